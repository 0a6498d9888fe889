import type { PostMention } from '../3-mentions/types.ts'
import type { FullBody } from './body-names.ts'
import type { NamedBodies } from './named-bodies.ts'

/** What a Giám đốc is at the head of, and what says “Giám đốc” for short. */
const DIRECTED = new Set(['company', 'enterprise', 'branch', 'cooperative', 'hospital', 'centre'])
/** What has a Đảng ủy of its own, and no unit to be called after. */
const HAS_COMMITTEE = new Set(['company', 'enterprise', 'bank', 'hospital', 'school'])

/** “Ông A, Giám đốc”: of the one firm, hospital or centre that the words around speak of; none where a sở or the police, whose head is a Giám đốc too, is nearer. */
export function houseOfDirector(named: NamedBodies, at: number): FullBody | undefined {
  const house = named.one(
    at,
    'directed',
    ({ kind }) => DIRECTED.has(kind) || /^(?:provincial department|police)$/.test(kind),
  )
  return house && DIRECTED.has(house.kind) ? house : undefined
}

/** “Ông A, Bí thư Đảng ủy”: of the one firm, school or hospital that the words around speak of; none where a body of a unit, of which there is a Đảng ủy too, is nearer. */
export function houseOfCommittee(named: NamedBodies, at: number): FullBody | undefined {
  const house = named.one(
    at,
    'house with a committee',
    ({ kind, place, parent }) => HAS_COMMITTEE.has(kind) || (place !== undefined && !parent),
  )
  return house && HAS_COMMITTEE.has(house.kind) ? house : undefined
}

/** Is a post that of the head of a body, as far as the words of both tell? */
export function isHead(post: PostMention, body: FullBody): boolean {
  // nobody is “Trưởng Ban Thường vụ”
  if (
    /^(standing committee|executive committee|party caucus|central body|central party body|standing members)$/.test(
      body.kind,
    )
  )
    return false
  if (post.takes.by === 'board' && body.sector === 'enterprise' && body.kind !== 'board') return true
  // a Bộ Tư lệnh has no Thứ trưởng
  if (post.takes.by === 'ministry' && body.kind !== 'ministry') return false
  return post.heads.some((word) => body.own === word || body.own.startsWith(`${word} `))
}
