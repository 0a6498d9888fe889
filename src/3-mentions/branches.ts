import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { BodyMention } from './types.ts'

/** “Ngân hàng Công Thương Việt Nam - Chi nhánh Đồng Tháp”: a branch is told from its bank by the place behind its name. */
export function withBranch(page: Page, body: BodyMention): BodyMention {
  if (!HAS_BRANCHES.has(body.sense.kind) || body.plural) return body
  const from = page.endOf('branch', body.to)
  if (from === undefined) return body
  const { typesOf } = page.knowledge.lexicon
  const place = typedPlaceAt(page, from) ?? namedPlaceAt(page, from, [...typesOf.province, ...typesOf.district])
  // “chi nhánh thành phố”: of which, others say
  if (place && !place.name) return body
  const to = place ? place.to : page.capitalRun(from, 4)
  if (to === from) return body
  const { names } = page.knowledge
  return {
    ...body,
    to,
    own: names.fill('branch-of-body', { body: body.own, branch: page.words(from, to) }),
    proper: true,
    owner: { by: 'none' },
  }
}

const HAS_BRANCHES = new Set(['bank', 'company'])
