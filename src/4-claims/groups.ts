import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Span } from '../3-mentions/spans.ts'
import type { PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import { companyOf, isForSeveral, opensList } from './lists.ts'

/** Posts in a row: “Tỉnh ủy viên, Bí thư Đảng ủy Khối”. */
export interface Chain extends Range {
  readonly posts: readonly PostMention[]
}

/** How a post came to a person; each is explained, with examples, in a file of `data/rules/`. */
export type Apposition = 'post-before-name' | 'post-after-name' | 'post-of-list' | 'roster-row'

export interface Attached {
  readonly post: PostMention
  readonly chain: Chain
  readonly rule: Apposition
  /** The time that another cell of the row gives. */
  readonly time?: Span
}

/** A person with the posts that stand directly beside the name. */
export interface Group extends Range {
  readonly person: PersonMention
  readonly posts: readonly Attached[]
}

export interface Groups {
  readonly groups: readonly Group[]
  /** Chains that stand beside no name: a rule may give them to somebody. */
  readonly free: readonly Chain[]
}

type Gap = 'none' | 'comma' | 'dash' | 'bracket' | 'semicolon' | 'colon' | 'and' | 'also' | 'aside' | 'other'

type Element =
  | { readonly kind: 'person'; readonly person: PersonMention }
  | { readonly kind: 'chain'; readonly chain: Chain }

/** Puts posts to the names they stand beside, sentence by sentence. */
export function findGroups({ page, all }: Mentions): Groups {
  const groups: Group[] = []
  const free: Chain[] = []
  let sentence: (PersonMention | PostMention)[] = []
  const close = () => {
    if (sentence.length > 0) groupSentence(page, sentence, groups, free)
    sentence = []
  }
  for (const mention of all) {
    if (mention.kind !== 'person' && mention.kind !== 'post') continue
    if (sentence.length > 0 && page.sentence(mention.from) !== page.sentence(sentence[0]!.from)) close()
    sentence.push(mention)
  }
  close()
  return { groups, free }
}

function groupSentence(
  page: Page,
  mentions: readonly (PersonMention | PostMention)[],
  groups: Group[],
  free: Chain[],
): void {
  const elements = chained(page, mentions)
  const posts = new Map<PersonMention, Attached[]>()
  const attach = (
    person: PersonMention,
    chain: Chain,
    rule: Apposition,
    which: readonly PostMention[] = chain.posts,
  ) => {
    const list = posts.get(person) ?? []
    list.push(...which.map((post) => ({ post, chain, rule })))
    posts.set(person, list)
  }
  const gap = (i: number): Gap =>
    i < 0 || i + 1 >= elements.length
      ? 'other'
      : gapBetween(page, rangeOf(elements[i]!).to, rangeOf(elements[i + 1]!).from)
  const attached = new Set<Chain>()
  const before = new Set<PersonMention>()

  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind !== 'chain') continue
    const { chain } = element
    const previous =
      elements[i - 1]?.kind === 'person' ? (elements[i - 1] as { person: PersonMention }).person : undefined
    const next = elements[i + 1]?.kind === 'person' ? (elements[i + 1] as { person: PersonMention }).person : undefined
    const left = gap(i - 1)
    const right = gap(i)
    const toLeft =
      previous && (/^(comma|dash|bracket|aside|also)$/.test(left) || (left === 'none' && (!next || right !== 'none')))
    const plural = chain.posts[0]!.plural
    if (next && right === 'none' && page.folded(chain.from - 3, chain.from) !== 'ủy quyền của') {
      const parted = toLeft && !before.has(previous) ? onlyAnd(page, chain) : 0
      const split =
        parted > 0
          ? parted
          : toLeft && !before.has(previous) && next.form !== 'pronoun' && chain.posts.length > 1 && left !== 'comma'
            ? chain.posts.length - 1
            : toLeft && !before.has(previous) && chain.posts.length > 1
              ? lastComma(page, chain)
              : 0
      if (
        toLeft &&
        left === 'dash' &&
        chain.posts.length === 1 &&
        !before.has(previous) &&
        next.honorifics.length === 0
      ) {
        attach(previous, chain, 'post-after-name')
      } else {
        if (split > 0) attach(previous!, chain, 'post-after-name', chain.posts.slice(0, split))
        attach(next, chain, plural ? 'post-of-list' : 'post-before-name', chain.posts.slice(split))
        before.add(next)
        if (plural) distribute(page, elements, i + 1, chain, attach)
      }
      attached.add(chain)
    } else if (plural && next && right === 'colon') {
      attach(next, chain, 'post-of-list')
      distribute(page, elements, i + 1, chain, attach)
      attached.add(chain)
    } else if (next && right === 'colon' && headsNames(page, chain, next)) {
      // “Tổng Bí thư A, nguyên Tổng Bí thư: B, C; …”
      for (let k = i + 1; k < elements.length; k++) {
        const named = elements[k]!
        if (named.kind !== 'person' || (k > i + 1 && !/^(comma|and)$/.test(gap(k - 1)))) break
        attach(named.person, chain, 'post-of-list')
      }
      attached.add(chain)
    } else if (toLeft && !(left === 'comma' && before.has(previous) && next && right === 'none')) {
      attach(previous, chain, 'post-after-name')
      attached.add(chain)
    } else if (
      next &&
      !(right === 'comma' && GOVERNED.test(page.folded(chain.from - 3, chain.from))) &&
      next.form !== 'pronoun' &&
      (next.honorifics.length > 0 || (right === 'comma' && next.form !== 'given' && hasBody(chain))) &&
      (right === 'comma' || right === 'dash' || right === 'also')
    ) {
      attach(next, chain, 'post-before-name')
      before.add(next)
      attached.add(chain)
    } else if (plural && left === 'colon') {
      // “các đồng chí Ủy viên Trung ương Đảng: Tổng Giám đốc A …”: handled with the chain before
    }
  }
  // “các đồng chí Ủy viên Bộ Chính trị: Phó Thủ tướng X; Y, Bộ trưởng …”: the title of the list, then people with posts of their own
  for (let i = 0; i + 1 < elements.length; i++) {
    const element = elements[i]!
    if (
      element.kind !== 'chain' ||
      attached.has(element.chain) ||
      !element.chain.posts[0]!.plural ||
      gap(i) !== 'colon'
    )
      continue
    distribute(page, elements, i, element.chain, attach)
    attached.add(element.chain)
  }
  const members: Group[] = []
  for (const element of elements) {
    if (element.kind === 'person') members.push(group(element.person, posts.get(element.person) ?? []))
    else if (!attached.has(element.chain)) free.push(element.chain)
  }
  groups.push(...shared(page, members))
}

