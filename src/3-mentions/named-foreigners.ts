import { isForeignName } from './foreign-names.ts'
import { isPersonNext } from './names.ts'
import type { Page } from './page.ts'
import { postAt } from './posts.ts'
import type { Mention, PostMention } from './types.ts'
import { isBeforePost } from './whole-names.ts'

/** Words and hyphens of a name at most. */
const LONGEST = 8

/**
 * Is a name of another language at a token somebody's, whom no honorific tells, by the post of a state or a body beside it? “Đại sứ Pháp tại Lào,” + “Jean
 * Dupont”; “Jean Dupont” + “, Chủ tịch Quốc hội Pháp;”. Cities have such names too: “Tại New York, Thủ tướng Pháp nói”.
 */
export function isNamedForeigner(page: Page, at: number, before: Mention | undefined): boolean {
  if (!isForeignName(page, at)) return false
  if (before?.kind === 'post' && page.token(at - 1) === ',' && before.to === at - 1) return isOfState(page, before)
  if (page.sentenceStart(at) !== at && !page.ends('opens-foreign-name', at)) return false
  let to = at + 2
  while (to < at + LONGEST && page.token(to) !== ',' && (page.capital(to) || page.token(to) === '-')) to++
  const post = isBeforePost(page, to) ? postAt(page, to + 1) : undefined
  if (!post || !(post.country || post.body) || !page.mark(post.to)) return false
  return page.token(post.to) !== ',' || !(isPersonNext(page, post.to + 1) || isForeignName(page, post.to + 1))
}

/** A post of another state, or of what it has: “Bộ trưởng Ngoại giao Pháp”, “Thị trưởng thành phố Paris”. */
function isOfState(page: Page, { country, body, takes, place }: PostMention): boolean {
  if (takes.by === 'governor') return place !== undefined
  const of = country ?? (body?.owner.by === 'country' ? body.owner.country : undefined)
  return of !== undefined && of !== page.knowledge.names.of('vietnam')
}
