import type { KnowledgeGraph, NodeKind } from '../../src/7-graph/types.ts'
import type { Way } from '../../src/7-graph/ways.ts'
import { outlookOn } from '../graph/outlook.ts'
import { bodiesOf } from '../graph/posts.ts'
import { waysBetween } from '../graph/ways.ts'
import type { State } from '../state/state.ts'
import type { Material } from './filters/filter.ts'
import { testOf } from './filters/index.ts'
import { around, grownBy, kinOf } from './kin.ts'

/** A graph of no more nodes than this is shown whole from the beginning. */
const SMALL = 80

/** How many of each kind the first map shows of a greater graph. */
const AT_FIRST: Readonly<Record<NodeKind, number>> = {
  Person: 30,
  Organization: 24,
  Agreement: 10,
  Position: 30,
  Event: 15,
  Document: 10,
  Place: 10,
  Figure: 10,
  Article: 20,
}

/** How many neighbours of what is chosen come onto the map by themselves; the panel offers the others. */
const MOST_KIN = 40

/** The nodes that a state shows: those it looks at, less what filters and the reader leave out, and whatever is chosen. */
export function selectionOf(material: Material, state: State): ReadonlySet<string> {
  const { graph } = material
  const test = testOf(material, state)
  const keeps = (key: string) => test.node(key, graph.getNodeAttributes(key))
  const chosen = chosenNodes(graph, state)

  const nodes = new Set(inScope(graph, state, keeps))
  if (state.scope.of !== 'path' && state.chosen?.what === 'node') {
    for (const key of chosen) for (const other of nearest(graph, key, state, keeps)) nodes.add(other)
  }
  for (const growth of state.grown)
    for (const key of grownBy(graph, growth)) if (wanted(graph, key, state)) nodes.add(key)
  for (const key of state.pinned) if (graph.hasNode(key)) nodes.add(key)
  for (const key of state.hidden) nodes.delete(key)
  for (const key of chosen) nodes.add(key)
  return nodes
}

function inScope(graph: KnowledgeGraph, state: State, keeps: (key: string) => boolean): Iterable<string> {
  const { scope, shown } = state
  switch (scope.of) {
    case 'all':
      return graph.filterNodes(keeps)
    case 'start':
      return atFirst(graph, outlookOn(graph).ranked.filter(keeps))
    case 'around':
      return graph.hasNode(scope.key) ? around(graph, scope.key, scope.depth, shown, keeps) : []
    case 'path': {
      const ways = waysBetween(graph, scope.from, scope.to)
      // Of two that nothing ties, one sees just the two.
      if (ways.length === 0) return [scope.from, scope.to].filter((key) => graph.hasNode(key))
      return ways.flatMap((way) => stopsOf(graph, way, shown.includes('Position')))
    }
  }
}

/**
 * The nodes of a way that are shown. A post between a person and its body is a line like everywhere else; one that a way
 * begins or ends with, or that two people held one after the other, would leave a gap.
 */
function stopsOf(graph: KnowledgeGraph, way: Way, unfolded: boolean): readonly string[] {
  const stops = [way[0]!.from, ...way.map((hop) => hop.to)]
  return stops.filter((key, at) => {
    if (unfolded || graph.getNodeAttribute(key, 'kind') !== 'Position') return true
    const beside = [stops[at - 1], stops[at + 1]]
    return beside.includes(undefined) || !bodiesOf(graph, key).some((body) => beside.includes(body))
  })
}

/**
 * Of a great graph the people whom most is told of, the bodies that matter most, and the bodies that these people have in
 * common: a first map that can be read. `ranked` are all candidates, best first.
 */
function atFirst(graph: KnowledgeGraph, ranked: readonly string[]): readonly string[] {
  if (ranked.length <= SMALL) return ranked
  const taken: Partial<Record<NodeKind, string[]>> = {}
  const bodies: string[] = []
  for (const key of ranked) {
    const kind = graph.getNodeAttribute(key, 'kind')
    const limit = kind === 'Organization' ? AT_FIRST.Organization / 2 : AT_FIRST[kind]
    taken[kind] ??= []
    if (taken[kind].length < limit) taken[kind].push(key)
    else if (kind === 'Organization') bodies.push(key)
  }
  const others = Object.values(taken).flat()
  const { weight } = outlookOn(graph)
  const ties = new Map<string, number>()
  const candidates = new Set(bodies)
  const own = new Set<string>()
  for (const key of [...(taken.Person ?? []), ...(taken.Agreement ?? [])]) {
    const bodies = [...kinOf(graph, key, [])].filter((other) => candidates.has(other))
    for (const body of bodies) ties.set(body, (ties.get(body) ?? 0) + 1)
    // Nobody stands alone who belongs to a body.
    const joined = [...kinOf(graph, key, [])].some((other) => taken.Organization?.includes(other))
    const [main] = bodies.sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1))
    if (!joined && main) own.add(main)
  }
  const joining = [...ties].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return [...new Set([...others, ...joining.slice(0, AT_FIRST.Organization / 2).map(([key]) => key), ...own])]
}

/** The neighbours of what is chosen, those that matter most if they are many. */
function nearest(graph: KnowledgeGraph, key: string, state: State, keeps: (key: string) => boolean): readonly string[] {
  const kin = [...kinOf(graph, key, state.shown)].filter(keeps)
  if (kin.length <= MOST_KIN) return kin
  const { weight } = outlookOn(graph)
  return kin.sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1)).slice(0, MOST_KIN)
}

/** What was brought in on purpose comes though its kind is off, but for posts that are folded into lines. */
function wanted(graph: KnowledgeGraph, key: string, { shown }: State): boolean {
  const folded = !shown.includes('Position') && bodiesOf(graph, key).length > 0
  return graph.getNodeAttribute(key, 'kind') !== 'Position' || !folded
}

/** What is chosen: a node, or the two ends of an edge, over a folded post. */
function chosenNodes(graph: KnowledgeGraph, { chosen, shown }: State): ReadonlySet<string> {
  if (chosen?.what === 'node' && graph.hasNode(chosen.key)) return new Set([chosen.key])
  if (chosen?.what !== 'edge' || !graph.hasEdge(chosen.key)) return new Set()
  const [source, target] = graph.extremities(chosen.key)
  const kind = graph.getEdgeAttribute(chosen.key, 'kind')
  const folded = kind === 'HOLDS' && !shown.includes('Position') ? bodiesOf(graph, target) : []
  return new Set([source, ...(folded.length > 0 ? folded : [target])])
}
