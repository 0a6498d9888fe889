import { between, countBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Mention, PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Chain } from '../4-referents/chains.ts'
import type { Group } from '../4-referents/group.ts'
import type { Groups } from '../4-referents/groups.ts'
import { STANDING } from '../knowledge/lexicon.ts'
import { addBodies, asideEnd, isInBrackets } from './body-items.ts'
import { Items } from './match.ts'

/** Lays out what the slots of the rules may take: single mentions, and lists of people, bodies and posts. */
export function layItems({ page, all }: Mentions, { groups, free }: Groups, titles: readonly Group[]): Items {
  const items = new Items()
  for (const [i, mention] of all.entries()) {
    const before = all[i - 1]
    // “biên bản ghi nhớ (MOU) giữa …”: one, by two names
    if (mention.kind === 'agreement' && before?.kind === 'agreement' && isInBrackets(page, before.to, mention)) {
      items.add('agreement', { from: before.from, to: mention.to + 1, value: before })
      continue
    }
    if (
      mention.kind === 'event' ||
      mention.kind === 'agreement' ||
      mention.kind === 'document' ||
      mention.kind === 'date' ||
      mention.kind === 'period' ||
      mention.kind === 'place'
    )
      items.add(mention.kind, { from: mention.from, to: mention.to, value: mention })
    // “ký kết” + “hợp tác phát triển du lịch”: the verb is no part of what is signed
    const verb = mention.kind === 'agreement' ? page.endOf('signing-of', mention.from) : undefined
    if (verb !== undefined && verb < mention.to) items.add('agreement', { from: verb, to: mention.to, value: mention })
  }
  for (const group of groups) {
    items.add('person', { from: group.from, to: group.to, value: group })
    items.add('person', { from: group.person.from, to: group.to, value: group })
    items.add('person', { from: group.from, to: group.person.to, value: group })
    const aside = asideEnd(page, group.to)
    if (aside > group.to) items.add('person', { from: group.from, to: aside, value: group })
    for (const to of titleEnds(page, group, all)) items.addEnd('person', { from: group.from, to, value: group })
  }
  addPeople(page, items, groups, all)
  addTitles(page, items, titles)
  addBodies(page, items, all)
  addPosts(page, items, all, free)
  return items
}

/** Titles that stand for people, and lists of them: “Chủ tịch UBND huyện và Giám đốc Bưu điện tỉnh ký …”. */
function addTitles(page: Page, items: Items, titles: readonly Group[]): void {
  for (const [i, title] of titles.entries()) {
    items.add('person', { from: title.from, to: title.to, value: title })
    const list = [title]
    for (let next = titles[i + 1]; next && page.fits('between-people', list.at(-1)!.to, next.from); ) {
      list.push(next)
      next = titles[i + list.length]
    }
    items.add('people', { from: title.from, to: list.at(-1)!.to, value: list })
  }
}

/** “Trả lời câu hỏi của A, B cho biết”: two names that a comma parts, of which a preposition governs the first; but “sự tham dự của A, B”. */
function spokenTo(page: Page, [first, second, third]: readonly Group[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    page.fits('comma', first.to, second.from) &&
    page.ends('spoken-to', first.from)
  )
}

/** “trước sự chứng kiến của A, B và C ký kết”: A looks on; “Liên quan đến vụ việc của A, bà B cho biết”: A says nothing. */
function isApart(page: Page, { from }: Group): boolean {
  return page.ends('witnessed-by', from) || page.ends('of-a-case', from)
}

/** “ông B (Bí thư Huyện ủy C)”, “ông B, nguyên Chủ tịch Hội D (nay là Bí thư Huyện ủy C)”. */
function hasPostInBrackets(page: Page, { person, to }: Group): boolean {
  if (page.token(to) !== ')') return false
  for (let at = to - 1; at >= person.to && page.token(at) !== ')'; at--) if (page.token(at) === '(') return true
  return false
}

/** A longer list is read in parts. */
const MOST_IN_LIST = 100

