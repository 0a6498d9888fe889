import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'

export type NodeEntry = readonly [key: string, attributes: NodeAttributes]
export type EdgeEntry = readonly [key: string, source: string, target: string, attributes: EdgeAttributes]

export function graphOf(nodes: readonly NodeEntry[], edges: readonly EdgeEntry[]): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const [key, attributes] of nodes) graph.addNode(key, attributes)
  for (const [key, source, target, attributes] of edges) graph.addDirectedEdgeWithKey(key, source, target, attributes)
  return graph
}

const common = { aliases: [], articles: 1, firstSeen: '2024-02-22', lastSeen: '2024-05-01' }

/** Every kind of node, two persons of one name, an alias list with quotation marks, a number too large for an `int`. */
export const nodes: readonly NodeEntry[] = [
  [
    'person:lê-thị-hòa',
    {
      ...common,
      kind: 'Person',
      label: 'Lê Thị Hòa',
      aliases: ['bà Hòa', 'đồng chí "Hòa" & cộng sự'],
      honorifics: ['bà'],
      gender: 'female',
      birthYear: 1971,
      x: -12.25,
      y: 3.5,
    },
  ],
  ['person:lê-thị-hòa-2', { ...common, kind: 'Person', label: 'Lê Thị Hòa', x: 4, y: -0.125 }],
  ['position:bí-thư:thành-ủy', { ...common, kind: 'Position', label: 'Bí thư Thành ủy Sông Mây', role: 'Bí thư' }],
  [
    'organization:thành-ủy',
    {
      ...common,
      kind: 'Organization',
      label: 'Thành ủy Sông Mây',
      bodyKind: 'thành ủy',
      sector: 'party',
      level: 'district',
      validFrom: '1999',
      validTo: '2025-06-30',
    },
  ],
  ['place:sông mây/đồng tháp', { ...common, kind: 'Place', label: 'thành phố Sông Mây <cũ>', placeKind: 'thành phố' }],
  [
    'agreement:2024–2025',
    {
      ...common,
      kind: 'Agreement',
      label: 'Chương trình phối hợp giai đoạn 2024 – 2025',
      agreementKind: 'chương trình phối hợp',
      from: '2024',
      to: '2025-02',
      topics: ['chuyển đổi số', '📚 đào tạo'],
    },
  ],
  ['document:01', { ...common, kind: 'Document', label: 'Nghị quyết số 01', number: '01-NQ/TU', date: '2024-02' }],
  [
    'event:x',
    { ...common, kind: 'Event', label: 'Hội nghị\tsơ kết\n6 tháng', eventKind: 'sơ kết', date: '2024-05-01' },
  ],
  [
    'figure:thu',
    { ...common, kind: 'Figure', label: '2.500.000.000.000 đồng', measure: 'thu', value: 2.5e12, unit: 'đồng' },
  ],
  [
    'article:bai-01',
    {
      ...common,
      kind: 'Article',
      label: 'Ký kết ✍️',
      outlet: 'Báo Sông Mây',
      published: '2024-02-22',
      authors: ['H.V.'],
    },
  ],
]

const quote = 'Bà Lê Thị Hòa \u000b- "Bí thư"\r\nThành ủy \ud83d & <Sông Mây> 🎉\u0000\ufffe'
const evidence: readonly Evidence[] = [
  { article: 'bai-01', start: 3, end: 3 + quote.length, quote, rule: 'appositive-post', confidence: 0.9 },
  { article: 'bai-01', start: 90, end: 95, quote: 'bà Hò', rule: 'elected-to', confidence: 1, status: 'elected' },
]

const holder = ['person:lê-thị-hòa', 'position:bí-thư:thành-ủy'] as const

/** Two terms of one person in one post, with dates of each precision; edges with and without evidence. */
export const edges: readonly EdgeEntry[] = [
  ['holds:1', ...holder, { kind: 'HOLDS', status: 'former', from: '2015', to: '2020-10', acting: false, evidence }],
  [
    'holds:2',
    ...holder,
    { kind: 'HOLDS', status: 'elected', term: '2020 - 2025', seenFrom: '2021-03-04', seenTo: '2024-02-29', evidence },
  ],
  ['holds:3', 'person:lê-thị-hòa-2', holder[1], { kind: 'HOLDS', status: 'candidate', from: '2025', evidence }],
  ['of:bí thư', holder[1], 'organization:thành-ủy', { kind: 'OF', derivedFrom: 'name' }],
  ['based', 'organization:thành-ủy', 'place:sông mây/đồng tháp', { kind: 'BASED_IN', derivedFrom: 'gazetteer' }],
  ['party', 'organization:thành-ủy', 'agreement:2024–2025', { kind: 'PARTY_TO', evidence }],
  ['party-again', 'organization:thành-ủy', 'agreement:2024–2025', { kind: 'PARTY_TO', evidence }],
  ['issued', 'organization:thành-ủy', 'document:01', { kind: 'ISSUED', evidence }],
  ['organised', 'organization:thành-ủy', 'event:x', { kind: 'ORGANISED', evidence }],
  ['reports', 'organization:thành-ủy', 'figure:thu', { kind: 'REPORTS', evidence }],
  ['mentions', 'article:bai-01', 'person:lê-thị-hòa', { kind: 'MENTIONS', evidence }],
]
