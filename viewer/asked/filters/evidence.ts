import { sightingsOf } from '../../graph/outlook.ts'
import { independentSources, outletsOf } from '../../graph/sources.ts'
import { demand } from '../../state/state.ts'
import type { Filter } from './filter.ts'

/** Keeps what one outlet has told of. */
export const outlet: Filter = {
  id: 'outlet',
  test({ graph, articles }, { demands: { outlet: wanted } }) {
    if (wanted === undefined) return undefined
    const seen = sightingsOf(graph)
    const tells = (id: string) => articles.get(id)?.outlet === wanted
    return {
      node: (key) => [...(seen.get(key) ?? [])].some(tells),
      edge: (_, { evidence }) => !evidence || evidence.some(({ article }) => tells(article)),
    }
  },
  chips: (_, state) =>
    state.demands.outlet === undefined
      ? []
      : [{ text: state.demands.outlet, without: demand(state, { outlet: undefined }) }],
}

/** Keeps the relations of which the program is sure enough; what follows from a name is as sure as the name. */
export const confidence: Filter = {
  id: 'confidence',
  test(_, { demands: { confidence: least } }) {
    if (least === 0) return undefined
    const best = (evidence: readonly { readonly confidence: number }[]) =>
      Math.max(...evidence.map((one) => one.confidence))
    return { edge: (_key, { evidence }) => !evidence?.length || best(evidence) * 100 >= least }
  },
  chips: (_, state, words) =>
    state.demands.confidence === 0
      ? []
      : [
          {
            text: words.atLeastSure(words.percent(state.demands.confidence / 100)),
            without: demand(state, { confidence: 0 }),
          },
        ],
}

/** Keeps what several sources say independently of each other. */
export const sources: Filter = {
  id: 'sources',
  test({ graph, articles }, { demands: { sources: fewest } }) {
    if (fewest <= 1) return undefined
    const seen = sightingsOf(graph)
    return {
      node: (key, { kind }) => kind === 'Article' || outletsOf(seen.get(key) ?? [], articles) >= fewest,
      edge: (_, { kind, evidence }) =>
        kind === 'MENTIONS' || !evidence?.length || independentSources(evidence, articles) >= fewest,
    }
  },
  chips: (_, state, words) =>
    state.demands.sources <= 1
      ? []
      : [{ text: words.atLeastSources(state.demands.sources), without: demand(state, { sources: 1 }) }],
}
