import { byCodeUnit } from '../6-entities/keys.ts'
import type { EdgeAttributes, NodeAttributes } from '../7-graph/types.ts'
import { edgeId } from './ids.ts'
import { nodeNames } from './node-names.ts'
import { eachEdge, eachNode, type Ordered } from './order.ts'
import { periodOf } from './period.ts'
import { stableJson } from './stable-json.ts'
import { legalXml } from './xml.ts'

/** What all readers of GraphML know. There are no dates and no lists: igraph and networkx refuse both. */
export type ColumnType = 'boolean' | 'int' | 'double' | 'string'

/** One node or edge with flat values; an attribute that is not known is absent. */
export interface Row {
  readonly key: string
  /** By column, in the order of the columns. A map, since objects of as many shapes as there are rows are slow. */
  readonly values: ReadonlyMap<string, string | number | boolean>
}

export interface EdgeRow extends Row {
  /** See {@link edgeId}. */
  readonly id: string
  readonly source: string
  readonly target: string
}

export interface Table<R extends Row> {
  /** The columns that at least one row fills, by name. */
  readonly columns: ReadonlyMap<string, ColumnType>
  /** One after the other, made when they are asked for. */
  rows(): Iterable<R>
}

/**
 * The nodes as a table, with the columns other programs look for: `key`, the key in the graph, of which an XML id is
 * only a spelling; `name`, the label made unique, because Cytoscape shows it and R's igraph takes it for the identity of
 * a vertex; `start_year` and `end_year` of what has a beginning or an end.
 */
export function nodeTable(graph: Ordered): Table<Row> {
  const bearers = new Map<string, number>()
  for (const { attributes } of eachNode(graph)) bearers.set(attributes.label, (bearers.get(attributes.label) ?? 0) + 1)
  return tableOf({
    entries: () => eachNode(graph),
    told({ key, attributes }) {
      const { label } = attributes
      const name = bearers.get(label)! > 1 ? `${label} [${key}]` : label
      return toldBy([attributes, years(attributes), { key, name }], nodeNames)
    },
    row: ({ key }, values) => ({ key, values }),
  })
}

/**
 * The edges as a table. `label` and `interaction` repeat the kind for Gephi and Cytoscape; `weight` is the number of
 * quotes the edge rests on, 1 for an edge that follows from a name or from the gazetteer.
 */
export function edgeTable(graph: Ordered): Table<EdgeRow> {
  return tableOf({
    entries: () => eachEdge(graph),
    told({ key, attributes }) {
      const { kind, evidence } = attributes
      const added = { key, label: kind, interaction: kind, weight: evidence?.length || 1 }
      return toldBy([attributes, years(attributes), added])
    },
    row: ({ key, source, target }, values) => ({ key, id: edgeId(key), source, target, values }),
  })
}

/** What parts tell together, the later over the earlier. @param names other names for some of theirs */
function toldBy(parts: readonly object[], names: Readonly<Record<string, string>> = {}): Told {
  const all = new Map<string, unknown>()
  for (const part of parts)
    for (const name of Object.keys(part))
      all.set(names[name] ?? name, (part as Readonly<Record<string, unknown>>)[name])
  return all
}

function years(attributes: NodeAttributes | EdgeAttributes): { start_year?: number; end_year?: number } {
  const { start, end } = periodOf(attributes)
  return {
    ...(start !== undefined && { start_year: Number(start.slice(0, 4)) }),
    ...(end !== undefined && { end_year: Number(end.slice(0, 4)) }),
  }
}

/** Lists and records become JSON, dates stay the strings they are; nothing for what is not known or empty. */
function flat(given: unknown): string | number | boolean | undefined {
  const value = typeof given === 'string' ? legalXml(given) : given
  switch (typeof value) {
    case 'string':
      return value === '' ? undefined : value
    case 'number':
      return Number.isFinite(value) ? value : undefined
    case 'boolean':
      return value
    case 'object':
      return value === null ? undefined : jsonForXml(value)
    default:
      return undefined
  }
}

/** JSON escapes control characters and half surrogate pairs itself, and so keeps quotes verbatim; XML has two more to fear. */
function jsonForXml(value: object): string {
  return stableJson(value).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

type Told = ReadonlyMap<string, unknown>

/** What a table is made of: entries, what each tells, and the row of one. */
interface Making<Entry, R extends Row> {
  entries(): Iterable<Entry>
  told(entry: Entry): Told
  row(entry: Entry, values: Row['values']): R
}

function tableOf<Entry, R extends Row>({ entries, told, row }: Making<Entry, R>): Table<R> {
  const types = new Map<string, ColumnType>()
  for (const entry of entries())
    for (const [name, given] of told(entry)) {
      if (types.get(name) === 'string') continue // whatever else comes, it is text
      const value = flat(given)
      if (value !== undefined) types.set(name, join(types.get(name), typeOf(name, value)))
    }
  const columns = new Map([...types].toSorted(([one], [other]) => byCodeUnit(one, other)))
  function* rows() {
    for (const entry of entries()) yield row(entry, valuesOf(told(entry), columns))
  }
  return { columns, rows }
}

function valuesOf(known: Told, columns: ReadonlyMap<string, ColumnType>): Row['values'] {
  const values = new Map<string, string | number | boolean>()
  for (const name of columns.keys()) {
    const value = flat(known.get(name))
    if (value !== undefined) values.set(name, value)
  }
  return values
}

/** Numbers that are whole in one graph and broken in the next; their type is not to depend on it. */
const measured: ReadonlySet<string> = new Set(['x', 'y', 'weight', 'value', 'goal'])

function typeOf(name: string, value: string | number | boolean): ColumnType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  return !measured.has(name) && (value | 0) === value ? 'int' : 'double'
}

function join(one: ColumnType | undefined, other: ColumnType): ColumnType {
  if (one === undefined || one === other) return other
  return one !== 'boolean' && one !== 'string' && other !== 'boolean' && other !== 'string' ? 'double' : 'string'
}
