import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { instantAt, type Span, spansOf } from '../3-mentions/spans.ts'
import type { BodyMention, Mention, PersonMention, PlaceMention, PostMention, Range } from '../3-mentions/types.ts'
import { ENDING } from '../knowledge/clause-words.ts'
import { type Column, columnKey } from '../knowledge/lexicon.ts'
import type { Chain } from './chains.ts'
import type { Attached, Group } from './group.ts'
import type { Groups } from './groups.ts'
import { type Heading, headingOf, LONGEST_LINE, subHeading } from './headings.ts'
import { barePosts, completed, isBareRole } from './row-posts.ts'
import { type Row, rowsOf } from './rows.ts'

/** Words of a line of a list that are neither name nor post, besides marks and numbers: “sinh năm”. */
const MOST_OTHERS = 2

/**
 * Puts posts to names row by row: in tables, and in lists with one person a line. A post that does not say of which body it is belongs to the
 * body of its row, or of the heading above: “Danh sách Ban Chấp hành Đảng bộ xã …”.
 */
export function withRosters({ page, all }: Mentions, found: Groups): Groups {
  const rows = rowsOf(page)
  const seen = byRow(rows, all)
  const rosters = rostersOf(page, rows, seen)
  if (rosters.length === 0) return found
  const posts = new Map<PersonMention, readonly Attached[]>()
  const taken = new Set<PostMention>()
  for (const roster of rosters) {
    let heading = headingOf(page, rows, seen, roster.from)
    const columns = columnsOf(page, rows[roster.from]!, seen[roster.from]!)
    // “UBND huyện Cầu Kè | Họ tên”: the words over the first column
    if (!heading.body && columns.length > 0)
      heading = subHeading(page, rows[roster.from]!, seen[roster.from]!, heading, columns) ?? heading
    for (let at = roster.from; at < roster.to; at++) {
      const inner = at > roster.from ? subHeading(page, rows[at]!, seen[at]!, heading) : undefined
      if (inner) heading = inner
      const attached = readRow(page, rows[at]!, seen[at]!, columns, heading, found)
      if (!attached) continue
      posts.set(attached.person, attached.posts)
      for (const { post } of attached.posts) taken.add(post)
    }
  }
  const starts = new Set([...taken].map((post) => post.from))
  const groups = found.groups.map((group): Group => {
    const own = posts.get(group.person)
    if (!own) return group
    const range = own.reduce(
      (sum, { post }) => ({ from: Math.min(sum.from, post.from), to: Math.max(sum.to, post.to) }),
      {
        from: group.person.from,
        to: group.person.to,
      },
    )
    return { ...group, ...range, posts: own }
  })
  return { groups, free: found.free.filter((chain) => !chain.posts.some((post) => starts.has(post.from))) }
}

/** The mentions of each row. */
function byRow(rows: readonly Row[], all: readonly Mention[]): readonly (readonly Mention[])[] {
  let next = 0
  return rows.map(({ to }) => {
    const from = next
    while (next < all.length && all[next]!.from < to) next++
    return all.slice(from, next)
  })
}

/** Runs of rows, as numbers of rows: `to` is behind the last. */
interface Roster {
  readonly from: number
  readonly to: number
}

function rostersOf(page: Page, rows: readonly Row[], seen: readonly (readonly Mention[])[]): readonly Roster[] {
  const rosters: Roster[] = []
  for (let from = 0; from < rows.length; ) {
    const isTable = rows[from]!.cells.length > 1
    const fits = (at: number) =>
      isTable ? rows[at]!.cells.length > 1 : rows[at]!.cells.length === 1 && isListLine(page, rows[at]!, seen[at]!)
    let to = from
    while (to < rows.length && fits(to)) to++
    if (to - from >= 2 || (to > from && (isTable || isPostOverName(page, rows[from]!, seen[from]!))))
      rosters.push({ from, to })
    from = Math.max(to, from + 1)
  }
  return rosters
}

