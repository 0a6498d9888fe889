import { fold } from '../../2-text/vietnamese.ts'
import { type Gazetteer, labelOf, shortType, type Unit } from '../../knowledge/gazetteer.ts'
import { type Levels, levelsOf } from './units.ts'

/** Types of units by the ways of writing them, folded: “tp.”, “huyện”. */
export type UnitWords = ReadonlyMap<string, string>

/** A name with its type, where the type is written. */
interface Part {
  readonly type: string | undefined
  readonly name: string
}

/**
 * The units that an address names, “xã X, huyện Y, tỉnh Z”, on the map of before 2025-07-01 if they are on it. Of namesakes it names those
 * levels on which all agree; a name alone is a province if one is called so. Of a part that the gazetteer does not have, what is above it is
 * still told.
 */
export function nativeUnits(address: string, gazetteer: Gazetteer, words: UnitWords): Levels {
  const parts = address.split(',').map((part) => partOf(part.trim(), words))
  for (let from = 0; from < parts.length; from++) {
    const [own, ...above] = parts.slice(from)
    const fits = candidates(own!, gazetteer).filter((unit) => liesIn(unit, above))
    const only = above.length === 0 && own!.type === undefined ? provincesOr(fits) : fits
    if (only.length > 0) return agreed(onEarlierMap(only))
  }
  return {}
}

function partOf(text: string, words: UnitWords): Part {
  const folded = fold(text)
  const syllables = folded.split(' ')
  for (let length = Math.min(3, syllables.length - 1); length > 0; length--) {
    const type = words.get(syllables.slice(0, length).join(' '))
    if (type !== undefined) return { type, name: syllables.slice(length).join(' ') }
  }
  return { type: undefined, name: folded }
}

function candidates({ type, name }: Part, gazetteer: Gazetteer): readonly Unit[] {
  return gazetteer.named(name).filter((unit) => type === undefined || shortType(unit) === type)
}

function liesIn(unit: Unit, above: readonly Part[]): boolean {
  return above.every(({ name, type }) => {
    for (let at = unit.parent; at; at = at.parent) {
      if (fold(at.name) === name && (type === undefined || shortType(at) === type)) return true
    }
    return false
  })
}

function provincesOr(units: readonly Unit[]): readonly Unit[] {
  const provinces = units.filter(({ level }) => level === 'province')
  return provinces.length > 0 ? provinces : units
}

function onEarlierMap(units: readonly Unit[]): readonly Unit[] {
  const earlier = units.filter(({ validFrom }) => validFrom === undefined || validFrom < '2025-07-01')
  return earlier.length > 0 ? earlier : units
}

function agreed(units: readonly Unit[]): Levels {
  const all = units.map(levelsOf)
  const [first] = all
  const levels = (['province', 'district', 'commune'] as const).flatMap((level) => {
    const unit = first?.[level]
    const same = unit && all.every((one) => one[level] !== undefined && labelOf(one[level]) === labelOf(unit))
    return same ? [[level, unit] as const] : []
  })
  return Object.fromEntries(levels)
}
