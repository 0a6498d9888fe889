import type { Filter } from './filter.ts'

/** Keeps the kinds that are pressed in the legend. */
export const kinds: Filter = {
  id: 'kinds',
  keepsNode: (node, state) => state.shown.includes(node.kind),
}
