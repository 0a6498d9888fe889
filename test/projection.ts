import type { EdgeKind, KnowledgeGraph, NodeAttributes, NodeKind } from '../src/7-graph/types.ts'

/** By part (persons, bodies, …) the things of it. */
export type Projection = Readonly<Record<string, readonly object[]>>

/** What a graph says, short enough to be read through: names and dates, without offsets, keys and places on the map. */
export function project(graph: KnowledgeGraph): Projection {
  return {
    persons: each(graph, 'Person', (key) => ({ holds: heldBy(graph, key) })),
    bodies: each(graph, 'Organization', (key, { level }) => ({
      level,
      partOf: targets(graph, key, 'PART_OF'),
      basedIn: targets(graph, key, 'BASED_IN'),
    })),
    agreements: each(graph, 'Agreement', (key, { from, to, signedOn, topics }) => ({
      period: from && `${from} - ${to ?? ''}`,
      signedOn,
      parties: sources(graph, key, 'PARTY_TO'),
      signers: sources(graph, key, 'SIGNED'),
      topics,
      followedBy: targets(graph, key, 'SUCCEEDED_BY'),
    })),
    documents: each(graph, 'Document', (key, { date }) => ({ date, issuedBy: sources(graph, key, 'ISSUED') })),
    events: each(graph, 'Event', (key, { date }) => ({
      date,
      organisedBy: sources(graph, key, 'ORGANISED'),
      chairedBy: sources(graph, key, 'CHAIRED'),
      attendedBy: sources(graph, key, 'ATTENDED'),
      speakers: sources(graph, key, 'SPOKE_AT'),
      about: targets(graph, key, 'ABOUT'),
    })),
    figures: each(graph, 'Figure', (key, { measure, value, target, period }) => ({
      counts: `${value}${target === undefined ? '' : ` of ${target}`} ${measure}${period ? `, ${period}` : ''}`,
      of: sources(graph, key, 'REPORTS'),
    })),
    places: each(graph, 'Place', (key, { validFrom, validTo }) => ({
      validFrom,
      validTo,
      within: targets(graph, key, 'WITHIN'),
      followedBy: targets(graph, key, 'SUCCEEDED_BY'),
    })),
  }
}

type Told<Kind extends NodeKind> = Extract<NodeAttributes, { kind: Kind }>

/** One line of facts a node, sorted by label; facts that are not there are left out. */
function each<Kind extends NodeKind>(
  graph: KnowledgeGraph,
  kind: Kind,
  tell: (key: string, attributes: Told<Kind>) => Record<string, unknown>,
): readonly object[] {
  const nodes = graph.filterNodes((_, attributes) => attributes.kind === kind)
  return nodes
    .map((key) => {
      const attributes = graph.getNodeAttributes(key) as Told<Kind>
      const facts = Object.entries(tell(key, attributes)).filter(([, fact]) => isThere(fact))
      return { name: attributes.label, ...Object.fromEntries(facts) }
    })
    .toSorted((one, other) => compare(JSON.stringify(one), JSON.stringify(other)))
}

function isThere(fact: unknown): boolean {
  return Array.isArray(fact) ? fact.length > 0 : fact !== undefined && fact !== ''
}

/** “Bí thư Thành ủy Cao Lãnh”, with what else is said of it in brackets: “(former, until 2023)”. */
function heldBy(graph: KnowledgeGraph, person: string): readonly string[] {
  const posts = graph.mapOutEdges(person, (_, edge, __, post) => {
    if (edge.kind !== 'HOLDS') return []
    const { status, from, to, term, acting } = edge
    const asides = [status, acting && 'acting', from && `from ${from}`, to && `until ${to}`, term]
    return [`${graph.getNodeAttribute(post, 'label')} (${asides.filter(Boolean).join(', ')})`]
  })
  return posts.flat().toSorted(compare)
}

function sources(graph: KnowledgeGraph, key: string, kind: EdgeKind): readonly string[] {
  const found = graph.mapInEdges(key, (_, edge, from) =>
    edge.kind === kind ? [graph.getNodeAttribute(from, 'label')] : [],
  )
  return found.flat().toSorted(compare)
}

function targets(graph: KnowledgeGraph, key: string, kind: EdgeKind): readonly string[] {
  const found = graph.mapOutEdges(key, (_, edge, __, to) =>
    edge.kind === kind ? [graph.getNodeAttribute(to, 'label')] : [],
  )
  return found.flat().toSorted(compare)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