/** “các ông A, B, Phó Giám đốc Sở X”: the post behind the last name is everybody’s, where several may hold it. */
function shared(page: Page, members: readonly Group[]): readonly Group[] {
  return members.map((member) => {
    if (member.posts.length > 0) return member
    const company = companyOf(page, members, member)
    const last = company.at(-1)!
    if (!opensList(page, company[0]!.person)) return member
    const common = last.posts.filter(
      ({ post, rule }) => rule === 'post-after-name' && post.from >= last.person.to && isForSeveral(post),
    )
    return last === member || common.length === 0
      ? member
      : group(
          member.person,
          common.map((attached) => ({ ...attached, rule: 'post-of-list' })),
        )
  })
}

/** Does a title with a colon stand over names without posts of their own: “nguyên Chủ tịch Quốc hội: A, B;”? */
function headsNames(page: Page, chain: Chain, first: PersonMention): boolean {
  return (
    chain.posts.length === 1 &&
    chain.posts[0]!.standing === 'former' &&
    first.form === 'full' &&
    /^[,;.]$|^và$/.test(page.token(first.to))
  )
}

/** “A, Phó Bí thư Huyện ủy và Trưởng Ban Tổ chức Tỉnh ủy B”: where the only “và” of a chain parts the posts of two people. */
function onlyAnd(page: Page, { posts }: Chain): number {
  const ands = posts.flatMap((post, i) =>
    i > 0 && gapBetween(page, posts[i - 1]!.to, post.from) === 'and' && page.token(post.from - 1) !== '/' ? [i] : [],
  )
  return ands.length === 1 ? ands[0]! : 0
}

/** Gives the title of a list to the people after it: up to the first semicolon where commas part the people, else to the end. */
function distribute(
  page: Page,
  elements: readonly Element[],
  from: number,
  chain: Chain,
  attach: (person: PersonMention, chain: Chain, rule: Apposition) => void,
): void {
  // up to the next list: “các đồng chí Ủy viên Bộ Chính trị: A; B; các đồng chí Ủy viên Trung ương Đảng: C”
  const next = elements.findIndex(
    (element, i) =>
      i > from &&
      element.kind === 'chain' &&
      element.chain.posts[0]!.plural &&
      /(^Ủy viên|viên$)/.test(element.chain.posts[0]!.role),
  )
  const people = elements
    .slice(from + 1, next < 0 ? elements.length : next)
    .filter((element) => element.kind === 'person')
  const semicolon = findSemicolon(page, rangeOf(elements[from]!).to, page.sentenceEnd(chain.from))
  const first = elements[from]!.kind === 'person' ? 1 : 0
  const inFirstPart = people.filter((element) => element.person.from < semicolon).length + first
  let last = elements[from]!
  for (const element of people) {
    if (inFirstPart >= 2 && element.person.from > semicolon) break
    if (element.person.form === 'pronoun') break
    const between = page.raw(rangeOf(last).to, element.person.from)
    if (between.length > 160) break
    attach(element.person, chain, 'post-of-list')
    last = element
  }
}

function findSemicolon(page: Page, from: number, to: number): number {
  for (let at = from; at < to; at++) if (page.token(at) === ';') return at
  return to
}

