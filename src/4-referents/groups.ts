import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import { PLACE_NAME } from '../knowledge/lexicon.ts'
import { type Chain, chained, type Element, isPredicate, lastComma, onlyAnd, rangeOf } from './chains.ts'
import { type Gap, gapBetween } from './gaps.ts'
import { type Apposition, type Attached, type Group, group } from './group.ts'
import { titledBy, yearsBehind } from './list-titles.ts'
import { isForSeveral } from './lists.ts'
import { isNamedBehind, isOfNameUnread, isOfNextClause, isToldOf } from './next-holder.ts'
import { respectively } from './respectively.ts'
import { shared } from './shared-posts.ts'

export interface Groups {
  readonly groups: readonly Group[]
  /** Chains that stand beside no name: a rule may give them to somebody. */
  readonly free: readonly Chain[]
}

/** What may stand between a name and its post behind it. */
const BEHIND_NAME: ReadonlySet<Gap> = new Set<Gap>(['comma', 'dash', 'bracket', 'aside', 'also', 'all'])
/** What may stand between the names of a list without posts of their own. */
const IN_LIST: ReadonlySet<Gap> = new Set<Gap>(['comma', 'and', 'slash'])

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
    const time = rule === 'post-of-list' ? yearsBehind(page, person) : undefined
    list.push(...which.map((post) => ({ post, chain, rule, ...(time && { time }) })))
    posts.set(person, list)
  }
  const gaps = elements.slice(1).map((element, i): Gap => {
    const [before, { from }] = [elements[i]!, rangeOf(element)]
    const { to } = rangeOf(before)
    // “các đồng chí nguyên Bí thư Huyện ủy qua các thời kỳ: …”
    const isOver = before.kind === 'chain' && before.chain.posts.some(({ standing }) => standing === 'former')
    return isOver && page.fits('over-the-years', to, from) ? 'colon' : gapBetween(page, to, from)
  })
  /** What stands between an element and the next. */
  const gap = (i: number): Gap => gaps[i] ?? 'other'
  const attached = new Set<Chain>()
  const before = new Set<PersonMention>()

  /** “Giám đốc Sở X A, Chủ tịch Hội Y B”, “Thứ trưởng A, Thứ trưởng B, Đại sứ tại Pháp cùng …”: where posts stand before the names, of whom is the last? */
  const isOfAnother = (i: number, chain: Chain, next: PersonMention | undefined): boolean =>
    (next && (gap(i) === 'none' || isNamedBehind(page, chain, next))) ||
    (isPair(i - 4) && gap(i - 3) === 'comma' && page.begins('and-others', chain.to))
  /** “các đồng chí Chủ tịch nước A, Thủ tướng B”: people are announced, and not holders of one post. */
  const hasEachHisOwn = (i: number, chain: Chain): boolean => {
    const second = elements[i + 2]?.kind === 'chain' && gap(i + 2) === 'none' ? elements[i + 2] : undefined
    // “hai Bộ trưởng Quốc phòng A và Bộ trưởng Ngoại giao B”
    if (second?.kind === 'chain' && second.chain.posts[0]!.role === chain.posts[0]!.role) return true
    return (
      page.ends('several-people', chain.from) &&
      (!isForSeveral(page, chain.posts.at(-1)!) || (second !== undefined && IN_LIST.has(gap(i + 1))))
    )
  }
  /** Somebody with an honorific of whom no post has been told yet. */
  const isUntold = (person: PersonMention) => person.honorifics.length > 0 && !before.has(person) && !posts.has(person)
  const isPair = (i: number): boolean => {
    const named = elements[i + 1]
    return elements[i]?.kind === 'chain' && named?.kind === 'person' && before.has(named.person)
  }

  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind !== 'chain') continue
    const { chain } = element
    const previous = holderBefore(page, elements[i - 2], elements[i - 1])
    const next = elements[i + 1]?.kind === 'person' ? (elements[i + 1] as { person: PersonMention }).person : undefined
    const left = gap(i - 1)
    const right = gap(i)
    const toLeft =
      previous &&
      (BEHIND_NAME.has(left) ||
        (left === 'none' && (!next || right !== 'none')) ||
        // “đồng chí: A; Bí thư Đảng ủy xã, đ/c: B: Chủ tịch UBND xã”
        (/^(?:semicolon|colon)$/.test(left) &&
          page.token(previous.nameFrom - 1) === ':' &&
          !(next && /^(?:none|colon)$/.test(right)))) &&
      // “sau khi cách chức ông A, Chủ tịch UBND huyện X (ông B) …”
      !(left === 'comma' && next && right === 'bracket' && isAlone(page, next)) &&
      !isOfNextClause(page, previous, chain, left, posts.get(previous) ?? [])
    const inTurn = respectively(page, elements, i, chain, gap)
    if (inTurn?.every(({ person }) => !posts.has(person))) {
      for (const { person, post } of inTurn)
        attach(person, chain, person === previous ? 'post-after-name' : 'post-of-list', [post])
      attached.add(chain)
      continue
    }
    // “trung tá Trần Văn Hai, Đội trưởng Đội CSGT An Lạc”: the capitals behind it are a place or a brand
    if (toLeft && left === 'comma' && next && right === 'none' && isNoHolder(page, next) && isUntold(previous)) {
      attach(previous, chain, 'post-after-name')
      attached.add(chain)
      continue
    }
    const plural = chain.posts[0]!.plural || (next !== undefined && comprises(page, chain, next))
    if (next && right === 'none' && !page.ends('on-behalf-of', chain.from)) {
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
        const shares = plural && !hasEachHisOwn(i, chain)
        attach(next, chain, shares ? 'post-of-list' : 'post-before-name', chain.posts.slice(split))
        before.add(next)
        if (shares) for (const person of titledBy(page, elements, i + 1, chain)) attach(person, chain, 'post-of-list')
      }
      attached.add(chain)
    } else if (plural && next && right === 'colon') {
      attach(next, chain, 'post-of-list')
      for (const person of titledBy(page, elements, i + 1, chain)) attach(person, chain, 'post-of-list')
      attached.add(chain)
    } else if (next && right === 'colon' && headsNames(page, chain, next)) {
      // “Tổng Bí thư A, nguyên Tổng Bí thư: B, C; …”
      for (let k = i + 1; k < elements.length; k++) {
        const named = elements[k]!
        if (named.kind !== 'person' || (k > i + 1 && !IN_LIST.has(gap(k - 1)))) break
        attach(named.person, chain, 'post-of-list')
      }
      attached.add(chain)
    } else if (toLeft && !(left === 'comma' && before.has(previous) && isOfAnother(i, chain, next))) {
      // “A – Phó Giám đốc Sở X, Bí thư Huyện ủy Y - B cùng dự”: the last is of B, who has no other
      const own = elements[i + 2]?.kind === 'chain' && BEHIND_NAME.has(gap(i + 1))
      const split = next && right === 'dash' && !own && standsForName(right, next) ? lastComma(page, chain) : 0
      attach(previous, chain, 'post-after-name', chain.posts.slice(0, split || undefined))
      if (split > 0) {
        attach(next!, chain, 'post-before-name', chain.posts.slice(split))
        before.add(next!)
      }
      attached.add(chain)
    } else if (
      next &&
      !((right === 'comma' || next.honorifics.length === 0) && page.ends('governs-post', chain.from)) &&
      !(right === 'comma' && (isToldOf(page, chain, next) || isOfNameUnread(page, chain, next))) &&
      // “cô A là Hiệu trưởng, thầy B là Phó Hiệu trưởng”
      !(right === 'comma' && isPredicate(page, elements[i - 1], chain)) &&
      next.form !== 'pronoun' &&
      // “Vợ cựu Giám đốc Sở X, bà A”: of her husband
      !page.ends('kin-of', chain.from) &&
      (next.honorifics.length > 0 || (saysWhose(chain) && standsForName(right, next))) &&
      (right === 'comma' ||
        right === 'dash' ||
        right === 'also' ||
        (right === 'bracket' && page.begins('closes-bracket', next.to)))
    ) {
      attach(next, chain, 'post-before-name')
      before.add(next)
      attached.add(chain)
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
    for (const person of titledBy(page, elements, i, element.chain)) attach(person, element.chain, 'post-of-list')
    attached.add(element.chain)
  }
  const members: Group[] = []
  for (const element of elements) {
    if (element.kind === 'person') members.push(group(element.person, posts.get(element.person) ?? []))
    else if (!attached.has(element.chain)) free.push(element.chain)
  }
  groups.push(...shared(page, members))
}