/** Lists of people with their posts: “A - Bí thư …; B, Chủ tịch … và C”. */
function addPeople(page: Page, items: Items, groups: readonly Group[], all: readonly Mention[]): void {
  for (let i = 0; i < groups.length; ) {
    const list = [groups[i]!]
    let closed = false
    while (i + list.length < groups.length && list.length < MOST_IN_LIST) {
      const last = list.at(-1)!
      const next = groups[i + list.length]!
      if (
        page.sentence(last.from) !== page.sentence(next.from) ||
        next.from < last.to ||
        next.person.form === 'pronoun'
      )
        break
      const begin = beginOf(next, last.to)
      // “A (57 tuổi, cựu Chủ tịch huyện), B”
      const end = hasPostInBrackets(page, last) ? last.to + 1 : last.to
      const title = titleEnds(page, last, all).at(-1)!
      const joined =
        page.fits('between-people', end, begin) ||
        (title > last.to && page.fits('between-people', title, begin)) ||
        // “A; các đồng chí Ủy viên Trung ương Đảng: B, C”
        (begin < next.from && page.fits('before-list-title', last.to, begin))
      // “trước sự chứng kiến của A và B, C và D ký”: the list of those who look on ends with B
      const apart = isApart(page, last) || (closed && isApart(page, list[0]!))
      if (!joined || (page.fits('comma', last.to, begin) && apart)) break
      closed = page.fits('and', end, begin)
      list.push(next)
    }
    if (spokenTo(page, list)) list.pop()
    for (let start = 0; start < list.length; start++) {
      const people = list.slice(start)
      const item = { from: people[0]!.from, to: people.at(-1)!.to, value: people }
      items.add('people', item)
      items.add('people', { ...item, from: people[0]!.person.from })
      const title = people[0]!.posts.find((attached) => attached.rule === 'post-of-list')?.chain
      if (title && title.to <= people[0]!.from) items.add('people', { ...item, from: title.from })
      items.add('people', { ...item, to: people.at(-1)!.person.to })
      // “ông A cùng ông B (Bí thư Huyện ủy C) ký …”: the bracket belongs to the last name
      if (hasPostInBrackets(page, people.at(-1)!)) items.add('people', { ...item, to: item.to + 1 })
      // “ông A (trái) tiếp bà B”
      const shown = page.endOf('side-of-picture', item.to)
      if (shown !== undefined) items.addEnd('people', { ...item, to: shown })
      // “ông A và bà B, Điều phối viên của Quỹ C, ký …”
      for (const to of titleEnds(page, people.at(-1)!, all)) items.addEnd('people', { ...item, to })
      // “ông A, Bí thư Huyện ủy, chiều 28/6, đã chủ trì”
      const time = page.endOf('aside-of-time', item.to)
      if (time !== undefined) items.addEnd('people', { ...item, to: time })
    }
    // the list may also end early: “A và B” before a verb
    for (let end = 1; end < list.length; end++)
      items.add('people', { from: list[0]!.from, to: list[end - 1]!.to, value: list.slice(0, end) })
    i += list.length
  }
}

/**
 * Where a title may end of which not all words are known: “ông A, Phó Giám đốc Vietlotus | Cần Thơ”, “bà B |, Điều phối viên của Quỹ C”. The first is where
 * it was, the last as far as such words go.
 */
function titleEnds(page: Page, { person, to }: Group, others: readonly Mention[]): readonly number[] {
  const aside = asideEnd(page, to)
  if (aside > to) return page.fits('side-of-picture', to, aside) ? [to] : [to, aside]
  if (isClosed(page, person, to)) return [to, to + 1]
  const end = Math.min(page.sentenceEnd(to - 1), to + LONGEST_TITLE)
  if (to >= end) return [to]
  const parted = page.mark(to)
  if (to === person.to && !(parted && person.honorifics.length > 0)) return [to]
  // “Theo ông A, Sở B cho biết”: the next words are somebody's
  const next = between(others, to, end).find(({ kind, from }) => endsTitle(kind) || (parted && from === to + 1))
  const limit = next?.from ?? end
  const last = parted ? page.endOf('title-behind-comma', to, limit) : page.endOf('rest-of-title', to, limit)
  if (last === undefined || last === to) return [to]
  return parted && !page.begins('title-head', to + 1)
    ? [to, last]
    : Array.from({ length: last - to + 1 }, (_, i) => to + i)
}