/** A line with one person, a post, and hardly anything else. */
function isListLine(page: Page, row: Row, mentions: readonly Mention[]): boolean {
  if (row.to - row.from > LONGEST_LINE || page.silent(row.from)) return false
  const people = mentions.filter((mention) => mention.kind === 'person')
  const posts = mentions.filter((mention) => mention.kind === 'post')
  if (people.length !== 1 || people[0]!.form === 'pronoun') return false
  if (isBareRole(page, row, people[0]!)) return true
  if (posts.length === 0) return false
  const isNamed = (at: number) => [...people, ...posts].some(({ from, to }) => at >= from && at < to)
  let others = 0
  for (let at = row.from; at < row.to; at++) if (!page.mark(at) && !page.number(at) && !isNamed(at)) others++
  if (others > MOST_OTHERS) return false
  // what stands between the two is a sign, and no verb
  const [first, second] = [people[0]!, posts[0]!].toSorted((one, other) => one.from - other.from) as [Mention, Mention]
  return first.to === second.from || page.fits('between-name-and-post', first.to, second.from)
}

/** “Bí thư Huyện ủy Cao Lãnh: Trần Văn Hai”, or the other way round: a line of its own, even where it is the only one. */
function isPostOverName(page: Page, row: Row, mentions: readonly Mention[]): boolean {
  const [one, other] = mentions.filter(({ kind }) => kind === 'post' || kind === 'person')
  const [post, person] = one?.kind === 'post' ? [one, other] : [other, one]
  if (one?.kind === 'person' && one.form !== 'pronoun' && post?.kind === 'post' && post.body !== undefined)
    return page.fits('colon', one.to, post.from) && post.to === row.to
  return (
    post?.kind === 'post' &&
    person?.kind === 'person' &&
    (post.body !== undefined || post.place !== undefined) &&
    page.fits('colon', post.to, person.from) &&
    person.to >= row.to - 1
  )
}

/** What each column holds, by the words over it; empty where the first row is no header. */
function columnsOf(page: Page, row: Row, mentions: readonly Mention[]): readonly (Column | undefined)[] {
  const { columns } = page.knowledge.lexicon
  const found: (Column | undefined)[] = []
  for (const cell of row.cells) found[cell.column] = columns.get(columnKey(page.words(cell.from, cell.to)))
  if (!found.some((column) => column !== undefined)) return []
  if (!found.includes('person')) return found
  const named = ({ from, to }: Range) => mentions.some(({ kind, from: at }) => kind === 'body' && at >= from && at < to)
  // “Người trao”, “Chủ trì”: what stands below is nothing of the person of the row
  for (const cell of row.cells) if (!isOverPosts(page, cell) && !named(cell)) found[cell.column] ??= 'other'
  return found
}

/** “Chức vụ trong tổ”, but not “Chức vụ dự kiến”. */
function isOverPosts(page: Page, { from, to }: Range): boolean {
  return page.has('post-column', from, to) && !page.has('planned-column', from, to)
}

/** “Cách chức”, “Đã chuyển công tác”, “Nghỉ hưu từ 01/5/2024”: a cell that says how the post came to its end. */
function saysEnd(page: Page, { from, to }: Range): boolean {
  const at = page.endOf('was', from, to) ?? from
  const hit = page.longest(at, ENDING)
  if (!hit || page.fits('sent-elsewhere', at, hit.to)) return false
  return hit.to === to || page.begins('when-it-ended', hit.to)
}

