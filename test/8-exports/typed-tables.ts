import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { json, textOf } from '../../src/8-exports/index.ts'

export type Row = Readonly<Record<string, unknown>>

const ofNodes: Readonly<Record<string, string>> = { stage: 'status', goal: 'target' }

const renamed: Readonly<Record<string, string>> = {
  from_date: 'from',
  to_date: 'to',
  on_date: 'on',
  start_offset: 'start',
  end_offset: 'end',
}

/** The graph that stands in the three tables, as read by a program of others: days reckoned from dates are passed over. */
export function graphFrom(
  tables: { readonly nodes: readonly Row[]; readonly edges: readonly Row[]; readonly evidence: readonly Row[] },
  findings: object,
): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  graph.replaceAttributes(findings)
  for (const { key, ...row } of tables.nodes) graph.addNode(key as string, known(row, ofNodes) as NodeAttributes)
  const quotes = new Map<unknown, Row[]>()
  for (const row of tables.evidence) quotes.set(row.edge, [...(quotes.get(row.edge) ?? []), row])
  for (const { id, key, source, target, quotes: count, ...row } of tables.edges) {
    const own = (quotes.get(id) ?? []).toSorted((one, other) => Number(one.place) - Number(other.place))
    if (own.length !== Number(count ?? 0)) throw new Error(`${key}: ${own.length} quotes for ${count}`)
    const evidence = count === null ? {} : { evidence: own.map(({ edge, place, ...rest }) => known(rest)) }
    graph.addDirectedEdgeWithKey(
      key as string,
      source as string,
      target as string,
      { ...known(row), ...evidence } as unknown as EdgeAttributes,
    )
  }
  return graph
}

function known(row: Row, names: Readonly<Record<string, string>> = {}): object {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => value !== null && !/_(?:earliest|latest)$/.test(name))
      .map(([name, value]) => [names[name] ?? renamed[name] ?? name, value]),
  )
}

/** A graph as lines, by which two are the same. Files in UTF-8 have no half emoji. */
export function linesOf(graph: KnowledgeGraph): readonly string[] {
  const text = textOf(json.write(graph)).replace(/\\ud[89a-f][\da-f]{2}/g, '\ufffd')
  return text
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .toSorted()
}
