import type { Material } from '../../asked/filters/filter.ts'
import type { State } from '../../state/state.ts'
import type { Words } from '../../words/words.ts'
import { type ChartRow, chartOf } from '../chart/chart.ts'
import { newYear } from '../rows/days.ts'
import { keepsOf } from '../rows/keeps.ts'
import { overlapsFor } from '../rows/overlaps.ts'
import { isDated, type Keeps, type Spell } from '../rows/spells.ts'

/**
 * The posts held that a view of time shows, those first that tell most of it: of two who served together the rooms they
 * shared; else of each row whoever came last, then of each the one before.
 */
export function edgesInTime(material: Material, state: State, words: Words): readonly string[] {
  const { time } = state
  const keeps = keepsOf(material, state)
  const chart = chartOf(material, time, words, keeps)
  if (time.show === 'pairs' || time.show === 'matrix') {
    const keys = chart.of === 'roster' ? chart.sections.map(({ key }) => key) : time.of
    return edgesOfPairs(material, keys, state, keeps)
  }
  const within = ({ spell }: { readonly spell: Spell }) => !time.years || touches(spell, time.years)
  const rows = chart.sections.flatMap((section) => section.rows).map((row) => latestFirst(row).filter(within))
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? []))
  return [...new Set(turns.flat().map(({ spell }) => spell.edge))]
}

function edgesOfPairs(material: Material, asked: readonly string[], { time }: State, keeps: Keeps): readonly string[] {
  const keys = asked.filter((key) => material.graph.hasNode(key))
  const pairs = overlapsFor(material, keys, keeps)
  const open = pairs.filter(({ people }) => people.every((person) => time.pair?.includes(person)))
  const rooms = open.length > 0 ? open.flatMap((pair) => pair.rooms) : pairs.flatMap((pair) => pair.rooms.slice(0, 1))
  return [...new Set(rooms.flatMap(({ spells }) => spells.map(({ edge }) => edge)))]
}

function latestFirst({ bars, undated }: ChartRow) {
  return [...bars.toReversed(), ...undated]
}

/** Whether anything known of a spell falls within some years; who is still there goes on. */
function touches(spell: Spell, { from, to }: NonNullable<State['time']['years']>): boolean {
  if (!isDated(spell)) return false
  const { began, ended, seen, over, term, holds } = spell
  const days = [...[began, ended, term].flatMap((one) => (one ? [one.first, one.last] : [])), ...seen, ...over]
  const last = holds.held === 'current' ? Number.POSITIVE_INFINITY : Math.max(...days)
  return Math.min(...days) < newYear(to + 1) && last >= newYear(from)
}