/** “Phó Giám đốc Sở X gồm các ông: A, B”. */
function comprises(page: Page, { posts, to }: Chain, { from }: PersonMention): boolean {
  return posts.length === 1 && isForSeveral(page, posts[0]!) && page.fits('comprises', to, from)
}

/** Does a title with a colon stand over names without posts of their own: “nguyên Chủ tịch Quốc hội: A, B;”, “; Trưởng Ban Pháp chế: A;”? */
function headsNames(page: Page, chain: Chain, first: PersonMention): boolean {
  return (
    chain.posts.length === 1 &&
    (chain.posts[0]!.standing === 'former' || page.token(chain.from - 1) === ';') &&
    first.form === 'full' &&
    page.begins('ends-listed-name', first.to)
  )
}

/** The person before a post; “ông A (em trai ông Nam, Giám đốc …)”: behind one known before who tells whose kin another is, that other. */
function holderBefore(page: Page, earlier: Element | undefined, last: Element | undefined): PersonMention | undefined {
  if (last?.kind !== 'person') return undefined
  if (earlier?.kind !== 'person' || last.person.form !== 'given' || page.token(earlier.person.to) !== '(')
    return last.person
  const told = page.startOf('kin-of', last.person.nameFrom) ?? page.startOf('kin-of', last.person.from)
  return told === earlier.person.to + 1 ? earlier.person : last.person
}

/** Is a name without an honorific more likely no name: one that begins as a place does, or with a surname that hardly anybody has? */
function isNoHolder(page: Page, { form, honorifics, nameFrom }: PersonMention): boolean {
  if (form !== 'full' || honorifics.length > 0) return false
  const isPlace = (page.types(nameFrom) & PLACE_NAME) !== 0 && page.reach(nameFrom, PLACE_NAME) > nameFrom + 1
  return isPlace || page.knowledge.lexicon.surnames.get(page.folded(nameFrom, nameFrom + 1)) !== 1
}

/** “(ông Trần Văn Hai)” */
function isAlone(page: Page, { honorifics, from, to }: PersonMention): boolean {
  return honorifics.length > 0 && page.token(from - 1) === '(' && page.begins('closes-bracket', to)
}

/** “Bí thư Huyện ủy, Trần Văn Hai”, “đồng chí Bí thư Huyện ủy - Trần Văn Hai”. */
function standsForName(right: Gap, next: PersonMention): boolean {
  return right === 'comma' ? next.form !== 'given' : right === 'dash' && next.form === 'full'
}

function saysWhose(chain: Chain): boolean {
  return chain.posts.some(({ body, country, place }) => Boolean(body ?? country ?? place))
}
