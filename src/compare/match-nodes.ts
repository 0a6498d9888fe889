import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { type Likeness, likenessesOf, type Marks, Pairing, type Pairs } from './pair-off.ts'

/** Several nodes that have become one, or one that has become several: keys of the many in the order of the alphabet. */
export interface Joint {
  readonly kind: NodeKind
  readonly one: string
  readonly many: readonly string[]
}

/** Which node of the old graph is which of the new one. */
export interface NodeMatch extends Pairs {
  /** Nodes of the old graph that are one in the new one; it is paired with the one of them that it has most of. */
  readonly merged: readonly Joint[]
  /** Nodes of the new graph that were one in the old one. */
  readonly parted: readonly Joint[]
}

/** Kinds of which one thing may turn out to be two: what is named in articles by words of its own. */
const JOINED: readonly NodeKind[] = ['Person', 'Organization', 'Agreement', 'Document', 'Place']

/**
 * Finds what is the same in two graphs: what is named by the same words of the same articles, whatever its key; of what no
 * words tell, what has the same key; then what bears the same name in the same article. A name alone joins nothing. Posts
 * are the same office of the same body.
 */
export function matchNodes(old: KnowledgeGraph, now: KnowledgeGraph): NodeMatch {
  const pairs = new Pairing()
  const kindOf = (key: string) => now.getNodeAttribute(key, 'kind')
  const isKept = (key: string) => now.hasNode(key) && kindOf(key) === old.getNodeAttribute(key, 'kind')
  for (const key of old.nodes()) if (isKept(key) && kindOf(key) === 'Article') pairs.join(key, key)
  const likenesses = likenessesOf(sightingsIn(old), sightingsIn(now))
  pairs.joinAll(likenesses.filter(({ new: key }) => kindOf(key) !== 'Position'))

  const joining = likenesses.filter(({ new: key }) => JOINED.includes(kindOf(key)))
  const merged = jointsOf(joining, pairs, 'old').map((joint) => ({ kind: kindOf(joint.one), ...joint }))
  const parted = jointsOf(joining, pairs, 'new').map((joint) => ({
    kind: old.getNodeAttribute(joint.one, 'kind'),
    ...joint,
  }))
  const within = new Set([...merged, ...parted].flatMap(({ many }) => many))
  for (const key of old.nodes()) if (isKept(key) && kindOf(key) !== 'Position' && !within.has(key)) pairs.join(key, key)
  const left = (graph: KnowledgeGraph, paired: ReadonlyMap<string, string>) =>
    graph.filterNodes((key, { kind }) => kind !== 'Position' && !paired.has(key) && !within.has(key))
  pairs.joinAll(likenessesOf(namingsOf(old, left(old, pairs.toNew)), namingsOf(now, left(now, pairs.toOld))))

  const match = { toNew: pairs.toNew, toOld: pairs.toOld, merged, parted }
  const same = sameness(match)
  pairs.joinAll(likenessesOf(officesIn(old, same.ofOld), officesIn(now, same.ofNew)))
  pairs.joinAll(likenesses)
  for (const key of old.nodes()) if (isKept(key)) pairs.join(key, key)
  return match
}

/** One name for what is the same in both graphs, for those too that were merged or parted: a key of the new graph. */
export function sameness({ toNew, merged, parted }: NodeMatch): {
  ofOld(key: string): string
  ofNew(key: string): string
} {
  const into = new Map(merged.flatMap(({ one, many }) => many.map((key) => [key, one] as const)))
  const outOf = new Map(parted.flatMap(({ one, many }) => many.map((key) => [key, toNew.get(one)!] as const)))
  const ofNew = (key: string) => outOf.get(key) ?? key
  return { ofNew, ofOld: (key) => ofNew(toNew.get(key) ?? into.get(key) ?? `\u0000${key}`) }
}

/** What was left over when its words went to the partner of another: it has become a part of that one, or came out of it. */
function jointsOf(likenesses: readonly Likeness[], pairs: Pairs, side: 'old' | 'new') {
  const [whole, own, partners] =
    side === 'old' ? (['new', pairs.toNew, pairs.toOld] as const) : (['old', pairs.toOld, pairs.toNew] as const)
  const best = new Map<string, Likeness>()
  for (const likeness of likenesses) {
    const known = best.get(likeness[side])
    if (!own.has(likeness[side]) && (!known || isNearer(likeness, known, whole))) best.set(likeness[side], likeness)
  }
  const parts = new Map<string, string[]>()
  for (const { [side]: left, [whole]: one } of best.values())
    parts.set(one, [...(parts.get(one) ?? [partners.get(one)!]), left])
  return [...parts]
    .map(([one, many]) => ({ one, many: many.toSorted(byCodeUnit) }))
    .toSorted((a, b) => byCodeUnit(a.one, b.one))
}

function isNearer(one: Likeness, other: Likeness, end: 'old' | 'new'): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one[end] < other[end])
}

/** Where each node is named: kind, article and words. One that is not named itself is told by the words of its edges. */
function sightingsIn(graph: KnowledgeGraph): Marks {
  const named = new Map<string, string[]>()
  const told = new Map<string, string[]>()
  const note = (into: Map<string, string[]>, key: string, mark: string) => {
    const marks = into.get(key)
    if (marks) marks.push(mark)
    else into.set(key, [mark])
  }
  graph.forEachEdge((_, edge, source, target, from, to) => {
    for (const { article, start, end } of edge.evidence ?? []) {
      const words = `${article} ${start} ${end}`
      if (edge.kind === 'MENTIONS') note(named, target, `${to.kind} ${words}`)
      else {
        note(told, source, `${from.kind} ${edge.kind} out ${words}`)
        note(told, target, `${to.kind} ${edge.kind} in ${words}`)
      }
    }
  })
  for (const [key, marks] of told) if (!named.has(key)) named.set(key, marks)
  return named
}

/** In which articles nodes are named as they are: kind, name and article. */
function namingsOf(graph: KnowledgeGraph, keys: readonly string[]): Marks {
  return new Map(
    keys.map((key) => {
      const { kind, label } = graph.getNodeAttributes(key)
      const evidence = graph.mapEdges(key, (_, edge) => edge.evidence ?? []).flat()
      return [key, evidence.map(({ article }) => `${kind} ${label} ${article}`)]
    }),
  )
}

/** The office and the body of each post. */
function officesIn(graph: KnowledgeGraph, same: (key: string) => string): Marks {
  const offices = new Map<string, readonly string[]>()
  graph.forEachNode((key, node) => {
    if (node.kind !== 'Position') return
    const bodies = graph.filterOutEdges(key, (_, { kind }) => kind === 'OF').map((edge) => graph.target(edge))
    offices.set(
      key,
      bodies.map((body) => `${node.role} ${same(body)}`),
    )
  })
  return offices
}
