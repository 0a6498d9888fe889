import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import { withPlacedShortName } from './short-names.ts'
import type { BodyMention } from './types.ts'

/** “Ngân hàng Công Thương Việt Nam - Chi nhánh Đồng Tháp”: a branch is told from its bank by the place behind its name. */
export function withBranch(page: Page, body: BodyMention): BodyMention {
  if (!HAS_BRANCHES.has(body.sense.kind) || body.plural) return body
  // “SenBank Trà Vinh”, “Mekonglink Trà Vinh”
  const besideShort =
    body.to <= body.from + (body.sense.kind === 'bank' ? 2 : 1) && !body.isBranch && !page.newLine(body.to)
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
  const branch = page.words(from, to)
  // what a firm has in a place may be a firm of its own
  const isFirm = from === besideShort && body.sense.kind !== 'bank'
  const own = isFirm ? page.words(body.from, to) : names.fill('branch-of-body', { body: body.own, branch })
  return withPlacedShortName(page, { ...body, to, isBranch: true, own, proper: true, owner: { by: 'none' } })
}

const HAS_BRANCHES = new Set(['bank', 'company'])
