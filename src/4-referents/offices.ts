import { fold } from '../2-text/vietnamese.ts'
import { TEACHES } from '../3-mentions/body-kinds.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { Grammar } from '../knowledge/grammar/grammar.ts'
import type { FullBody } from './body-names.ts'
import { houseOfCommittee } from './houses.ts'
import type { NamedBodies } from './named-bodies.ts'

/** The house that a part of one without an owner is of, by what the words before name; 'none' where it is of a house that they do not name. */
export function houseOf(
  page: Page,
  named: NamedBodies,
  mention: BodyMention,
  isOffice: boolean,
): FullBody | 'none' | undefined {
  const { grammar } = page.knowledge
  const { from, own, sense } = mention
  // “Chủ tịch Hội đồng trường” of the only school, “Chủ tịch Hội đồng Học viện” of the only academy
  if (sense.kind === 'board' && sense.sector === 'school')
    return named.one(from, own, (full) => TEACHES.has(full.kind) && endsAsBegins(fold(own), fold(full.own)))
  // “Trưởng khoa Nội”, “Trưởng phòng Điều dưỡng” of the only hospital
  if (grammar.opens('part-of-hospital', own))
    return named.one(from, 'hospital', ({ kind }) => kind === 'hospital') ?? 'none'
  // “Trưởng Bộ môn Toán” of the only school
  if (sense.kind === 'department' && sense.sector === 'school')
    return named.one(from, 'taught', ({ kind }) => TEACHES.has(kind))
  // “Chủ tịch Công đoàn” of the only firm, hospital, school
  if (sense.kind === 'union' && sense.name === own) return houseOfCommittee(named, from)
  if (!isOffice) return undefined
  // “Phòng Cảnh sát hình sự”: no other house has one, and no police of a district
  const isPolice = (full: FullBody) => isPoliceOfProvince(full) && grammar.is('police-of-unit', full.own)
  if (grammar.opens('police-office', own)) {
    const police =
      named.nearest(from, 'police', isPolice) ??
      named.nearest(from, 'police of a kind', isPoliceOfProvince) ??
      // “Phòng CSGT Bình Định” is not of the only police that the article names
      (/^\S+ \S+.* \p{Lu}/u.test(own) ? undefined : named.one(from, 'police', isPoliceOfProvince))
    return police && !own.includes(police.own) ? police : 'none'
  }
  const isAny = (full: FullBody) => isHouse(full) || (grammar.opens('office-of-police-too', own) && isPolice(full))
  return isOfHouse(page, mention)
    ? (named.nearest(from, 'house', isAny) ?? named.one(from, 'taught', ({ kind }) => TEACHES.has(kind)) ?? 'none')
    : undefined
}

/** “Hội đồng trường” and “Trường Đại học X”: do the last words of one name, two at most, open the other? */
function endsAsBegins(one: string, other: string): boolean {
  const words = other.split(' ', 2)
  return one.endsWith(` ${words[0]}`) || one.endsWith(` ${words.join(' ')}`)
}

/** “bầu ông A làm Trưởng Ban Pháp chế”: a board that only a people's council has, of the one that the words before name. */
export function councilOf(grammar: Grammar, named: NamedBodies, { from, own }: BodyMention): FullBody | undefined {
  return grammar.is('board-of-council', own)
    ? named.nearest(from, 'council', (full) => full.kind === "people's council")
    : undefined
}

function isPoliceOfProvince({ kind, place, parent }: FullBody): boolean {
  return kind === 'police' && !parent && place?.level === 'province'
}

/** “Phòng Nội vụ” without an owner is of a district; “Phòng Hành chính, Quản trị” of a hospital, a school, a sở, and so is any “của Sở”. */
function isOfHouse(page: Page, { sense, own, to }: BodyMention): boolean {
  if (sense.kind !== 'office') return false
  return page.begins('of-its-house', to) || !page.knowledge.grammar.opens('office-of-district', own)
}

/** A body that has offices of its own. */
function isHouse({ kind }: FullBody): boolean {
  return HOUSES.has(kind)
}

const HOUSES = new Set(['hospital', 'school', 'company', 'bank', 'provincial department', 'management board'])

/** “Phó Thủ trưởng Cơ quan An ninh điều tra”: what it is of, the police of a unit or an armed ministry. */
export function overAgency(named: NamedBodies, { from, sense, owner }: BodyMention): FullBody | undefined {
  const isAgency = sense.kind === 'police' && owner.by === 'omitted' && owner.parts.some(({ of }) => of === 'parent')
  return isAgency ? named.nearest(from, 'armed', isOverAgency) : undefined
}

function isOverAgency({ kind, sector, parent, place }: FullBody): boolean {
  return (kind === 'police' && !parent && place !== undefined) || (kind === 'ministry' && sector === 'armed')
}
