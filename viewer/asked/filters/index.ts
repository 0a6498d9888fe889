import type { State } from '../../state/state.ts'
import type { Words } from '../../words/words.ts'
import { levels, place, sectors } from './bodies.ts'
import { confidence, outlet, sources } from './evidence.ts'
import type { Chip, Filter, Material, Test } from './filter.ts'
import { fresh } from './fresh.ts'
import { kinds } from './kinds.ts'
import { relations } from './relations.ts'
import { standing } from './standing.ts'
import { asOf, period } from './time.ts'

/** Every filter there is, in the order of its chips. */
const filters: readonly Filter[] = [
  kinds,
  relations,
  place,
  sectors,
  levels,
  outlet,
  confidence,
  sources,
  standing,
  period,
  asOf,
  fresh,
]

/** All that the filters ask for in a state, as one test. */
export function testOf(material: Material, state: State): Required<Test> {
  const tests = filters.flatMap((filter) => filter.test(material, state) ?? [])
  return {
    node: (key, node) => tests.every((test) => test.node?.(key, node) ?? true),
    edge: (key, edge) => tests.every((test) => test.edge?.(key, edge) ?? true),
  }
}

/** The filters that are on, each with the state without it. */
export function chipsOf(material: Material, state: State, words: Words): readonly Chip[] {
  return filters.flatMap((filter) => filter.chips(material, state, words))
}