/** “Ông A – Bí thư Huyện ủy –” + “chủ trì”: does a dash close what the one behind the name opened? */
function isClosed(page: Page, person: PersonMention, to: number): boolean {
  if (to === person.to || !page.begins('dash', person.to) || !page.begins('dash', to)) return false
  return !page.glued(to) && !page.newLine(to) && !page.capital(to + 1) && !page.mark(to + 1)
}

/** Tokens of a title behind those that are known. */
const LONGEST_TITLE = 18

/** Bodies and places may stand within a title. */
function endsTitle(kind: Mention['kind']): boolean {
  return kind !== 'body' && kind !== 'place' && kind !== 'figure'
}

/** “Tổng Bí thư A, nguyên Tổng Bí thư: B, C”: the title of a list belongs to its first name. */
function beginOf({ posts, from }: Group, after: number): number {
  const title = posts.find((attached) => attached.rule === 'post-of-list')?.chain
  return title && title.from >= after && title.to <= from ? title.from : from
}

/** All posts from one to the end of its sentence or to the next name: the offices of a life, with asides between them. */
function restOfSentence(
  page: Page,
  posts: readonly PostMention[],
  first: number,
  people: readonly PersonMention[],
): { from: number; to: number; value: readonly PostMention[] } {
  const { from, to } = posts[first]!
  const end = Math.min(page.sentenceEnd(from), people[countBefore(people, from + 1)]?.from ?? page.length)
  let last = first
  while (
    last + 1 < posts.length &&
    last - first < MOST_IN_LIST &&
    posts[last + 1]!.from < end &&
    // “lần lượt giữ các chức vụ A, B trước khi làm C”, “… A, B; sau đó làm C”
    !page.has('next-in-life', posts[last]!.to, posts[last + 1]!.from) &&
    // “… công ty do chồng mình là cổ đông, Chủ tịch …”: from there on the posts are another's
    !page.has('post-of-kin', Math.max(to, posts[last]!.from - LONGEST_KIN), posts[last + 1]!.from)
  )
    last++
  return { from, to: posts[last]!.to, value: posts.slice(first, last + 1) }
}

/** Tokens of the words for another's post, which may begin before the post that stands before it ends. */
const LONGEST_KIN = 8

/** Chains of posts as a rule may take them, also over semicolons: the list of a life's offices. */
function addPosts(page: Page, items: Items, all: readonly Mention[], free: readonly Chain[]): void {
  const posts = all.filter((mention) => mention.kind === 'post')
  const people = all.filter(
    (mention): mention is PersonMention => mention.kind === 'person' && mention.form !== 'pronoun',
  )
  const known = new Map(free.flatMap((chain) => chain.posts.map((post) => [post.from, post])))
  for (let i = 0; i < posts.length; ) {
    const list: PostMention[] = [posts[i]!]
    while (i + list.length < posts.length && list.length < MOST_IN_LIST) {
      const last = list.at(-1)!
      const next = posts[i + list.length]!
      const joined = next.from <= last.to || page.fits('between-posts', last.to, next.from)
      // “ông A, nguyên Giám đốc; Chủ tịch UBND xã là bà B”: the first is A's
      // “do ông A làm Bí thư; Phó Bí thư là bà B”
      const holder = page.endOf('holder-follows', next.to)
      const isOfNext = holder !== undefined && people.some(({ from }) => from === holder)
      const isOfAnother = page.token(last.to) === ';' && (isOfNext || (!known.has(last.from) && known.has(next.from)))
      if (page.sentence(last.from) !== page.sentence(next.from) || !joined || isOfAnother) break
      list.push(known.get(next.from) ?? next)
    }
    const rest = restOfSentence(page, posts, i, people)
    items.add('posts', rest)
    const opening = standingBefore(page, rest.value[0]!)
    if (opening) items.add('posts', { ...rest, from: opening })
    for (let start = 0; start < list.length; start++) {
      const item = { from: list[start]!.from, to: list.at(-1)!.to, value: list.slice(start) }
      items.add('post', item)
      const from = standingBefore(page, list[start]!)
      if (from) items.add('post', { ...item, from })
    }
    i += list.length
  }
}

/** “…, hiện là Giám đốc”, “bị bắt khi đang là Giám đốc”: the words before the post may be those of a rule; where they end. */
function standingBefore(page: Page, { from, standing }: PostMention): number | undefined {
  return standing ? page.longest(from, STANDING)?.to : undefined
}
