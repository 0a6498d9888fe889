import type { Filter } from './filter.ts'

/** Keeps what an older result lacks, and what it has to do with. */
export const fresh: Filter = {
  id: 'fresh',
  test({ fresh: { kept, edges } = {} }, { comparing }) {
    if (comparing !== 'new' || !kept || !edges) return undefined
    return { node: (key) => kept.has(key), edge: (key) => edges.has(key) }
  },
  chips: ({ fresh: there }, state, words) =>
    there && state.comparing === 'new' ? [{ text: words.onlyNew, without: { ...state, comparing: 'all' } }] : [],
}
