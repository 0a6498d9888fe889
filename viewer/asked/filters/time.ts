import type { NodeAttributes } from '../../../src/7-graph/types.ts'
import { firstDay, heldOn, lastDay } from '../../graph/held.ts'
import { sightingsOf } from '../../graph/outlook.ts'
import { bodyEndOf } from '../../graph/posts.ts'
import { demand } from '../../state/state.ts'
import { dateText } from '../../words/dates.ts'
import type { Filter } from './filter.ts'

/** Keeps what articles of some months tell of. */
export const period: Filter = {
  id: 'period',
  test({ graph, articles }, { demands: { from, to } }) {
    if (from === undefined && to === undefined) return undefined
    const [first, last] = [firstDay(from ?? '0000'), lastDay(to ?? '9999')]
    const seen = sightingsOf(graph)
    const within = (id: string) => {
      const published = articles.get(id)?.published
      return published !== undefined && lastDay(published) >= first && firstDay(published) <= last
    }
    return {
      node: (key) => [...(seen.get(key) ?? [])].some(within),
      edge: (_, { evidence }) => !evidence || evidence.some(({ article }) => within(article)),
    }
  },
  chips({ articles: _ }, state, words) {
    const { from, to } = state.demands
    if (from === undefined && to === undefined) return []
    const text = from === to ? dateText(from!) : words.between(dateText(from ?? '…'), dateText(to ?? '…'))
    return [{ text: words.reported(text), without: demand(state, { from: undefined, to: undefined }) }]
  },
}

/** Keeps the posts held on a day, their holders, and what was in force. */
export const asOf: Filter = {
  id: 'asOf',
  test({ graph }, { demands: { asOf: date } }) {
    if (date === undefined) return undefined
    const day = lastDay(date)
    const held = (edge: string) => {
      const holds = graph.getEdgeAttributes(edge)
      return holds.kind === 'HOLDS' && heldOn(holds, day, bodyEndOf(graph, graph.target(edge))) !== 'no'
    }
    return {
      node(key, node) {
        if (node.kind === 'Person') return graph.someOutEdge(key, held)
        if (node.kind === 'Position') return graph.someInEdge(key, held)
        return inForce(node, day)
      },
      edge: (key, { kind }) => kind !== 'HOLDS' || held(key),
    }
  },
  chips(_, state, words) {
    const { asOf: date, since } = state.demands
    if (date === undefined) return []
    const text =
      since === undefined ? words.onDay(dateText(date)) : words.changedBetween(dateText(since), dateText(date))
    return [{ text, without: demand(state, { asOf: undefined, since: undefined }) }]
  },
}

function inForce(node: NodeAttributes, day: string): boolean {
  const [from, to] =
    node.kind === 'Agreement'
      ? [node.signedOn ?? node.from, node.to]
      : node.kind === 'Organization' || node.kind === 'Place'
        ? [node.validFrom, node.validTo]
        : [undefined, undefined]
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to))
}
