import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type {
  BodyMention,
  Mention,
  PeriodMention,
  PersonMention,
  PlaceMention,
  PostMention,
} from '../3-mentions/types.ts'
import { type Column, columnKey, ROLE, type RoleSense } from '../knowledge/lexicon.ts'
import type { Attached, Chain, Group, Groups } from './groups.ts'
import { type Row, rowsOf } from './rows.ts'

/** A line of a list has no more tokens: beyond that it is prose. */
const LONGEST_LINE = 40
/** Words of a line of a list that are neither name nor post, besides marks and numbers: “sinh năm”. */
const MOST_OTHERS = 2
/** So many lines above a list its heading may stand. */
const HEADING_REACH = 4

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
    const heading = headingOf(page, rows, seen, roster.from)
    const columns = columnsOf(page, rows[roster.from]!)
    for (let at = roster.from; at < roster.to; at++) {
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
  if (people.length !== 1 || people[0]!.form === 'pronoun' || posts.length === 0) return false
  const isNamed = (at: number) => [...people, ...posts].some(({ from, to }) => at >= from && at < to)
  let others = 0
  for (let at = row.from; at < row.to; at++) if (!page.mark(at) && !page.number(at) && !isNamed(at)) others++
  if (others > MOST_OTHERS) return false
  // what stands between the two is a sign, and no verb
  const [first, second] = [people[0]!, posts[0]!].toSorted((one, other) => one.from - other.from) as [Mention, Mention]
  const between = page.raw(first.to, second.from)
  return /^\s*(?:[,:(–-]|\([^()]*\)\s*[,:–-]?)?\s*$/u.test(between)
}

/** “Bí thư Huyện ủy Cao Lãnh: Trần Văn Hai”, or the other way round: a line of its own, even where it is the only one. */
function isPostOverName(page: Page, row: Row, mentions: readonly Mention[]): boolean {
  const [one, other] = mentions.filter(({ kind }) => kind === 'post' || kind === 'person')
  const [post, person] = one?.kind === 'post' ? [one, other] : [other, one]
  if (one?.kind === 'person' && one.form !== 'pronoun' && post?.kind === 'post' && post.body !== undefined)
    return page.folded(one.to, post.from) === ':' && post.to === row.to
  return (
    post?.kind === 'post' &&
    person?.kind === 'person' &&
    (post.body !== undefined || post.place !== undefined) &&
    page.folded(post.to, person.from) === ':' &&
    person.to >= row.to - 1
  )
}

/** What each column holds, by the words over it; empty where the first row is no header. */
function columnsOf(page: Page, row: Row): readonly (Column | undefined)[] {
  const { columns } = page.knowledge.lexicon
  const found: (Column | undefined)[] = []
  for (const cell of row.cells) found[cell.column] = columns.get(columnKey(page.words(cell.from, cell.to)))
  return found.some((column) => column !== undefined) ? found : []
}

interface Heading {
  readonly body: BodyMention | undefined
  readonly term: PeriodMention | undefined
}

/** The body and the term that the words above a list give it: short lines, the nearest first, which are no sentences. */
function headingOf(page: Page, rows: readonly Row[], seen: readonly (readonly Mention[])[], roster: number): Heading {
  for (let at = roster - 1; at >= 0 && at >= roster - HEADING_REACH; at--) {
    const row = rows[at]!
    if (row.cells.length > 1 || page.token(row.to - 1) === '.' || row.to - row.from > LONGEST_LINE) break
    const bodies = seen[at]!.filter((mention) => mention.kind === 'body')
    const body = bodies.find((mention) => !mention.plural)
    if (!body) continue
    const term = seen[at]!.find(
      (mention): mention is PeriodMention =>
        mention.kind === 'period' && (mention.label === 'khóa' || mention.label === 'nhiệm kỳ'),
    )
    return { body, term }
  }
  return { body: undefined, term: undefined }
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
  if (!person || people.length > 1) return undefined
  const written = mentions.filter(
    (mention): mention is PostMention =>
      mention.kind === 'post' && /^(?:post|former-post|person|undefined)$/.test(String(columnAt(mention.from))),
  )
  const named = [...written, ...barePosts(page, row, mentions, columnAt)].toSorted(
    (one, other) => one.from - other.from,
  )
  if (named.length === 0) return undefined
  const own = mentions.find(
    (mention): mention is BodyMention | PlaceMention =>
      (mention.kind === 'body' || (mention.kind === 'place' && columnAt(mention.from) === 'body')) &&
      columnAt(mention.from) !== 'other' &&
      !(mention.kind === 'body' && mention.plural),
  )
  const posts = named.map((post): PostMention => {
    const former = columnAt(post.from) === 'former-post' && post.standing === undefined
    return { ...completed(post, own, heading), ...(former && { standing: 'former' as const }) }
  })
  const known = groups.find((group) => group.person === person)?.posts ?? []
  // prose already told of these posts, with a name in its own sentence: nothing to add but the body
  const rule = (post: PostMention): Attached['rule'] => {
    const before = known.find((attached) => attached.post.from === post.from)
    return before && before.post.body === post.body && before.post.place === post.place ? before.rule : 'roster-row'
  }
  const chain: Chain = { posts, from: posts[0]!.from, to: posts.at(-1)!.to }
  return { person, posts: posts.map((post) => ({ post, chain, rule: rule(post) })) }
}

/** “Ủy viên” alone is no post in prose; in a row it is one of the body above. */
function barePosts(
  page: Page,
  row: Row,
  mentions: readonly Mention[],
  columnAt: (at: number) => Column | undefined,
): readonly PostMention[] {
  return row.cells.flatMap((cell): readonly PostMention[] => {
    if (row.cells.length < 2 || /^(?:person|body|birth|other|number)$/.test(String(columnAt(cell.from)))) return []
    if (mentions.some(({ from, to }) => from < cell.to && to > cell.from)) return []
    const hit = page.longest(cell.from, ROLE)
    if (hit?.to !== cell.to) return []
    const { role, takes, heads } = hit.sense as RoleSense
    const bare = { standing: undefined, body: undefined, place: undefined, country: undefined, term: undefined }
    return [{ kind: 'post', from: cell.from, to: cell.to, role, roleTo: cell.to, takes, heads, ...bare, plural: false }]
  })
}

/** A post with the body of its row or of the heading, where its own words name none. */
function completed(
  post: PostMention,
  own: BodyMention | PlaceMention | undefined,
  { body, term }: Heading,
): PostMention {
  if (post.place || post.country || /^(?:fixed|state|member|hamlet)$/.test(post.takes.by)) return post
  if (own?.kind === 'place') return post.body ? post : { ...post, place: own }
  const whose = own ?? body
  if (!whose) return post
  if (post.body) return { ...post, body: ownedBy(post.body, whose) }
  const named = { ...post, ...(!own && term && !post.term && { term: term.period }) }
  const organ = ORGAN.test(whose.own)
  if (post.takes.by === 'named' && organ)
    return { ...named, role: `${post.role} ${whose.own}`, takes: { by: 'committee' }, body: whose }
  // the secretary of an organ is that of the committee
  if (post.takes.by === 'committee' && !/ Ban /.test(post.role)) {
    const committee = committeeOf(whose)
    const unit = committee.owner.by === 'unit' && committee.sense.sector === 'party' ? committee.owner.place : undefined
    return unit ? { ...named, place: unit } : { ...named, body: committee }
  }
  return { ...named, body: post.takes.by === 'named' ? whose : committeeOf(whose) }
}

const ORGAN = /^Ban (?:Thường vụ|Chấp hành)$/
/** What those who lead a body are called together: its chairman is that of the body. */
const LEADERS = /^(?:Ban (?:Thường trực|Giám đốc|Giám hiệu|lãnh đạo)|Thường trực)$/i

/** The committee whose organ a body is, or the body itself. */
function committeeOf(body: BodyMention): BodyMention {
  return (ORGAN.test(body.own) || LEADERS.test(body.own)) && body.owner.by === 'body' ? body.owner.body : body
}

/** “Trưởng Ban Tổ chức” in the list of a committee: of that committee; “Chủ tịch UBND” there: of its unit. */
function ownedBy(body: BodyMention, heading: BodyMention): BodyMention {
  if (body.owner.by !== 'omitted') return body
  const parts = body.owner.parts.map(({ of }) => of)
  const committee = committeeOf(heading)
  if (parts.includes('committee') && committee.sense.sector === 'party')
    return { ...body, owner: { by: 'body', body: committee } }
  return parts.includes('unit') && committee.owner.by === 'unit' ? { ...body, owner: committee.owner } : body
}
