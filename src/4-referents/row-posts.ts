import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, PersonMention, PlaceMention, PostMention } from '../3-mentions/types.ts'
import { type Column, ROLE, type RoleSense } from '../knowledge/lexicon.ts'
import { committeeOf, type Heading, isOrgan } from './headings.ts'
import type { Row } from './rows.ts'

/** “- Phó Trưởng ban Thường trực: Lê Thị Ba”: words that are a post only in a list. */
export function isBareRole(page: Page, row: Row, person: PersonMention): boolean {
  const hit = page.longest(lineStart(page, row), ROLE)
  return hit !== undefined && page.fits('colon', hit.to, person.from) && person.to >= row.to - 1
}

function lineStart(page: Page, { from, to }: Row): number {
  let at = from
  while (at < to && (page.mark(at) || page.number(at))) at++
  return at
}

/** “Ủy viên” alone is no post in prose; in a row it is one of the body above. */
export function barePosts(
  page: Page,
  row: Row,
  mentions: readonly Mention[],
  columnAt: (at: number) => Column | undefined,
): readonly PostMention[] {
  const person = mentions.find((mention) => mention.kind === 'person')
  if (row.cells.length === 1 && person?.kind === 'person' && isBareRole(page, row, person)) {
    const from = lineStart(page, row)
    const hit = page.longest(from, ROLE)!
    return mentions.some(({ kind, to }) => kind !== 'post' && to <= hit.to) ||
      mentions.some(({ from: at, to }) => at <= from && to >= hit.to)
      ? []
      : [barePost(from, hit.to, hit.sense as RoleSense)]
  }
  return row.cells.flatMap((cell): readonly PostMention[] => {
    if (row.cells.length < 2 || /^(?:person|body|birth|other|number)$/.test(String(columnAt(cell.from)))) return []
    if (mentions.some(({ from, to }) => from < cell.to && to > cell.from)) return []
    const hit = page.longest(cell.from, ROLE)
    if (hit?.to !== cell.to) return []
    return [barePost(cell.from, cell.to, hit.sense as RoleSense)]
  })
}

function barePost(from: number, to: number, { role, takes, heads }: RoleSense): PostMention {
  const bare = { standing: undefined, body: undefined, place: undefined, country: undefined, term: undefined }
  return { kind: 'post', from, to, role, roleTo: to, takes, heads, ...bare, plural: false }
}

/** A post with the body of its row or of the heading, where its own words name none. */
export function completed(
  page: Page,
  post: PostMention,
  own: BodyMention | PlaceMention | undefined,
  { body, term }: Heading,
): PostMention {
  if (post.place || post.country || /^(?:fixed|state|member|hamlet)$/.test(post.takes.by)) return post
  if (own?.kind === 'place') return post.body ? post : { ...post, place: own }
  const whose = own ?? body
  if (!whose) return post
  if (post.body) return { ...post, body: ownedBy(page, post.body, whose) }
  const named = { ...post, ...(!own && term && !post.term && { term: term.period }) }
  const organ = isOrgan(page, whose)
  const isSeat = page.knowledge.grammar.opens('seat-of-organ', post.role)
  if (post.takes.by === 'named' && organ)
    return { ...named, role: `${post.role} ${whose.own}`, takes: { by: 'committee' }, body: whose }
  // “Thường trực HĐND huyện X: Chủ tịch …”, “Ban Chấp hành Hội Nông dân huyện X: Chủ tịch …”: of the whole
  if (organ && (post.takes.by === 'chair' || isSeat)) return { ...named, body: committeeOf(page, whose) }
  // the secretary of an organ is that of the committee
  if (post.takes.by === 'committee' && !isSeat) {
    const committee = committeeOf(page, whose)
    const unit = committee.owner.by === 'unit' && committee.sense.sector === 'party' ? committee.owner.place : undefined
    return unit ? { ...named, place: unit } : { ...named, body: committee }
  }
  return { ...named, body: post.takes.by === 'named' ? whose : committeeOf(page, whose) }
}

/** “Trưởng Ban Tổ chức” in the list of a committee: of that committee; “Chủ tịch UBND” there: of its unit. */
function ownedBy(page: Page, body: BodyMention, heading: BodyMention): BodyMention {
  if (body.owner.by !== 'omitted') return body
  const parts = body.owner.parts.map(({ of }) => of)
  const committee = committeeOf(page, heading)
  if (parts.includes('committee') && committee.sense.sector === 'party')
    return { ...body, owner: { by: 'body', body: committee } }
  return parts.includes('unit') && committee.owner.by === 'unit' ? { ...body, owner: committee.owner } : body
}
