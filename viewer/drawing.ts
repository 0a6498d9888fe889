import type { EdgeKind, KnowledgeGraph, NodeKind } from '../src/6-graph/types.ts'
import { fan } from './fan.ts'
import { keepsEdge, keepsNode } from './filters/index.ts'
import { layouts } from './layouts/index.ts'
import { bodiesOf, postText, roleOf, yearsText } from './posts.ts'
import type { State } from './state.ts'
import type { Words } from './words.ts'

/** What the map shows: the part of the graph that the state asks for, with posts folded into lines where they are. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly links: readonly DrawnLink[]
}

export interface DrawnNode {
  readonly key: string
  readonly kind: NodeKind
  readonly label: string
  readonly x: number
  readonly y: number
  /** Articles that speak of it and lines that meet in it. */
  readonly weight: number
}

export interface DrawnLink {
  readonly key: string
  /** Key of the edge of the graph that a click on the line chooses. */
  readonly edge: string
  readonly kind: EdgeKind
  readonly source: string
  readonly target: string
  readonly label: string
  /** Whether the label is told from the beginning: it is a folded post, and stands nowhere else. */
  readonly folded: boolean
  /** How far the line bends away from its siblings, as a part of its length; 0 is straight. */
  readonly bend: number
}

type Line = Omit<DrawnLink, 'bend'>

/** The drawing a state asks for. Whatever is chosen is drawn even when its kind is off, else the panel would speak of nothing. */
export function drawingOf(graph: KnowledgeGraph, state: State, words: Words): Drawing {
  const chosen = chosenNodes(graph, state)
  const drawn = new Set(graph.filterNodes((key, node) => chosen.has(key) || keepsNode(node, state)))
  const lines = graph
    .filterEdges((_, edge) => keepsEdge(edge, state))
    .flatMap((key) => linesOf(graph, key, drawn, words))
  const links = fan(lines)
  const ends = new Map<string, number>()
  for (const { source, target } of links) for (const key of [source, target]) ends.set(key, (ends.get(key) ?? 0) + 1)
  const nodes = [...drawn].map((key) => {
    const node = graph.getNodeAttributes(key)
    const weight = node.articles + (ends.get(key) ?? 0)
    return { key, kind: node.kind, label: node.label, ...layouts[0].place(node), weight }
  })
  return { nodes, links }
}

function chosenNodes(graph: KnowledgeGraph, { chosen, shown }: State): ReadonlySet<string> {
  if (chosen?.what === 'node' && graph.hasNode(chosen.key)) return new Set([chosen.key])
  if (chosen?.what !== 'edge' || !graph.hasEdge(chosen.key)) return new Set()
  const [source, target] = graph.extremities(chosen.key)
  const kind = graph.getEdgeAttribute(chosen.key, 'kind')
  const folded = kind === 'HOLDS' && !shown.includes('Position') ? bodiesOf(graph, target) : []
  return new Set([source, ...(folded.length > 0 ? folded : [target])])
}

/** An edge is one line; a held post whose node is not drawn is a line from the person to the body, named after the post. */
function linesOf(graph: KnowledgeGraph, key: string, drawn: ReadonlySet<string>, words: Words): readonly Line[] {
  const edge = graph.getEdgeAttributes(key)
  const [source, target] = graph.extremities(key)
  if (source === target || !drawn.has(source)) return []
  if (drawn.has(target)) {
    const label = edge.kind === 'HOLDS' ? yearsText(edge, words) : ''
    const { line } = words.relations[edge.kind]
    return [{ key, edge: key, kind: edge.kind, source, target, label: label || line, folded: false }]
  }
  if (edge.kind !== 'HOLDS') return []
  const post = postText(roleOf(graph, target), edge, words)
  const label = [post, yearsText(edge, words)].filter(Boolean).join(' ')
  return bodiesOf(graph, target)
    .filter((body) => drawn.has(body))
    .map((body) => ({ key: `${key} → ${body}`, edge: key, kind: edge.kind, source, target: body, label, folded: true }))
}
