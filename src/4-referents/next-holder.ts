import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Chain } from './chains.ts'
import type { Gap } from './gaps.ts'

/** A post that somebody is known by already, and how. */
interface Told {
  readonly post: PostMention
  readonly rule: string
}

/** “Theo ông, Giám đốc …”, “Theo Phó Chủ tịch A, Bộ trưởng nói …”, “Sau khi gặp ông A, Tổng thống nói …”, “Thủ tướng A, Thủ tướng Lào”: is it another's? */
export function isOfNextClause(
  page: Page,
  person: PersonMention,
  chain: Chain,
  left: Gap,
  own: readonly Told[],
): boolean {
  if (left !== 'comma' && left !== 'none' && left !== 'aside') return false
  if (person.form === 'pronoun' && left === 'comma') return true
  const last = chain.posts.at(-1)!
  const heads = ({ role }: PostMention) => page.knowledge.grammar.is('head-of-state', role)
  const isWhole = last.takes.by === 'fixed' || last.takes.by === 'member'
  const isBare = !isWhole && !last.country && !last.body && !last.place && !last.standing
  const goesOn = chain.to < page.length && !page.mark(chain.to) && !page.newLine(chain.to)
  // “Về trường hợp ông A, Tổng Bí thư cho biết …”
  if (left === 'comma' && goesOn && page.begins('tells-on', chain.to) && page.ends('topic-is', person.from)) return true
  const isIntroduced = own.some(({ rule }) => rule === 'post-before-name')
  // “Giám đốc A, Bí thư Huyện ủy CL Lê Thị Ba”: a capital that nobody could read goes on with the next one's post
  const isCut = goesOn && page.capital(chain.to) && chain.posts.length === 1
  if (left === 'comma' && isIntroduced && isCut) return true
  if (isBare && goesOn && (isIntroduced || (left === 'comma' && heads(last) && chain.posts.length === 1))) return true
  if (left !== 'comma' || last.standing || !own.some(({ post }) => heads(post))) return false
  // “Tổng thống A, Thư ký báo chí Tổng thống, ông B”: no head of a state is an aide
  return heads(chain.posts[0]!) || page.knowledge.grammar.opens('aide', chain.posts[0]!.role)
}

/** UTF-16 code units of the rest of a body's name. */
const LONGEST_REST = 60

/** “Chủ tịch Ủy ban về EU Jose Gonzalez”: a name behind words that go on with the body's name, which is known in part only. */
export function isNamedBehind(page: Page, { to }: Chain, { from, form, honorifics }: PersonMention): boolean {
  if (honorifics.length > 0 || (form !== 'full' && form !== 'foreign')) return false
  if (from === to || page.textLength(to, from) > LONGEST_REST) return false
  return page.fits('rest-of-body', to, from)
}

/** “Theo Chủ tịch UBND huyện, ông Hai vi phạm …”: who tells is not named, and the name begins what is told. */
export function isToldOf(page: Page, { from }: Chain, { to }: PersonMention): boolean {
  if (!page.ends('source-is', from) || to >= page.length || page.mark(to) || page.newLine(to)) return false
  return !page.begins('tells-on', to)
}

/** “Lê Chủ - Chủ tịch huyện, Trần Văn Hai - …”: behind the dash the post of a name that could not be read. */
export function isOfNameUnread(page: Page, { from }: Chain, { honorifics }: PersonMention): boolean {
  return honorifics.length === 0 && page.ends('dash', from) && !page.newLine(from - 1) && page.capital(from - 2)
}
