import { demand, toggled } from '../../state/state.ts'
import type { Filter } from './filter.ts'

/** Leaves off the kinds of relation that are switched off in the legend. */
export const relations: Filter = {
  id: 'relations',
  test(_, { demands: { without } }) {
    return without.length === 0 ? undefined : { edge: (_key, { kind }) => !without.includes(kind) }
  },
  chips: (_, state, words) =>
    state.demands.without.map((kind) => ({
      text: words.not(words.relations[kind].line),
      without: demand(state, { without: toggled(state.demands.without, kind) }),
    })),
}
