import table from '../../../data/landmarks.tsv?raw'
import { rowsOf } from '../../../src/knowledge/rows.ts'
import type { Sector } from '../../../src/model.ts'
import type { Language } from '../../state/state.ts'
import { dateText } from '../../words/dates.ts'
import { daysOf } from './days.ts'

const kinds = ['congress', 'term', 'reform'] as const

/** A day that everybody counts from. */
export interface Landmark {
  readonly kind: (typeof kinds)[number]
  readonly day: number
  readonly name: Readonly<Record<Language, string>>
  /** Whose term it is: of the Party's bodies or of the state's. */
  readonly sector: string
}

const landmarks: readonly Landmark[] = rowsOf(
  table,
  ['on', 'kind', 'sector', 'vietnamese', 'english'],
  'data/landmarks.tsv',
).map(({ on, kind, sector, vietnamese, english, at }) => {
  const known = kinds.find((one) => one === kind)
  if (!known) throw at.wrong(`“${kind}” is not among ${kinds.join(', ')}`)
  return { kind: known, day: daysOf(on).first, sector, name: { vi: vietnamese, en: english } }
})

/** A day that somebody asks for, as a landmark of its own. */
export function dayAsked(date: string): Landmark {
  return { kind: 'reform', day: daysOf(date).last, sector: '', name: { vi: dateText(date), en: dateText(date) } }
}

/** The landmarks for bodies of a sector: congresses, reforms, and the terms of its own kind; where nothing else is said, the Party's. */
export function landmarksFor(sector: Sector | undefined): readonly Landmark[] {
  const own = sector === 'state' ? 'state' : 'party'
  return landmarks.filter((one) => one.sector === '' || one.sector === own)
}
