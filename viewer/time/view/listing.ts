import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { independentSources } from '../../graph/sources.ts'
import type { Rows, TableRow } from '../../table/rows.ts'
import { statusText } from '../../words/post-text.ts'
import type { Words } from '../../words/words.ts'
import type { Bar } from '../chart/bars.ts'
import type { Chart } from '../chart/chart.ts'
import { dateOfDay } from '../rows/days.ts'
import type { Pair, Room } from '../rows/overlaps.ts'

/** The rows of a drawing of time as a table, one spell a row, in the same order; dates are ISO, to be sorted. */
export function rowsOfChart({ sections }: Chart, { graph, articles }: Material, words: Words): Rows {
  const row = ({ spell }: Bar): TableRow => {
    const { edge, person, post, body, holds } = spell
    const label = (key: string | undefined) => (key === undefined ? '' : graph.getNodeAttribute(key, 'label'))
    const cells = [
      label(person),
      label(post),
      label(body),
      holds.from ?? '',
      holds.to ?? '',
      holds.seenFrom ?? '',
      holds.seenTo ?? '',
      holds.term ?? '',
      [holds.acting && words.time.acting, statusText(holds, words)].filter(Boolean).join(', '),
      holds.evidence.length,
      independentSources(holds.evidence, articles),
      edge,
    ]
    return { id: edge, chooses: { what: 'edge', key: edge }, cells, sources: sourcesOf(graph, [edge]) }
  }
  return {
    columns: [
      'person',
      'post',
      'body',
      'began',
      'ended',
      'seenFrom',
      'seenTo',
      'term',
      'status',
      'evidence',
      'sources',
      'key',
    ],
    rows: sections.flatMap(({ rows }) => rows.flatMap(({ bars, undated }) => [...bars, ...undated].map(row))),
  }
}

/** Who served together as a table, one room of a pair a row. */
export function rowsOfPairs(pairs: readonly Pair[], graph: KnowledgeGraph, words: Words): Rows {
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const row = ({ people }: Pair, room: Room): TableRow => {
    const { nearness, where, spells, both } = room
    const edges = spells.map(({ edge }) => edge)
    const cells = [
      label(people[0]),
      label(people[1]),
      words.time.nearness[nearness],
      label(where),
      both ? both.last - both.first + 1 : '',
      both ? dateOfDay(both.first) : '',
      both ? dateOfDay(both.last) : '',
      edges.join(' '),
    ]
    return { id: edges.join(' '), chooses: { what: 'edge', key: edges[0]! }, cells, sources: sourcesOf(graph, edges) }
  }
  return {
    columns: ['one', 'other', 'nearness', 'shared', 'days', 'since', 'until', 'key'],
    rows: pairs.flatMap((pair) => pair.rooms.map((room) => row(pair, room))),
  }
}

function sourcesOf(graph: KnowledgeGraph, edges: readonly string[]): readonly string[] {
  const ids = edges.flatMap((edge) => (graph.getEdgeAttribute(edge, 'evidence') ?? []).map(({ article }) => article))
  return [...new Set(ids)].sort()
}