/** The person of a row with the posts of the row. */
function readRow(
  page: Page,
  row: Row,
  mentions: readonly Mention[],
  columns: readonly (Column | undefined)[],
  heading: Heading,
  { groups }: Groups,
): { readonly person: PersonMention; readonly posts: readonly Attached[] } | undefined {
  const cellAt = (at: number) => row.cells.find((cell) => at >= cell.from && at < cell.to)?.column ?? -1
  // a header whose cells ran together stands over other columns than those of the rows
  const isShifted =
    columns.length > 0 &&
    row.cells.at(-1)!.column >= columns.length &&
    !mentions.some(({ kind, from }) => kind === 'person' && columns[cellAt(from)] === 'person')
  if (isShifted && columns.includes('former-post')) return undefined
  const columnAt = (at: number) => (isShifted ? undefined : columns[cellAt(at)])
  const people = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' &&
      mention.form !== 'pronoun' &&
      /^(?:person|undefined)$/.test(String(columnAt(mention.from))),
  )
  const [person] = people
  if (!person || people.length > 1 || isProse(page, row, mentions, person)) return undefined
  const written = mentions.filter(
    (mention): mention is PostMention =>
      mention.kind === 'post' && /^(?:post|former-post|person|undefined)$/.test(String(columnAt(mention.from))),
  )
  const bare = barePosts(page, row, mentions, columnAt)
  // “Phó Trưởng ban Thường trực: …”: more of the post than prose would read
  const longer = ({ from }: PostMention) => bare.some((post) => from >= post.from && from < post.to)
  const named = [...written.filter((post) => !longer(post)), ...bare].toSorted((one, other) => one.from - other.from)
  const held = heading.planned ? named.filter((post) => post.body || post.place) : named
  if (held.length === 0) return undefined
  const own = mentions.find(
    (mention): mention is BodyMention | PlaceMention =>
      (mention.kind === 'body' || (mention.kind === 'place' && columnAt(mention.from) === 'body')) &&
      columnAt(mention.from) !== 'other' &&
      !(mention.kind === 'body' && mention.plural),
  )
  const posts = held.map((post): PostMention => {
    const former =
      post.standing === undefined &&
      (columnAt(post.from) === 'former-post' || heading.past || row.cells.some((cell) => saysEnd(page, cell)))
    return { ...completed(page, post, own, heading), ...(former && { standing: 'former' as const }) }
  })
  const known = groups.find((group) => group.person === person)?.posts ?? []
  // prose already told of these posts, with a name in its own sentence: nothing to add but the body
  const rule = (post: PostMention): Attached['rule'] => {
    const before = known.find((attached) => attached.post.from === post.from)
    return before && before.post.body === post.body && before.post.place === post.place ? before.rule : 'roster-row'
  }
  const chain: Chain = { posts, from: posts[0]!.from, to: posts.at(-1)!.to }
  const time = timeOf(page, row, columnAt) ?? (own ? undefined : heading.years)
  return { person, posts: posts.map((post) => ({ post, chain, rule: rule(post), ...(time && { time }) })) }
}

/** The time that a cell of a row is, or the bracket behind a name of it. */
function timeOf(page: Page, row: Row, columnAt: (at: number) => Column | undefined): Span | undefined {
  const since = row.cells.find((cell) => columnAt(cell.from) === 'since')
  const until = row.cells.find((cell) => columnAt(cell.from) === 'until')
  const [begin, end] = [since && instantAt(page, since.from)?.date, until && instantAt(page, until.from)?.date]
  if (begin || end) {
    const still = until !== undefined && page.fits('until-now', until.from, until.to)
    const told = [since, until].filter((cell) => cell !== undefined)
    const range = { from: told[0]!.from, to: told.at(-1)!.to }
    return { ...range, begin, end, still, over: false, planned: false, term: false }
  }
  return between(spansOf(page), row.from, row.to).find(
    ({ from, to }) =>
      to <= row.to &&
      !/^(?:birth|other|number)$/.test(String(columnAt(from))) &&
      row.cells.some((cell) => cell.from === from && cell.to === to),
  )
}

/** “làm việc với ông Trần Văn Hai” in a timetable: words before a name that are no name, no post and no number. */
function isProse(page: Page, row: Row, mentions: readonly Mention[], person: PersonMention): boolean {
  const cell = row.cells.find(({ from, to }) => person.from >= from && person.from < to)!
  if (row.cells.length < 2) return false
  for (let at = cell.from; at < person.from; at++) {
    const named = mentions.some(({ kind, from, to }) => kind !== 'person' && at >= from && at < to)
    if (!named && !page.mark(at) && !page.number(at) && !page.capital(at) && !/^\p{L}?$/u.test(page.token(at)))
      return true
  }
  return false
}
