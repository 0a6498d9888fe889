import type { KnowledgeGraph } from '../7-graph/types.ts'
import { careerColumns, careers } from './careers.ts'
import type { FileExporter } from './exporter.ts'
import { legalXml } from './xml.ts'

/**
 * Careers as an Excel workbook of one sheet, see {@link careers}, with its header in place when one scrolls. Excel on a
 * Vietnamese computer parts CSV at semicolons, and shows a file with commas in one column; this it opens by a double click.
 *
 * All cells are text, also what looks like a formula; dates are as in the graph, since `2020-10` is no day.
 */
export const xlsx: FileExporter = { name: 'Excel', word: 'xlsx', extension: '.xlsx', write }

/** Excel takes no longer text into a cell. */
const LONGEST = 32_767
/** In letters; other columns are as wide as their names. */
const WIDTHS: Readonly<Record<string, number>> = { person: 24, role: 32, body: 40, article: 24, outlet: 20, quote: 80 }

async function* write(graph: KnowledgeGraph): AsyncIterable<Uint8Array> {
  const { writeXlsxStream } = await import('hucre')
  const columns = careerColumns.map((name) => ({ width: WIDTHS[name] ?? 14, numFmt: '@' }))
  const sheet = { name: 'careers', columns, freezePane: { rows: 1 } }
  yield* writeXlsxStream(cells(graph), sheet) as AsyncIterable<Uint8Array>
}

function* cells(graph: KnowledgeGraph): Iterable<(string | null)[]> {
  for (const row of careers(graph)) yield row.map((cell) => (cell === '' ? null : legalXml(cell).slice(0, LONGEST)))
}
