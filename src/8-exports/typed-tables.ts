import type { EdgeAttributes } from '../7-graph/types.ts'
import { type TypedColumn, typedColumns, type Value } from './fields.ts'
import { edgeId } from './ids.ts'
import { eachEdge, eachNode, type Ordered } from './order.ts'

/** A table whose columns have types and are the same for every graph. */
export interface TypedTable {
  readonly name: 'nodes' | 'edges' | 'evidence'
  /** The first ones, up to `own`, are never empty: keys and ends. */
  readonly columns: readonly Pick<TypedColumn, 'name' | 'type'>[]
  readonly own: number
  /** One after the other, made when they are asked for; each has a value or nothing for every column. */
  rows(): Iterable<readonly (Value | undefined)[]>
}

type Column = Pick<TypedColumn, 'name' | 'type'>

/**
 * The whole graph as three tables: nodes, edges, and the quotes that edges rest on, each by the `id` of its edge and its place
 * among the quotes. The column `quotes` of an edge is how many these are: 0 for an empty list, nothing for no list.
 */
export function typedTables(graph: Ordered): readonly TypedTable[] {
  return [nodeTable(graph), edgeTable(graph), evidenceTable(graph)]
}

const text = (name: string): Column => ({ name, type: 'text' })

function nodeTable(graph: Ordered): TypedTable {
  return {
    name: 'nodes',
    own: 1,
    columns: [text('key'), ...typedColumns.node],
    *rows() {
      for (const { key, attributes } of eachNode(graph)) yield [key, ...valuesOf(typedColumns.node, attributes)]
    },
  }
}

function edgeTable(graph: Ordered): TypedTable {
  const own = [text('id'), text('key'), text('source'), text('target')]
  return {
    name: 'edges',
    own: own.length,
    columns: [...own, { name: 'quotes', type: 'integer' }, ...typedColumns.edge],
    *rows() {
      for (const { key, source, target, attributes } of eachEdge(graph)) {
        const quotes = quotesOf(attributes)?.length
        yield [edgeId(key), key, source, target, quotes, ...valuesOf(typedColumns.edge, attributes)]
      }
    },
  }
}

function evidenceTable(graph: Ordered): TypedTable {
  const own: readonly Column[] = [text('edge'), { name: 'place', type: 'integer' }]
  return {
    name: 'evidence',
    own: own.length,
    columns: [...own, ...typedColumns.evidence],
    *rows() {
      for (const { key, attributes } of eachEdge(graph)) {
        const id = edgeId(key)
        for (const [place, quote] of (quotesOf(attributes) ?? []).entries())
          yield [id, place, ...valuesOf(typedColumns.evidence, quote)]
      }
    },
  }
}

function quotesOf({ evidence }: EdgeAttributes) {
  return evidence
}

function valuesOf(columns: readonly TypedColumn[], attributes: object): readonly (Value | undefined)[] {
  return columns.map((column) => column.of(attributes))
}
