/** Units and steps as two tables: sorted, readable, and without what a reader can infer. */
import { byCodeUnit } from './text.mjs'

/** Units of the first list whose beginning is not known carry its month in their id. */
const FIRST_LIST = '2019-10'

export const idOf = (unit) => `${unit.code}@${unit.from ?? FIRST_LIST}`

/** A tree: each province, the communes directly in it, its districts and theirs. An empty date is that of the line's parent. */
export function unitTable(units) {
  const children = new Map()
  for (const unit of units) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit])
  const lines = ['code\ttype\tname\tfrom\tto']
  const write = (unit) => {
    if (unit.parent?.to && !unit.to) throw new Error(`${idOf(unit)} ${unit.name}: outlives ${unit.parent.name}`)
    if (unit.parent?.from && !unit.from) throw new Error(`${idOf(unit)} ${unit.name}: older than ${unit.parent.name}`)
    const from = unit.from === unit.parent?.from ? '' : unit.from
    const to = unit.to === unit.parent?.to ? '' : unit.to
    lines.push([unit.code, unit.type, unit.name, from, to].join('\t').trimEnd())
    const below = (children.get(unit) ?? []).toSorted((a, b) => byCodeUnit(idOf(a), idOf(b)))
    for (const level of ['commune', 'district']) for (const child of below) if (child.level === level) write(child)
  }
  for (const province of children.get(undefined).toSorted((a, b) => byCodeUnit(idOf(a), idOf(b)))) write(province)
  return `${lines.join('\n')}\n`
}

/**
 * One line an heir: the day, the act, the relation, the heir, what it came from. An empty cell is that of the line above;
 * an heir without a date began on the day, a source without one is of the first list.
 */
export function successionTable(steps) {
  const groups = new Map()
  for (const { from, to, on, relation, act } of steps) {
    if (!on || !act) throw new Error(`${idOf(from)} → ${idOf(to)}: the day or the act is unknown`)
    const key = [on, act, relation, idOf(to)].join('\t')
    groups.set(key, (groups.get(key) ?? new Set()).add(idOf(from)))
  }
  let above = []
  const lines = ['on\tact\trelation\tto\tfrom']
  for (const key of [...groups.keys()].sort(byCodeUnit)) {
    const [on, act, relation, to] = key.split('\t')
    const sources = [...groups.get(key)].sort(byCodeUnit).map((id) => id.replace(`@${FIRST_LIST}`, ''))
    const cells = [on, act, relation].map((cell, at) => (cell === above[at] ? '' : cell))
    lines.push([...cells, to.replace(`@${on}`, ''), sources.join(' ')].join('\t'))
    above = [on, act, relation]
  }
  return `${lines.join('\n')}\n`
}
