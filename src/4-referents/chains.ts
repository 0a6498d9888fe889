import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import { type Gap, gapBetween } from './gaps.ts'

/** Posts in a row: “Tỉnh ủy viên, Bí thư Đảng ủy Khối”. */
export interface Chain extends Range {
  readonly posts: readonly PostMention[]
}

export type Element =
  | { readonly kind: 'person'; readonly person: PersonMention }
  | { readonly kind: 'chain'; readonly chain: Chain }

export function rangeOf(element: Element): Range {
  return element.kind === 'person' ? element.person : element.chain
}

/** What may stand between two posts of one person. */
const JOINING: ReadonlySet<Gap> = new Set<Gap>(['comma', 'dash', 'and', 'slash', 'also', 'then', 'none', 'aside'])

/** The people of a sentence, and its posts: those that follow one another are joined: “A, B”, “A - B”, “A kiêm B”, “A đồng thời là B”. */
export function chained(page: Page, mentions: readonly (PersonMention | PostMention)[]): readonly Element[] {
  const elements: Element[] = []
  let posts: PostMention[] = []
  let person: PersonMention | undefined
  const close = () => {
    if (posts.length > 0) elements.push({ kind: 'chain', chain: { posts, from: posts[0]!.from, to: posts.at(-1)!.to } })
    posts = []
  }
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind === 'person') {
      close()
      elements.push({ kind: 'person', person: mention })
      person = mention
      continue
    }
    const last = posts.at(-1)
    if (last && parted(page, last, mention, mentions[i + 1], person)) close()
    posts.push(inherit(posts.at(-1), mention))
  }
  close()
  return elements
}

function parted(
  page: Page,
  last: PostMention,
  post: PostMention,
  next: PersonMention | PostMention | undefined,
  person: PersonMention | undefined,
): boolean {
  const gap = gapBetween(page, last.to, post.from)
  // “giữa ông A, Giám đốc Sở X và Giám đốc Sở Y”: the other side
  if (gap === 'and' && post.body && person && page.ends('between-two', person.from)) return true
  if (!JOINING.has(gap) && !(gap === 'bracket' && post.standing === 'current')) return true
  if (post.plural && !last.plural) return true
  // “giữa Tổng thống Mỹ, Thủ tướng Israel A và …”: nobody has posts of two states
  if (last.country && post.country && last.country !== post.country && last.standing !== 'former') return true
  // “Trả lời chất vấn của đại biểu Quốc hội, Bộ trưởng A”: asked by others
  if (gap === 'comma' && page.ends('asked-by', last.from) && page.begins('deputy-word', last.from)) return true
  if (isOfGovernment(page, last, post, gap)) return true
  // “được cử làm Bí thư Thành ủy, Phó chủ tịch A nghỉ hưu”: the verb has its post, the next is of the name behind it
  if (next?.kind === 'person' && next.from === post.to && page.ends('takes-up-post', last.from)) return true
  // “Chất vấn Bộ trưởng X, ĐB A hỏi …”: a deputy asks whoever holds the post
  if (gap === 'comma' && post.takes.by === 'deputy' && page.ends('asks-holder', last.from)) return true
  // “Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy …”: somebody else's post
  return page.ends('on-behalf-of', last.from)
}

/**
 * “giữa ông A và ông B, Bộ trưởng Bộ X, Thủ tướng C khẳng định”, “tiếp ông A, Giám đốc Công ty X, Phó Thủ tướng C nói”, “tháp tùng Thủ tướng - Bộ trưởng
 * C”: no minister and no head of a firm is the head of the government.
 */
function isOfGovernment({ knowledge: { grammar } }: Page, last: PostMention, post: PostMention, gap: Gap): boolean {
  if (gap === 'dash') return grammar.is('head-of-state', last.role) && post.takes.by === 'ministry'
  if (gap !== 'comma' || !last.body) return false
  const { kind, sector } = last.body.sense
  const isOfFirm = sector === 'enterprise' && grammar.is('leads-government', grammar.without('deputy-sign', post.role))
  return isOfFirm || (kind === 'ministry' && grammar.is('leads-government', post.role))
}

/** “nguyên Bí thư Đảng ủy, Trưởng ban …”: what is said of the first post holds for the next ones of the chain. */
function inherit(last: PostMention | undefined, post: PostMention): PostMention {
  return last?.standing === 'former' && post.standing === undefined ? { ...post, standing: 'former' } : post
}

/** “A, Phó Bí thư Huyện ủy và Trưởng Ban Tổ chức Tỉnh ủy B”: how many posts stay with A where the only “và” of a chain parts those of two people; or 0. */
export function onlyAnd(page: Page, { posts }: Chain): number {
  const ands = posts.flatMap((post, i) => (i > 0 && gapBetween(page, posts[i - 1]!.to, post.from) === 'and' ? [i] : []))
  return ands.length === 1 ? ands[0]! : 0
}

/** “A, Phó Giám đốc Sở X, Giám đốc Sở Y B”: how many posts stay with A. */
export function lastComma(page: Page, { posts }: Chain): number {
  for (let i = posts.length - 1; i > 0; i--)
    if (gapBetween(page, posts[i - 1]!.to, posts[i]!.from) === 'comma' && posts[i - 1]!.body && posts[i]!.body) return i
  return 0
}

/** “cô A là Hiệu trưởng”. */
export function isPredicate(page: Page, before: Element | undefined, { from }: Chain): boolean {
  return before?.kind === 'person' && page.fits('is-holder', before.person.to, from)
}
