import type { Evidence } from '../../src/7-graph/types.ts'
import { csvCell, plainCell } from '../../src/8-exports/csv-cell.ts'
import type { Drawing } from '../asked/drawing.ts'
import type { Material } from '../asked/filters/filter.ts'
import { claimId } from '../graph/claim-id.ts'
import { independentSources } from '../graph/sources.ts'
import { articlesOf } from '../sharing/citation.ts'
import type { RowKind } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { describe } from '../words/describe.ts'
import { rangeText } from '../words/facts.ts'
import { statusText } from '../words/post-text.ts'
import type { ColumnName, Words } from '../words/words.ts'

/** A value as it is shown, and as it is sorted where that differs: a date, a number. */
export type Cell = string | number

export interface TableRow {
  readonly id: string
  /** What a click on the row chooses. */
  readonly chooses: { readonly what: 'node' | 'edge'; readonly key: string }
  readonly cells: readonly Cell[]
  /** Ids of the articles on which it rests. */
  readonly sources: readonly string[]
}

export interface Rows {
  readonly columns: readonly ColumnName[]
  readonly rows: readonly TableRow[]
}

/** What is shown as a table: its nodes, its relations, or every single passage that says one of them. Dates are ISO, to be sorted. */
export function rowsOf(kind: RowKind, drawing: Drawing, material: Material, words: Words): Rows {
  if (kind === 'nodes') return nodeRows(drawing, material, words)
  return kind === 'edges' ? edgeRows(drawing, material, words) : claimRows(drawing, material, words)
}

function nodeRows({ nodes }: Drawing, { graph }: Material, words: Words): Rows {
  return {
    columns: ['name', 'kind', 'where', 'articles', 'first', 'last', 'key'],
    rows: nodes.map(({ key, kind, label }) => {
      const { articles, firstSeen, lastSeen } = graph.getNodeAttributes(key)
      const cells = [
        label,
        words.kind[kind],
        describe(graph, key, words),
        articles,
        firstSeen ?? '',
        lastSeen ?? '',
        key,
      ]
      return { id: key, chooses: { what: 'node', key }, cells, sources: articlesOf(graph, key) }
    }),
  }
}

function edgeRows(drawing: Drawing, { graph, articles }: Material, words: Words): Rows {
  return {
    columns: ['from', 'relation', 'to', 'when', 'status', 'evidence', 'sources', 'confidence', 'key'],
    rows: edgesOf(drawing).map((key) => {
      const edge = graph.getEdgeAttributes(key)
      const [from, to] = graph.extremities(key).map((end) => graph.getNodeAttribute(end, 'label'))
      const evidence = edge.evidence ?? []
      const holds = edge.kind === 'HOLDS' ? edge : undefined
      const when = holds ? rangeText(holds.from, holds.to, words) || (holds.term ?? '') : ''
      const cells = [
        from!,
        words.relations[edge.kind].line,
        to!,
        when,
        holds ? statusText(holds, words) : '',
        evidence.length,
        independentSources(evidence, articles),
        evidence.length > 0 ? Math.max(...evidence.map((one) => one.confidence)) : '',
        key,
      ]
      return {
        id: key,
        chooses: { what: 'edge', key },
        cells,
        sources: [...new Set(evidence.map(({ article }) => article))].sort(),
      }
    }),
  }
}

function claimRows(drawing: Drawing, { graph, articles }: Material, words: Words): Rows {
  const row = (key: string, evidence: Evidence): TableRow => {
    const { kind } = graph.getEdgeAttributes(key)
    const [from, to] = graph.extremities(key).map((end) => graph.getNodeAttribute(end, 'label'))
    const article = articles.get(evidence.article)
    const claim = claimId(key, evidence)
    const cells = [
      from!,
      words.relations[kind].line,
      to!,
      evidence.quote,
      article?.outlet ?? '',
      article?.published ?? '',
      article?.title ?? evidence.article,
      article?.url ?? '',
      evidence.rule,
      evidence.confidence,
      claim,
    ]
    return { id: `${key} ${claim}`, chooses: { what: 'edge', key }, cells, sources: [evidence.article] }
  }
  return {
    columns: ['from', 'relation', 'to', 'quote', 'outlet', 'date', 'title', 'address', 'rule', 'confidence', 'claim'],
    rows: edgesOf(drawing).flatMap((key) =>
      (graph.getEdgeAttribute(key, 'evidence') ?? []).map((one) => row(key, one)),
    ),
  }
}

/** Edges by key, each once though it may be drawn as several lines. */
function edgesOf({ links }: Drawing): readonly string[] {
  return [...new Set(links.map(({ edge }) => edge))]
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Rows that contain some words, in the order of a column; rows that are alike there keep their order. */
export function arranged(table: Rows, find: string, sort: string | undefined, down: boolean): readonly TableRow[] {
  const wanted = find.trim().toLowerCase().normalize('NFC')
  const found = wanted
    ? table.rows.filter(({ cells }) => cells.some((cell) => String(cell).toLowerCase().includes(wanted)))
    : table.rows
  const names: readonly string[] = table.columns
  const at = names.indexOf(sort ?? '')
  if (at < 0) return found
  const sign = down ? -1 : 1
  return found.toSorted(({ cells: a }, { cells: b }) => sign * compare(a[at]!, b[at]!))
}

function compare(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return collator.compare(String(one), String(other))
}

const dates: ReadonlySet<ColumnName> = new Set([
  ...(['first', 'last', 'date'] as const),
  ...(['began', 'ended', 'seenFrom', 'seenTo', 'since', 'until'] as const),
])

/** A cell as a reader sees it: dates the Vietnamese way, shares in percent. */
export function shownCell(column: ColumnName, cell: Cell, words: Words): string {
  if (cell === '') return ''
  if (column === 'confidence') return words.percent(Number(cell))
  if (dates.has(column)) return dateText(String(cell))
  return typeof cell === 'number' ? words.number(cell) : cell
}

/**
 * A table as comma separated values, with the mark without which Excel misreads Vietnamese; dates stay ISO. Two columns
 * more than on the screen tell of each row the ids of the articles on which it rests and how to cite it: comment lines
 * would tell it once, but most readers take them for rows.
 */
export function csvOf({ columns }: Rows, rows: readonly TableRow[], citation: string): string {
  const lines = rows.map(({ cells, sources }) => [...cells, sources.join('; '), citation])
  return `\uFEFF${[[...columns, 'source_ids', 'cite'], ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`
}

/** A table as a spreadsheet takes it from the clipboard. */
export function pasteOf(columns: readonly string[], rows: readonly TableRow[]): string {
  const plain = (cell: Cell) => plainCell(cell).replace(/[\t\r\n]+/g, ' ')
  return [columns, ...rows.map(({ cells }) => cells)].map((line) => line.map(plain).join('\t')).join('\n')
}