/** “A, Phó Giám đốc Sở X, Giám đốc Sở Y B”: how many posts stay with A. */
function lastComma(page: Page, chain: Chain): number {
  const { posts } = chain
  for (let i = posts.length - 1; i > 0; i--)
    if (gapBetween(page, posts[i - 1]!.to, posts[i]!.from) === 'comma' && posts[i - 1]!.body && posts[i]!.body) return i
  return 0
}

function group(person: PersonMention, posts: readonly Attached[]): Group {
  let { from, to } = person
  for (const { post, rule } of posts) {
    if (rule === 'post-of-list') continue
    if (post.from < from) from = post.from
    if (post.to > to) to = post.to
  }
  return { person, posts, from, to }
}

function hasBody(chain: Chain): boolean {
  return chain.posts.some((post) => post.body !== undefined)
}

function rangeOf(element: Element): Range {
  return element.kind === 'person' ? element.person : element.chain
}

/** Words that give a post to somebody else than the name behind its comma: “trước chuyến thăm của Bí thư Thành ủy, anh A nói”. */
const GIVEN = /(^| )(làm|giữ chức|chức vụ|chức danh|nhiệm vụ)$/
const GOVERNED =
  /(^| )(làm|giữ chức|chức vụ|chức danh|nhiệm vụ|của|với|cho|trúng cử|đắc cử|tái cử|ứng cử|tranh cử|bổ nhiệm)$/

/** Joins posts that follow one another: “A, B”, “A - B”, “A kiêm B”, “A đồng thời là B”. */
function chained(page: Page, mentions: readonly (PersonMention | PostMention)[]): readonly Element[] {
  const elements: Element[] = []
  let posts: PostMention[] = []
  const close = () => {
    if (posts.length > 0) elements.push({ kind: 'chain', chain: { posts, from: posts[0]!.from, to: posts.at(-1)!.to } })
    posts = []
  }
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind === 'person') {
      close()
      elements.push({ kind: 'person', person: mention })
      continue
    }
    const last = posts.at(-1)
    const gap = last && gapBetween(page, last.to, mention.from)
    if (
      gap &&
      !/^(comma|dash|and|also|none|aside)$/.test(gap) &&
      !(gap === 'bracket' && mention.standing === 'current')
    )
      close()
    if (last && mention.plural && !last.plural) close()
    // “được cử làm Bí thư Thành ủy, Phó chủ tịch A nghỉ hưu”: the verb has its post, the next is of the name behind it
    const next = mentions[i + 1]
    if (
      last &&
      next?.kind === 'person' &&
      next.from === mention.to &&
      GIVEN.test(page.folded(last.from - 3, last.from))
    )
      close()
    // “Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy …”: somebody else's post
    if (last && page.folded(last.from - 3, last.from) === 'ủy quyền của') close()
    posts.push(inherit(last && posts.length > 0 ? last : undefined, mention))
  }
  close()
  return elements
}

/** “nguyên Bí thư Đảng ủy, Trưởng ban …”: what is said of the first post holds for the next ones of the chain. */
function inherit(last: PostMention | undefined, post: PostMention): PostMention {
  return last?.standing === 'former' && post.standing === undefined ? { ...post, standing: 'former' } : post
}

function gapBetween(page: Page, from: number, to: number): Gap {
  if (from === to) return 'none'
  const words = page.folded(from, to)
  switch (words) {
    case ',':
      return 'comma'
    case '-':
    case '–':
    case '—':
    case '--':
    case '- -':
    case '––':
      return 'dash'
    case '(':
      return 'bracket'
    case ';':
      return 'semicolon'
    case ':':
    case 'như':
    case 'gồm':
    case 'như đồng chí':
    case 'là':
    case 'là :':
      return 'colon'
    case 'và':
    case ', và':
    case '/':
      return 'and'
    default:
  }
  if (
    /^[,(]?\s?(kiêm( nhiệm)?|đồng thời( là| giữ chức| kiêm| đảm nhiệm)?|và là|cũng là|hiện (là|đang là|nay là)|hiện)$/.test(
      words,
    )
  )
    return 'also'
  if (
    words.length < 100 &&
    /^[,(]\s?((sinh (ngày|năm|tháng)|sn|s\.n)[^;]*|\d\d tuổi|năm sinh \d{4}|quê [^;,]*)\s?[,)-]$/.test(words)
  )
    return 'aside'
  if (words.length < 160 && /^[,(]\s?đảng viên [^;]*,$/.test(words)) return 'aside'
  if (
    words.length < 120 &&
    /^,\s?(anh hùng|thầy thuốc|nhà giáo|nghệ sĩ|nghệ nhân|phó giáo sư|giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|kỹ sư|cử nhân)[^;]*,$/.test(
      words,
    )
  )
    return 'aside'
  // “(thứ 3 từ trái sang)”, “(thường gọi Tám Thơm)”
  if (/^\([^()]{1,60}\)\s?,?$/.test(words)) return 'aside'
  return 'other'
}
