import type { KnowledgeGraph } from '../7-graph/types.ts'
import { Material } from './tables/material.ts'
import { spellColumns } from './tables/spells.ts'

/** What most readers want of a spell; the table of spells has the rest. */
export const careerColumns: readonly string[] = [
  ...['personKey', 'person', 'role', 'body', 'level', 'status', 'from', 'to', 'seenFrom', 'seenTo'],
  ...['article', 'outlet', 'quote'],
]

/**
 * Careers as a table, its header first: who held which role in which body, from when to when, one row for each `HOLDS`, with
 * the first of the quotes it rests on: some columns of the table of spells. `personKey` is there because many persons share one name.
 * Values are as in the graph; what is not known is empty.
 */
export function* careers(graph: KnowledgeGraph): Iterable<readonly string[]> {
  const material = new Material(graph)
  const columns = spellColumns(material)
  yield careerColumns
  for (const spell of material.spells) yield careerColumns.map((name) => String(columns[name]!(spell) ?? ''))
}
