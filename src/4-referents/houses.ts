import { looksLikePerson } from '../3-mentions/names.ts'
import type { Page } from '../3-mentions/page.ts'
import { standsAlone } from '../3-mentions/short-bodies.ts'
import type { PostMention } from '../3-mentions/types.ts'
import { BODY, FIELD, KNOWN_BODY, NAME_WORD } from '../knowledge/lexicon.ts'
import type { FullBody } from './body-names.ts'
import type { NamedBodies } from './named-bodies.ts'

/** What a Giám đốc is at the head of. */
const DIRECTED = new Set([
  'company',
  'enterprise',
  'branch',
  'cooperative',
  'hospital',
  'centre',
  'treasury',
  'social insurance',
])
/** Their Giám đốc is hardly ever called by that word alone. */
const OF_STATE = /^(?:provincial department|police)$/
/** What has a Đảng ủy of its own, and no unit to be called after. */
const HAS_COMMITTEE = new Set(['company', 'enterprise', 'bank', 'hospital', 'school'])

/**
 * “Ông A, Giám đốc”, “Giám đốc Trần Văn Hai”: of the one firm, hospital or centre that the words around speak of; none where a sở or the police, whose
 * head is a Giám đốc too, is nearer.
 */
export function houseOfDirector(page: Page, named: NamedBodies, post: PostMention): FullBody | undefined {
  const { role, roleTo, takes, heads, to } = post
  if (takes.by !== 'body' || heads.length > 0 || post.body || post.place || roleTo !== to) return undefined
  if (!page.knowledge.grammar.is('director-alone', role)) return undefined
  // “Giám đốc công ty cung ứng Tràm Chim”: of a firm that nobody read
  const goesOn = page.capital(to)
    ? !looksLikePerson(page, to)
    : (page.types(to) & (FIELD | NAME_WORD | KNOWN_BODY)) !== 0
  if (page.types(to) & BODY || (goesOn && !standsAlone(page, to))) return undefined
  const house = named.one(to - 1, 'directed', ({ kind }) => DIRECTED.has(kind) || OF_STATE.test(kind))
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
