import type { EdgeKind, Evidence, KnowledgeGraph, NodeAttributes } from '../7-graph/types.ts'
import type { Names, ReadAgreement, ReadHold, Reading } from './reading.ts'

/** An edge that an article tells, and what it tells there. */
export interface ToldEdge {
  readonly edge: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly evidence: Evidence
}

/** What rests on each article of a graph, by its id. */
export function toldByArticle(graph: KnowledgeGraph): ReadonlyMap<string, readonly ToldEdge[]> {
  const told = new Map<string, ToldEdge[]>()
  graph.forEachEdge((edge, { kind, evidence = [] }, from, to) => {
    for (const one of evidence) {
      const known = told.get(one.article)
      const each = { edge, kind, from, to, evidence: one }
      if (known) known.push(each)
      else told.set(one.article, [each])
    }
  })
  return told
}

/** What the program has read in one article. */
export function readingOf(graph: KnowledgeGraph, told: readonly ToldEdge[]): Reading {
  const nodes = new Map<string, NodeAttributes>()
  for (const { from, to } of told) for (const key of [from, to]) nodes.set(key, graph.getNodeAttributes(key))
  for (const { kind, to } of told) {
    const body = kind === 'HOLDS' ? bodyOf(graph, to) : undefined
    if (body) nodes.set(body, graph.getNodeAttributes(body))
  }
  const names = (key: string): Names => {
    const { label, aliases } = graph.getNodeAttributes(key)
    return [label, ...aliases]
  }
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const of = <Kind extends NodeAttributes['kind']>(kind: Kind) =>
    [...nodes].filter((entry): entry is [string, NodeAttributes & { kind: Kind }] => entry[1].kind === kind)
  const doers = (kind: EdgeKind) => told.filter((one) => one.kind === kind).map(({ from }) => names(from))
  return {
    persons: of('Person').map(([key]) => names(key)),
    bodies: of('Organization').map(([key]) => label(key)),
    holds: holdsIn(graph, told, names),
    agreements: of('Agreement').map(([key, { agreementKind = '', from, to }]): ReadAgreement => {
      const ends = (kind: EdgeKind) => told.filter((one) => one.kind === kind && one.to === key).map((one) => one.from)
      return { kind: agreementKind, from, to, parties: ends('PARTY_TO').map(label), signers: ends('SIGNED').map(names) }
    }),
    documents: of('Document').map(([, { documentKind = '', number, date }]) => ({ kind: documentKind, number, date })),
    organisers: told.filter(({ kind }) => kind === 'ORGANISED').map(({ from }) => label(from)),
    chairs: doers('CHAIRED'),
    attendees: doers('ATTENDED'),
    speakers: doers('SPOKE_AT'),
    figures: of('Figure').map(([, { value }]) => value),
    discipline: told
      .filter(({ kind }) => kind === 'SUBJECT_OF')
      .map(({ from, to }) => {
        const event = graph.getNodeAttributes(to)
        return { subject: names(from), measure: (event.kind === 'Event' && event.measure) || event.label }
      }),
  }
}

function holdsIn(graph: KnowledgeGraph, told: readonly ToldEdge[], names: (key: string) => Names): readonly ReadHold[] {
  const holds = new Map<string, ReadHold & Record<'statuses' | 'starts' | 'ends', string[]>>()
  for (const { edge, kind, from, to, evidence } of told) {
    const attributes = graph.getEdgeAttributes(edge)
    if (kind !== 'HOLDS' || attributes.kind !== 'HOLDS') continue
    const post = graph.getNodeAttributes(to)
    const body = bodyOf(graph, to)
    const key = `${from}\n${to}`
    const hold = holds.get(key) ?? {
      person: names(from),
      role: post.kind === 'Position' ? post.role : post.label,
      body: body && graph.getNodeAttribute(body, 'label'),
      position: post.label,
      ...{ statuses: [], starts: [], ends: [] },
    }
    const status = evidence.status ?? attributes.status
    if (status) hold.statuses.push(status)
    if (attributes.from) hold.starts.push(attributes.from)
    if (attributes.to) hold.ends.push(attributes.to)
    holds.set(key, hold)
  }
  return [...holds.values()]
}

function bodyOf(graph: KnowledgeGraph, post: string): string | undefined {
  const edge = graph.findOutEdge(post, (_, { kind }) => kind === 'OF')
  return edge && graph.target(edge)
}
