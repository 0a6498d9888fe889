import { keptOn } from '../../../src/7-graph/on-day.ts'
import { firstDay, lastDay } from '../../graph/held.ts'
import { sightingsOf } from '../../graph/outlook.ts'
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
    return keptOn(graph, date)
  },
  chips(_, state, words) {
    const { asOf: date, since } = state.demands
    if (date === undefined) return []
    const text =
      since === undefined ? words.onDay(dateText(date)) : words.changedBetween(dateText(since), dateText(date))
    return [{ text, without: demand(state, { asOf: undefined, since: undefined }) }]
  },
}
