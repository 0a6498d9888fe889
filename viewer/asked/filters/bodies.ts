import type { KnowledgeGraph, NodeAttributes } from '../../../src/7-graph/types.ts'
import { demand, toggled } from '../../state/state.ts'
import type { Filter } from './filter.ts'

/** Keeps the bodies of some sectors, and what has to do with one of them. */
export const sectors: Filter = {
  id: 'sectors',
  test({ graph }, { demands: { sectors: wanted } }) {
    if (wanted.length === 0) return undefined
    return nearBody(graph, (body) => body.kind === 'Organization' && !!body.sector && wanted.includes(body.sector))
  },
  chips: (_, state, words) =>
    state.demands.sectors.map((sector) => ({
      text: words.sectors[sector],
      without: demand(state, { sectors: toggled(state.demands.sectors, sector) }),
    })),
}

/** Keeps the bodies of some levels, and what has to do with one of them. */
export const levels: Filter = {
  id: 'levels',
  test({ graph }, { demands: { levels: wanted } }) {
    if (wanted.length === 0) return undefined
    return nearBody(graph, (body) => 'level' in body && !!body.level && wanted.includes(body.level))
  },
  chips: (_, state, words) =>
    state.demands.levels.map((level) => ({
      text: words.levels[level],
      without: demand(state, { levels: toggled(state.demands.levels, level) }),
    })),
}

/** Keeps what serves a place or lies within it, and what has to do with that. */
export const place: Filter = {
  id: 'place',
  test({ graph }, { demands: { place: wanted } }) {
    if (wanted === undefined) return undefined
    const inside = placesIn(graph, wanted)
    const serves = new Set<string>()
    for (const unit of inside) {
      graph.forEachInEdge(unit, (_, { kind }, source) => {
        if (kind === 'BASED_IN') serves.add(source)
      })
    }
    return nearBody(graph, (_, key) => inside.has(key) || serves.has(key))
  },
  chips({ graph }, state) {
    const { place: key } = state.demands
    if (key === undefined) return []
    const text = graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key
    return [{ text, without: demand(state, { place: undefined }) }]
  },
}

/** A place and every place within it. */
function placesIn(graph: KnowledgeGraph, place: string): ReadonlySet<string> {
  const inside = new Set<string>()
  const add = (key: string) => {
    if (inside.has(key) || !graph.hasNode(key)) return
    inside.add(key)
    graph.forEachInEdge(key, (_, { kind }, source) => kind === 'WITHIN' && add(source))
  }
  add(place)
  return inside
}

/** A body or a place must itself be wanted; of other things one of the bodies they have to do with, over a post or directly. */
function nearBody(graph: KnowledgeGraph, wanted: (body: NodeAttributes, key: string) => boolean) {
  const isBody = ({ kind }: NodeAttributes) => kind === 'Organization' || kind === 'Place'
  const answers = new Map<string, boolean>()
  const keeps = (key: string): boolean => {
    const before = answers.get(key)
    if (before !== undefined) return before
    const node = graph.getNodeAttributes(key)
    const near = () =>
      graph.someEdge(key, (_, edge, source, target) => {
        const other = source === key ? target : source
        const attributes = graph.getNodeAttributes(other)
        if (isBody(attributes)) return wanted(attributes, other)
        return edge.kind === 'HOLDS' && attributes.kind === 'Position' && keeps(other)
      })
    const answer = isBody(node) ? wanted(node, key) : near()
    answers.set(key, answer)
    return answer
  }
  return { node: keeps }
}
