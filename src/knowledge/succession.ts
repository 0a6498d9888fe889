/** Which unit became which, from `succession.tsv`. */
import { readFileSync } from 'node:fs'
import { Place } from './rows.ts'
import { nameOf } from './tables.ts'
import type { Unit } from './unit.ts'

/**
 * `unchanged`: the same unit under another parent. `renamed`: another name or type. `whole`: merged into the heir.
 * `part`: its ground was divided. The source names one heir for every commune of 2025-06-30, so about one in 23 of those
 * called `whole` was in truth divided.
 */
export type Relation = 'unchanged' | 'renamed' | 'whole' | 'part'

export interface Succession {
  readonly to: Unit
  /** The day the heir took over. A commune that ended earlier and whose next step is not known has its heir of 2025-07-01. */
  readonly on: string
  readonly relation: Relation
  /** Number of the resolution: `1663/NQ-UBTVQH15`. */
  readonly act: string
}

export interface Steps {
  readonly after: ReadonlyMap<Unit, readonly Succession[]>
  /** From a unit to the one it became when only its name, type or parent changed, and back. */
  readonly forward: ReadonlyMap<Unit, Unit>
  readonly back: ReadonlyMap<Unit, Unit>
}

/**
 * Reads the table of succession: in it a source without a date is of the first list, an heir without one began on the day,
 * and an empty cell is that of the line above.
 *
 * @throws DataFileError when a line names a unit that is not there
 */
export function readSuccession(file: URL, units: readonly Unit[], firstList: string): Steps {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const after = new Map<Unit, Succession[]>()
  const forward = new Map<Unit, Unit>()
  const back = new Map<Unit, Unit>()
  const lines = readFileSync(file, 'utf8').split('\n')
  let on = ''
  let act = ''
  let relation = ''
  for (let at = 1; at < lines.length; at++) {
    if (lines[at] === '') continue
    const cells = lines[at]!.split('\t')
    on = cells[0] || on
    act = cells[1] || act
    relation = cells[2] || relation
    const find = (id: string, date: string) => {
      const unit = byId.get(id.includes('@') ? id : `${id}@${date}`)
      if (!unit) throw new Place(nameOf(file), at + 1).wrong(`there is no unit “${id}”`)
      return unit
    }
    const to = find(cells[3] ?? '', on)
    for (const id of (cells[4] ?? '').split(' ')) {
      const from = find(id, firstList)
      const steps = after.get(from)
      const step: Succession = { to, on, relation: relation as Relation, act }
      if (steps) steps.push(step)
      else after.set(from, [step])
      if (relation === 'renamed' || relation === 'unchanged') {
        forward.set(from, to)
        back.set(to, from)
      }
    }
  }
  return { after, forward, back }
}
