import { BODY, FIELD, NAME_WORD, type RoleSense } from '../knowledge/lexicon.ts'
import { headedBody } from './bodies.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** “Phó Tổng cục trưởng” + “Cảnh sát”, “Vụ trưởng” + “Tổ chức cán bộ, Bộ Nội vụ”: the role has said the head of the name. */
function headlessBody(page: Page, at: number, head: string): BodyMention | undefined {
  const work = page.longest(at, page.capital(at) ? FIELD | NAME_WORD : FIELD)
  if (!work) return undefined
  const { bodies } = page.knowledge.lexicon
  // “Trạm trưởng” + “Y tế xã An Bình”, “Cục trưởng” + “Thuế tỉnh Trà Vinh”
  const whole = bodies.named(`${head} ${page.words(at, work.to)}`)
  const known = whole?.type === BODY ? headedBody(page, at, work.to, whole, 0, true) : undefined
  const sense = known ? undefined : bodies.named(head)
  return known ?? (sense?.type === BODY ? headedBody(page, at, at, sense, 0, true) : undefined)
}

/** “Vụ trưởng Tổ chức cán bộ”, “Cục trưởng Hàng không”. */
export function departmentAt(page: Page, { heads }: RoleSense, at: number): BodyMention | undefined {
  const head = heads.find((word) => page.knowledge.grammar.is('head-left-out', word))
  return head === undefined ? undefined : headlessBody(page, at, head)
}
