import type { Filter } from './filter.ts'

/** Keeps the kinds that are pressed in the legend, which shows by itself that they are. */
export const kinds: Filter = {
  id: 'kinds',
  test: (_, { shown }) => ({ node: (_key, { kind }) => shown.includes(kind) }),
  chips: () => [],
}
