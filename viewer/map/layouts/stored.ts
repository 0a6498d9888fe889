import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import { selectionOf } from '../../asked/selection.ts'
import { initialState } from '../../state/state.ts'
import { boxAround, type Point } from '../box.ts'
import { apart, type Spot, WIDE } from './apart.ts'
import type { Layout } from './layout.ts'

/** Of more nodes than this nobody reads every name, and all stand where the common map has them. */
const FEW = 400

/** The part of the window that a first map fills, in pixels, and how far its nodes are to be from each other in it. */
const SHEET = { width: 640, height: 520 } as const
const DISTANCE = 40

/** At most this part of the sheet is claimed by the room around nodes. */
const FULL = 0.5

/**
 * The places computed when the graph was built: the same map at every visit, and nothing to wait for. What the first map
 * shows is moved apart once for all, and whatever comes onto it later makes way for it, so that nothing a reader has
 * found moves afterwards.
 */
export const stored: Layout = ({ nodes }, graph) => {
  const bounds = boundsOf(graph)
  if (nodes.length > FEW) return { places: new Map(), bounds, regions: [] }
  const first = firstPlaces(graph)
  const spots = nodes.map(({ key, x, y }) => ({ key, x, y, ...first.places.get(key), fixed: first.places.has(key) }))
  return { places: apart(spots, distanceFor(nodes.length) / first.scale), bounds, regions: [] }
}

interface FirstPlaces {
  readonly places: ReadonlyMap<string, Point>
  /** Pixels for each unit of the stored places while the first map fills its sheet. */
  readonly scale: number
}

const known = new WeakMap<KnowledgeGraph, FirstPlaces>()

function firstPlaces(graph: KnowledgeGraph): FirstPlaces {
  const before = known.get(graph)
  if (before) return before
  const keys = [...selectionOf({ graph, articles: new Map() }, initialState)].sort()
  const spots: readonly Spot[] = keys.map((key) => ({ key, ...placeOf(graph, key), fixed: false }))
  const { left, right, top, bottom } = boxAround(spots.length > 0 ? spots : [{ x: 0, y: 0 }])
  const scale = Math.min(SHEET.width / Math.max(right - left, 1), SHEET.height / Math.max(bottom - top, 1))
  const made = { places: apart(spots, distanceFor(spots.length) / scale), scale }
  known.set(graph, made)
  return made
}

function distanceFor(count: number): number {
  return Math.min(DISTANCE, Math.sqrt((SHEET.width * SHEET.height * FULL) / Math.max(count, 1) / WIDE))
}

const spans = new WeakMap<KnowledgeGraph, readonly Point[]>()

/** Places of the kinds that the first map shows; the map spans them whatever is switched on later. */
function boundsOf(graph: KnowledgeGraph): readonly Point[] {
  const before = spans.get(graph)
  if (before) return before
  const first = graph.filterNodes((_, { kind }) => initialState.shown.includes(kind))
  const made = (first.length > 0 ? first : graph.nodes()).map((key) => placeOf(graph, key))
  spans.set(graph, made)
  return made
}

function placeOf(graph: KnowledgeGraph, key: string): Point {
  const { x = 0, y = 0 } = graph.getNodeAttributes(key)
  return { x, y }
}
