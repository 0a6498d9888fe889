import type {
  HoldsAttributes,
  KnowledgeGraph,
  OrganizationAttributes,
  PersonAttributes,
} from '../../src/7-graph/types.ts'
import { type EdgeEntry, graphOf, type NodeEntry } from './fixture.ts'

type Body = Partial<OrganizationAttributes> & { readonly place?: string; readonly partOf?: string }

/** “person: role @ body”, and what articles tell of it. */
export type Held = readonly [who: string, what?: Partial<HoldsAttributes>]

/** A graph of posts held, in which everything bears its name as its key; a spell is called by what was written of it. */
export function service(
  held: readonly Held[],
  bodies: Readonly<Record<string, Body>> = {},
  people: Readonly<Record<string, Partial<PersonAttributes>>> = {},
): KnowledgeGraph {
  const nodes = new Map<string, NodeEntry>()
  const edges = new Map<string, EdgeEntry>()
  const node = (key: string, attributes: object) => {
    if (!nodes.has(key))
      nodes.set(key, [key, { label: key, aliases: [], articles: 1, ...attributes } as unknown as NodeEntry[1]])
  }
  const edge = (key: string, source: string, target: string, attributes: object) =>
    edges.set(key, [key, source, target, attributes as unknown as EdgeEntry[3]])
  for (const [name, { place, partOf, ...body }] of Object.entries(bodies)) {
    node(name, { kind: 'Organization', sector: 'party', ...body })
    if (place) node(place, { kind: 'Place' })
    if (place) edge(`${name} in ${place}`, name, place, { kind: 'BASED_IN', derivedFrom: 'name' })
    if (partOf) node(partOf, { kind: 'Organization', ...bodies[partOf] })
    if (partOf) edge(`${name} of ${partOf}`, name, partOf, { kind: 'PART_OF', derivedFrom: 'name' })
  }
  for (const [who, what = {}] of held) {
    const [, person, role, body] = /^(.+): (.+) @ (.+)$/.exec(who)!
    const post = `${role} ${body}`
    node(person!, { kind: 'Person', ...people[person!] })
    node(post, { kind: 'Position', role })
    node(body!, { kind: 'Organization', sector: 'party' })
    edge(`${post} of`, post, body!, { kind: 'OF', derivedFrom: 'name' })
    const key = edges.has(who) ? `${who} again` : who
    edge(key, person!, post, { kind: 'HOLDS', evidence: [], status: 'current', ...what })
  }
  return graphOf([...nodes.values()], [...edges.values()])
}
