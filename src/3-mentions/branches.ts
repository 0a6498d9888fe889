import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { BodyMention } from './types.ts'

/** “Ngân hàng Công Thương Việt Nam - Chi nhánh Đồng Tháp”: a branch is told from its bank by the place behind its name. */
export function withBranch(page: Page, body: BodyMention): BodyMention {
  if (!HAS_BRANCHES.has(body.sense.kind) || body.plural) return body
  // “SenBank Trà Vinh”
  const besideShort =
    body.sense.kind === 'bank' &&
    body.to <= body.from + 2 &&
    body.own !== page.words(body.from, body.to) &&
    !body.isBranch &&
    !page.newLine(body.to)
      ? body.to
      : undefined
  const from = page.endOf('branch', body.to) ?? besideShort
  if (from === undefined) return body
  const { typesOf } = page.knowledge.lexicon
  const place = typedPlaceAt(page, from) ?? namedPlaceAt(page, from, [...typesOf.province, ...typesOf.district])
  const { names } = page.knowledge
  // “chi nhánh tỉnh”: of which, others say
  if (place && !place.name) {
    const own = names.fill('branch-of-body', { body: body.own, branch: '' }).trim()
    const sense = { ...body.sense, level: undefined }
    return { ...body, to: place.to, own, sense, proper: false, isBranch: true, owner: { by: 'unit', place } }
  }
  const to = place ? place.to : from === besideShort ? from : page.capitalRun(from, 4)
  if (to === from) return body
  return {
    ...body,
    to,
    isBranch: true,
    own: names.fill('branch-of-body', { body: body.own, branch: page.words(from, to) }),
    proper: true,
    owner: { by: 'none' },
  }
}

const HAS_BRANCHES = new Set(['bank', 'company'])
