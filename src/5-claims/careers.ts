import { beginningAt, between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { type Span, spansOf } from '../3-mentions/spans.ts'
import type { Mention, PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Chain } from '../4-referents/chains.ts'
import type { Groups } from '../4-referents/groups.ts'

/** A line of a curriculum vitae: a time, and the posts held in it. */
export interface CareerLine {
  readonly span: Span
  readonly posts: readonly PostMention[]
  readonly person: PersonMention
  /** The time of the line after it. */
  readonly next: Span | undefined
}

/** A time with which something is said, and where that ends. */
interface Entry {
  readonly span: Span
  readonly sentence: number
  /** The sentence in which it ends. */
  readonly until: number
  /** The first token behind the time and the sign or verb that follows it. */
  readonly at: number
  readonly to: number
  readonly posts: readonly PostMention[]
}

/**
 * The lines of lives in an article: “2015 - 2020: Bí thư Huyện ủy X. Từ tháng 9/2020 đến nay: Giám đốc Sở Y.” They are of the one person named before
 * them in their own sentence, behind them (“Đó là quá trình công tác của ông A”), in the last sentence before them that names anybody, or in the title.
 */
export function careerLines(page: Page, mentions: readonly Mention[], { free }: Groups): readonly CareerLine[] {
  const entries = entriesOf(page, mentions, free)
  const lines: CareerLine[] = []
  for (let first = 0; first < entries.length; ) {
    let last = first
    while (last + 1 < entries.length && entries[last + 1]!.sentence - entries[last]!.until <= 1) last++
    const block = entries.slice(first, last + 1)
    const person = ownerOf(page, mentions, block)
    if (person)
      for (const [i, { span, posts }] of block.entries())
        if (posts.length > 0) lines.push({ span, posts, person, next: block[i + 1]?.span })
    first = last + 1
  }
  return lines
}

function entriesOf(page: Page, mentions: readonly Mention[], free: readonly Chain[]): readonly Entry[] {
  const posts = free.flatMap((chain) => chain.posts).sort((one, other) => one.from - other.from)
  const spans = spansOf(page)
  return spans.flatMap((span, i): readonly Entry[] => {
    if (page.silent(span.from) || !opensLine(page, span) || isOfPostBefore(page, span)) return []
    const sentence = page.sentence(span.from)
    // in a row of a table the posts have a cell of their own, below a time that has a line for itself a line
    const cell = page.cell(span.to) || (onOwnLine(page, span) && page.newLine(span.to))
    const end = page.sentenceEnd(cell ? span.to : span.from)
    const opened =
      page.endOf('opens-career-line', span.to, end) ??
      (page.token(span.to) === ',' && (onOwnLine(page, span) || isAll(page, span, posts, end))
        ? span.to + 1
        : undefined)
    if (opened === undefined && !cell) return []
    // “Năm 1998 - 2002, ông làm …”: of whom the sentence before speaks is another question
    if (span.from === page.sentenceStart(span.from) && page.begins('career-of-somebody', span.to)) return []
    const at = opened ?? span.to
    const next = spans[i + 1]
    const to = next && next.from < end && opensLine(page, next) && !isOfPostBefore(page, next) ? next.from : end
    const named = between(mentions, span.to, to).some(
      (mention) => mention.kind === 'person' && mention.form !== 'pronoun',
    )
    if (named) return []
    // “đến nay là Giám đốc”: “nay là” stands in both
    const given = upToNextYear(page, between(posts, span.to - 1, to))
    // “Giai đoạn 2015 - 2020: Bí thư Huyện ủy chỉ đạo …”: what the posts do, and not who has them
    const told = given.length > 0 && !(isNear(page, at, given[0]!) && closes(page, mentions, given, to)) ? [] : given
    return [{ span, sentence, until: page.sentence(end - 1), at, to, posts: told }]
  })
}

/** “Bí thư …” right at the head of what the line tells, or “Được Tỉnh ủy điều động về huyện, chỉ định giữ chức Bí thư …”. */
function isNear(page: Page, at: number, { from }: PostMention): boolean {
  return from <= at + MOST_WORDS || page.ends('given-in-line', from, at)
}

/** “đến năm 2005 được bầu làm Phó Chủ tịch Hội, năm 2010 là Chủ tịch Hội”: the second has a time of its own. */
function upToNextYear(page: Page, posts: readonly PostMention[]): readonly PostMention[] {
  const next = posts.findIndex(({ from }, i) => i > 0 && page.has('opens-year', posts[i - 1]!.to, from))
  return next < 0 ? posts : posts.slice(0, next)
}

/** “Năm 2010 đến 2015, Giám đốc Sở Y.”: a sentence of nothing but a time and a post. */
function isAll(
  page: Page,
  { from, to, begin, end, still }: Span,
  posts: readonly PostMention[],
  limit: number,
): boolean {
  const post = beginningAt(posts, to + 1)
  return (
    from === page.sentenceStart(from) &&
    begin !== undefined &&
    (end !== undefined || still) &&
    post !== undefined &&
    (post.to >= limit || (post.to === limit - 1 && page.mark(post.to)))
  )
}

/** A line may name a school or a rank before the post. */
const MOST_WORDS = 6

/** “Đại biểu HĐND tỉnh khóa IX, nhiệm kỳ 2016 - 2021, được bầu giữ chức vụ …”: the term of the post before it. */
function isOfPostBefore(page: Page, { from, to, term }: Span): boolean {
  return term && !onOwnLine(page, { from }) && /^[,–-]$/.test(page.token(from - 1)) && page.token(to) !== ':'
}

/** Does a time stand first: in its sentence, behind a bullet, or behind a sign that ends what was said? */
function opensLine(page: Page, { from }: Span): boolean {
  const start = page.sentenceStart(from)
  if (from === start) return true
  if (page.ends('parts-career-lines', from, start)) return true
  return page.ends('before-career-line', from, start) && (onOwnLine(page, { from }) || from - start <= 2)
}

/** Does a time begin a line, maybe behind a bullet? */
function onOwnLine(page: Page, { from }: Pick<Span, 'from'>): boolean {
  return page.newLine(from) || (page.newLine(from - 1) && page.mark(from - 1))
}

/** Does nothing but a mark, a bracket or more of the same follow the last post of a line? */
function closes(page: Page, mentions: readonly Mention[], posts: readonly PostMention[], to: number): boolean {
  const last = posts.at(-1)!.to
  // “Đảng ủy viên xã Mỹ Hội”
  const behind = beginningAt(mentions, last)
  const end = behind?.kind === 'place' ? behind.to : last
  return end >= to || page.mark(end) || page.newLine(end) || page.begins('more-of-a-post', end)
}

/** Whose lines they are, if the words leave no doubt. */
function ownerOf(page: Page, mentions: readonly Mention[], block: readonly Entry[]): PersonMention | undefined {
  const people = (from: number, to: number) =>
    between(mentions, from, to).filter((mention) => mention.kind === 'person')
  const [first, last] = [block[0]!, block.at(-1)!]
  const start = page.reading.sentences[first.sentence]!
  const inside = oneOf(people(start, first.span.from))
  if (inside.person || inside.several) return inside.person
  const end = page.reading.sentences[last.until + 1]!
  const behind = end < page.length ? page.sentenceEnd(end) : end
  if (behind > end && page.has('told-a-life', end, behind)) return oneOf(people(end, behind)).person
  for (let sentence = first.sentence - 1; sentence >= Math.max(0, first.sentence - FAR); sentence--) {
    const [from, to] = [page.reading.sentences[sentence]!, page.reading.sentences[sentence + 1]!]
    // “Tóm tắt tiểu sử”, below those who arrange the funeral: of the one whose birth the article tells, or who alone is named
    if (page.fits('heading-of-a-life', from, to)) {
      const before = people(0, from)
      const born = bornBefore(page, before)
      return oneOf(born.length > 0 ? born : before).person
    }
    const named = oneOf(people(from, to))
    if (named.person || named.several) return named.person
  }
  const title = (page.reading.article.title ?? '').normalize('NFC').toLowerCase()
  return title === ''
    ? undefined
    : oneOf(people(0, page.length).filter(({ form, name }) => form === 'full' && title.includes(name.toLowerCase())))
        .person
}

/** Those of whom is told when they were born. */
function bornBefore(page: Page, people: readonly PersonMention[]): readonly PersonMention[] {
  return people.filter(({ to }, i) => {
    const end = Math.min(people[i + 1]?.from ?? page.length, to + TO_BIRTH)
    return page.has('told-birth', to, end)
  })
}

/** Tokens between a name and the birth of its bearer. */
const TO_BIRTH = 16

/** So many sentences before a life its bearer may be named. */
const FAR = 8

/** The one person of whom there is talk; `several` where it is not one. */
function oneOf(people: readonly PersonMention[]): { readonly person?: PersonMention; readonly several: boolean } {
  const whole = people.filter(({ form }) => form === 'full')
  const names = new Set(whole.map(({ name }) => name.toLowerCase()))
  const given = people.filter(({ form }) => form !== 'full' && form !== 'pronoun')
  if (names.size > 1 || (names.size === 0 && new Set(given.map(({ name }) => name)).size > 1)) return { several: true }
  const person = whole[0] ?? given[0] ?? people[0]
  return person ? { person, several: false } : { several: false }
}
