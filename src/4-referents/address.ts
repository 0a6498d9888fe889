import { withoutTones } from '../2-text/vietnamese.ts'
import { type Gazetteer, inForce, type Unit } from '../knowledge/gazetteer.ts'
import type { Article } from '../model.ts'

/** Syllables of the longest name of a district with its type: “thành phố Phan Rang - Tháp Chàm”. */
const LONGEST_NAME = 6

/** The districts by their names without tones: with their types as an address of a page has them, and in one word as a host has them. */
interface Districts {
  readonly typed: ReadonlyMap<string, readonly Unit[]>
  readonly joined: ReadonlyMap<string, readonly Unit[]>
}

const known = new WeakMap<Gazetteer, Districts>()

/** The words of the address of a page that has no title: “…/huyen-lap-vo-hop-mat-123.html” says what a title would. */
export function wordsOfAddress({ title, url }: Article): readonly string[] {
  if (title || !url) return []
  const path = /^https?:\/\/[^/]+\/(.*)$/.exec(url)?.[1] ?? ''
  return withoutTones(path.slice(0, LONGEST_PATH))
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** The day for which a page without a date is read. */
const BEFORE_THE_REFORM = '2024-06-30'
/** Letters of an address that are read. */
const LONGEST_PATH = 500

/** The one district that these words name with its type, or that a host of the state or the Party is called after: lapvo.gov.vn. */
export function districtOfAddress(
  words: readonly string[],
  host: string,
  gazetteer: Gazetteer,
  date = BEFORE_THE_REFORM,
): Unit | undefined {
  const { typed, joined } = districtsOf(gazetteer)
  const found = /^(?:www\.)?([a-z]+)\.(?:gov|dcs)\.vn$/.exec(host)?.[1]
  const units = found ? [...(joined.get(found) ?? [])] : []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= Math.min(from + LONGEST_NAME, words.length); to++)
      units.push(...(typed.get(words.slice(from, to).join(' ')) ?? []))
  const then = units.filter((unit) => inForce(unit, date))
  const [first, ...others] = then.length > 0 ? then : units
  const isOne = ({ name, type, parent }: Unit) =>
    name === first!.name && type === first!.type && parent?.name === first!.parent?.name
  return others.every(isOne) ? first : undefined
}

function districtsOf(gazetteer: Gazetteer): Districts {
  const before = known.get(gazetteer)
  if (before) return before
  const [typed, joined] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()]
  const add = (map: Map<string, Unit[]>, key: string, unit: Unit) => map.set(key, [...(map.get(key) ?? []), unit])
  for (const unit of gazetteer.districts) {
    add(typed, withoutTones(`${unit.type} ${unit.name}`).replace(/[^a-z]+/g, ' '), unit)
    add(joined, withoutTones(unit.name).replace(/[^a-z]/g, ''), unit)
  }
  // a town called as its province: the host is the province's
  for (const { name } of gazetteer.provinces) joined.delete(withoutTones(name).replace(/[^a-z]/g, ''))
  known.set(gazetteer, { typed, joined })
  return { typed, joined }
}
