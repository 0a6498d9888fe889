import type { EdgeKind, KnowledgeGraph, NodeKind } from '../../src/7-graph/types.ts'
import type { English } from '../../src/knowledge/english.ts'
import { outlookOn, sightingsOf } from '../graph/outlook.ts'
import { bodiesOf, roleOf } from '../graph/posts.ts'
import { outletsOf } from '../graph/sources.ts'
import type { State } from '../state/state.ts'
import { postText, yearsText } from '../words/post-text.ts'
import type { Words } from '../words/words.ts'
import { fan } from './fan.ts'
import type { Material, Test } from './filters/filter.ts'
import { testOf } from './filters/index.ts'
import { selectionOf } from './selection.ts'

/** What is shown: the part of the graph that the state asks for, with posts folded into lines where they are. */
export interface Drawing {
  /** Those that matter most first within their kind. */
  readonly nodes: readonly DrawnNode[]
  readonly links: readonly DrawnLink[]
}

export interface DrawnNode {
  readonly key: string
  readonly kind: NodeKind
  readonly label: string
  readonly x: number
  readonly y: number
  /** What its size tells: articles that speak of it, lines that meet in it, outlets, or how much it matters by both. */
  readonly weight: number
  /** Kept on the map by the reader. */
  readonly pinned: boolean
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

/**
 * The drawing a state asks for; posts are named in English where `english` is given. Whatever is chosen is drawn even when
 * its kind is off, else the panel would speak of nothing.
 */
export function drawingOf(material: Material, state: State, words: Words, english?: English): Drawing {
  const { graph } = material
  const { rank } = outlookOn(graph)
  const drawn = selectionOf(material, state)
  const test = testOf(material, state)
  const lines = [...drawn].flatMap((source) =>
    graph
      .outEdges(source)
      .filter((key) => key === state.chosen?.key || test.edge(key, graph.getEdgeAttributes(key)))
      .flatMap((key) => linesOf(graph, key, drawn, test, words, english)),
  )
  const links = fan(lines.sort((a, b) => (a.key < b.key ? -1 : 1)))
  const ends = new Map<string, number>()
  for (const { source, target } of links) for (const key of [source, target]) ends.set(key, (ends.get(key) ?? 0) + 1)
  const pinned = new Set(state.pinned)
  const weightOf = weighing(material, state, ends)
  const nodes = [...drawn]
    .sort((a, b) => rank.get(a)! - rank.get(b)!)
    .map((key) => {
      const { kind, label, articles, x = 0, y = 0 } = graph.getNodeAttributes(key)
      return { key, kind, label, x, y, weight: weightOf(key, articles), pinned: pinned.has(key) }
    })
  return { nodes, links }
}

/** How much a node weighs on the map, in the way the reader asked for. */
function weighing({ graph, articles }: Material, { sizing }: State, ends: ReadonlyMap<string, number>) {
  const lines = (key: string) => ends.get(key) ?? 0
  const seen = sizing === 'outlets' ? sightingsOf(graph) : new Map<string, ReadonlySet<string>>()
  const ways: Record<State['sizing'], (key: string, told: number) => number> = {
    weight: (key, told) => told + lines(key),
    articles: (_, told) => told,
    ties: lines,
    outlets: (key) => outletsOf(seen.get(key) ?? [], articles),
  }
  return ways[sizing]
}

/** A map of more nodes than this is neither drawn in time nor read; a table lists any number. */
export const MOST_DRAWN = 3000

/** The part of a drawing that a map can show: what matters most, each kind in its share. The chosen thing is among it. */
export function thinned(drawing: Drawing, chosen: string | undefined): Drawing {
  if (drawing.nodes.length <= MOST_DRAWN) return drawing
  const heaviest = drawing.nodes.toSorted((a, b) => rankOf(b, chosen) - rankOf(a, chosen) || (a.key < b.key ? -1 : 1))
  const kept = new Set(heaviest.slice(0, MOST_DRAWN).map(({ key }) => key))
  return {
    nodes: drawing.nodes.filter(({ key }) => kept.has(key)),
    links: drawing.links.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  }
}

function rankOf({ key, weight, pinned }: DrawnNode, chosen: string | undefined): number {
  return key === chosen || pinned ? Number.POSITIVE_INFINITY : weight
}

/** An edge is one line; a held post whose node is not drawn is a line from the person to the body, named after the post. */
function linesOf(
  graph: KnowledgeGraph,
  key: string,
  drawn: ReadonlySet<string>,
  test: Required<Test>,
  words: Words,
  english: English | undefined,
): readonly Line[] {
  const edge = graph.getEdgeAttributes(key)
  const [source, target] = graph.extremities(key)
  if (source === target) return []
  if (drawn.has(target)) {
    const label = edge.kind === 'HOLDS' ? yearsText(edge, words) : ''
    const { line } = words.relations[edge.kind]
    return [{ key, edge: key, kind: edge.kind, source, target, label: label || line, folded: false }]
  }
  if (edge.kind !== 'HOLDS') return []
  const role = roleOf(graph, target)
  const post = postText(english?.of(role) ?? role, edge, words)
  const label = [post, yearsText(edge, words)].filter(Boolean).join(' ')
  const ofEdge = graph.findOutEdge(target, (_, { kind }) => kind === 'OF')
  if (ofEdge && !test.edge(ofEdge, graph.getEdgeAttributes(ofEdge))) return []
  return bodiesOf(graph, target)
    .filter((body) => drawn.has(body))
    .map((body) => ({ key: `${key} → ${body}`, edge: key, kind: edge.kind, source, target: body, label, folded: true }))
}
