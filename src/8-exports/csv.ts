import type { KnowledgeGraph } from '../7-graph/types.ts'
import { careers } from './careers.ts'
import { csvCell } from './csv-cell.ts'
import type { TextExporter } from './exporter.ts'

/**
 * Careers as a table, see {@link careers}. Everything that is not a post held is in the other formats only.
 *
 * The file begins with a byte order mark, without which Excel reads Vietnamese as another alphabet, and has the line ends
 * and quotation marks of RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csv: TextExporter = { name: 'CSV', word: 'csv', extension: '.csv', write }

function* write(graph: KnowledgeGraph): Iterable<string> {
  yield '\uFEFF'
  for (const row of careers(graph)) yield `${row.map(csvCell).join(',')}\r\n`
}
