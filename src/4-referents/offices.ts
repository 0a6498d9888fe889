import type { BodyMention } from '../3-mentions/types.ts'
import type { Grammar } from '../knowledge/grammar/grammar.ts'
import type { FullBody } from './body-names.ts'

/** “Phòng Nội vụ” without an owner is of a district; “Phòng Hành chính, Quản trị” of a hospital, a school, a sở. */
export function isOfHouse(grammar: Grammar, { sense, own }: BodyMention): boolean {
  return sense.kind === 'office' && !grammar.opens('office-of-district', own)
}

/** A body that has offices of its own. */
export function isHouse({ kind }: FullBody): boolean {
  return HOUSES.has(kind)
}

const HOUSES = new Set(['hospital', 'school', 'company', 'bank', 'provincial department'])
