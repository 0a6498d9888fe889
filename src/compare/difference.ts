import { byCodeUnit } from '../6-entities/keys.ts'
import type { Contradiction } from '../7-graph/contradictions.ts'
import type { Findings } from '../7-graph/findings.ts'
import type { HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../7-graph/types.ts'
import { type Joint, matchNodes, type NodeMatch, sameness } from './match-nodes.ts'
import { matchSpells, type SpellMatch } from './match-spells.ts'

/** What is otherwise than it was; keys of nodes and lists of them as they are in the graph on their side. */
export interface FieldChange {
  readonly field: string
  readonly old?: unknown
  readonly new?: unknown
}

/** A node or an edge that is in both graphs, under its key in each. */
export interface Changed {
  readonly old: string
  readonly new: string
  readonly changes: readonly FieldChange[]
}

/**
 * How a graph differs from an older one. `came` are keys of the new graph, `gone` of the old one; all in the order of keys.
 * Articles, agreements and all other nodes are under `nodes`; posts held are edges, one a spell.
 */
export interface Difference {
  readonly nodes: {
    readonly came: readonly string[]
    readonly gone: readonly string[]
    readonly changed: readonly Changed[]
    /** Several of the old graph that are one in the new one, and the other way round. */
    readonly merged: readonly Joint[]
    readonly parted: readonly Joint[]
  }
  readonly posts: {
    readonly came: readonly string[]
    /** Not over then, over now: first what articles say, then where another has the seat, then where the body is no more. */
    readonly ended: readonly Changed[]
    readonly gone: readonly string[]
    readonly changed: readonly Changed[]
  }
  readonly contradictions: {
    readonly came: readonly Contradiction[]
    readonly went: readonly Contradiction[]
  }
}

/**
 * Compares a graph with an older one. Things are the same by the words of articles that they rest on, whatever their keys.
 *
 * @example
 * differenceOf(yesterday, today).posts.ended // [{ old: 'HOLDS:…', new: 'HOLDS:…', changes: [{ field: 'to', new: '2024-02-22' }] }]
 */
export function differenceOf(old: KnowledgeGraph, now: KnowledgeGraph): Difference {
  const nodes = matchNodes(old, now)
  const same = sameness(nodes)
  const spells = matchSpells(old, now, same)
  const held = spellsChanged(old, now, spells, same.ofOld, same.ofNew)
  const inJoints = new Set([...nodes.merged, ...nodes.parted].flatMap(({ many }) => many))
  const left = (graph: KnowledgeGraph, paired: ReadonlyMap<string, string>) =>
    graph.filterNodes((key) => !paired.has(key) && !inJoints.has(key)).toSorted(byCodeUnit)
  return {
    nodes: {
      came: left(now, nodes.toOld),
      gone: left(old, nodes.toNew),
      changed: nodesChanged(old, now, nodes, same.ofOld, same.ofNew),
      merged: nodes.merged,
      parted: nodes.parted,
    },
    posts: {
      came: spells.came.toSorted(byCodeUnit),
      ended: held
        .filter(({ old: key, new: found }) => !isOver(old, key) && isOver(now, found))
        .toSorted((a, b) => howSure(now, a.new) - howSure(now, b.new)),
      gone: spells.gone.toSorted(byCodeUnit),
      changed: held.filter(
        ({ old: key, new: found, changes }) => changes.length > 0 && (isOver(old, key) || !isOver(now, found)),
      ),
    },
    contradictions: contradictionsChanged(old, now, spells),
  }
}

/** Is it known that a post is no longer held? */
export function isOver(graph: KnowledgeGraph, edge: string): boolean {
  const { held, status, to } = graph.getEdgeAttributes(edge) as HoldsAttributes
  return held === 'ended' || status === 'former' || status === 'left' || (held === undefined && to !== undefined)
}

function howSure(graph: KnowledgeGraph, edge: string): number {
  const { endedBy = 'article' } = graph.getEdgeAttributes(edge) as HoldsAttributes
  return ['article', 'successor', 'body'].indexOf(endedBy)
}

/** What an article or a person says of a post held; when it was seen says nothing new of it. */
const OF_SPELLS = ['from', 'to', 'status', 'term', 'acting', 'began', 'ended', 'endedBy', 'retracted'] as const

function spellsChanged(
  old: KnowledgeGraph,
  now: KnowledgeGraph,
  { toNew }: SpellMatch,
  ofOld: (key: string) => string,
  ofNew: (key: string) => string,
): readonly Changed[] {
  return inOrder(toNew).map(([key, found]) => {
    const [before, after] = [old.getEdgeAttributes(key), now.getEdgeAttributes(found)] as [
      HoldsAttributes,
      HoldsAttributes,
    ]
    const [post, postNow] = [old.target(key), now.target(found)]
    const moved = ofOld(post) === ofNew(postNow) ? [] : [{ field: 'post', old: post, new: postNow }]
    return { old: key, new: found, changes: [...moved, ...fieldsChanged(before, after, OF_SPELLS)] }
  })
}

/** What of each kind of node is told when it changes; where a node stands on the map and how often it was seen is not. */
const OF_NODES: Readonly<Record<NodeAttributes['kind'], readonly string[]>> = {
  Person: ['label', 'birthYear', 'birthDate', 'nativePlace', 'ethnicity', 'education', 'joinedParty', 'died'],
  Position: [],
  Organization: ['label', 'bodyKind', 'sector', 'level', 'validFrom', 'validTo'],
  Place: ['label', 'placeKind', 'level', 'validFrom', 'validTo'],
  Agreement: ['label', 'agreementKind', 'from', 'to', 'signedOn', 'status', 'topics'],
  Document: ['label', 'documentKind', 'number', 'date', 'subject'],
  Event: ['label', 'eventKind', 'date', 'measure', 'status'],
  Figure: ['label', 'measure', 'value', 'unit', 'period', 'target'],
  Article: ['label', 'url', 'outlet', 'published'],
}

function nodesChanged(
  old: KnowledgeGraph,
  now: KnowledgeGraph,
  { toNew }: NodeMatch,
  ofOld: (key: string) => string,
  ofNew: (key: string) => string,
): readonly Changed[] {
  return inOrder(toNew).flatMap(([key, found]) => {
    const [before, after] = [old.getNodeAttributes(key), now.getNodeAttributes(found)]
    const changes = [...fieldsChanged(before, after, OF_NODES[after.kind])]
    if (after.kind === 'Agreement') {
      const [parties, partiesNow] = [partiesOf(old, key), partiesOf(now, found)]
      const isSame = String(parties.map(ofOld).toSorted()) === String(partiesNow.map(ofNew).toSorted())
      if (!isSame) changes.push({ field: 'parties', old: parties, new: partiesNow })
    }
    return changes.length > 0 ? [{ old: key, new: found, changes }] : []
  })
}

function partiesOf(graph: KnowledgeGraph, agreement: string): readonly string[] {
  const edges = graph.filterInEdges(agreement, (_, { kind }) => kind === 'PARTY_TO')
  return [...new Set(edges.map((edge) => graph.source(edge)))].toSorted(byCodeUnit)
}

function fieldsChanged(before: object, after: object, fields: readonly string[]): readonly FieldChange[] {
  const of = (record: object, field: string) => (record as Record<string, unknown>)[field]
  return fields.flatMap((field) => {
    const [was, is] = [of(before, field), of(after, field)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    return [{ field, ...(was !== undefined && { old: was }), ...(is !== undefined && { new: is }) }]
  })
}

function contradictionsChanged(
  old: KnowledgeGraph,
  now: KnowledgeGraph,
  { toNew }: SpellMatch,
): Difference['contradictions'] {
  const [before, after] = [contradictionsIn(old), contradictionsIn(now)]
  const name = ({ kind, edges }: Contradiction, of: (edge: string) => string) =>
    [kind, ...edges.map(of).toSorted(byCodeUnit)].join('\n')
  const known = new Set(before.map((one) => name(one, (edge) => toNew.get(edge) ?? `\u0000${edge}`)))
  const there = new Set(after.map((one) => name(one, (edge) => edge)))
  return {
    came: after.filter((one) => !known.has(name(one, (edge) => edge))),
    went: before.filter((one) => !there.has(name(one, (edge) => toNew.get(edge) ?? `\u0000${edge}`))),
  }
}

function contradictionsIn(graph: KnowledgeGraph): readonly Contradiction[] {
  return (graph.getAttributes() as Partial<Findings>).contradictions ?? []
}

function inOrder(pairs: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...pairs].toSorted(([a], [b]) => byCodeUnit(a, b))
}
