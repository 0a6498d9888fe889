import { edgeKinds } from '../../src/7-graph/edge-kinds.ts'
import type { EdgeKind, NodeKind } from '../../src/7-graph/types.ts'
import type { Level, Sector } from '../../src/model.ts'

/** Outlines on the map. Kinds differ by shape as well as by colour, for eyes that do not tell colours apart. */
export const shapes = ['circle', 'square', 'diamond', 'hexagon', 'sheet', 'triangle', 'drop', 'cross', 'strip'] as const
export type Shape = (typeof shapes)[number]

/** How a kind of node is drawn; its colour is the custom property `--<kind>` of the style sheet. */
export interface KindStyle {
  readonly kind: NodeKind
  readonly shape: Shape
  /** People, bodies and agreements make the first map; the other kinds bridge everything with everything. */
  readonly shownAtFirst: boolean
}

/** Every kind of node, in the order of the legend. */
export const nodeKinds: readonly KindStyle[] = [
  { kind: 'Person', shape: 'circle', shownAtFirst: true },
  { kind: 'Organization', shape: 'square', shownAtFirst: true },
  { kind: 'Agreement', shape: 'hexagon', shownAtFirst: true },
  { kind: 'Position', shape: 'diamond', shownAtFirst: false },
  { kind: 'Event', shape: 'triangle', shownAtFirst: false },
  { kind: 'Document', shape: 'sheet', shownAtFirst: false },
  { kind: 'Place', shape: 'drop', shownAtFirst: false },
  { kind: 'Figure', shape: 'cross', shownAtFirst: false },
  { kind: 'Article', shape: 'strip', shownAtFirst: false },
]

/** Levels of bodies and places, from the top. */
export const levels: readonly Level[] = ['central', 'province', 'district', 'commune', 'grassroots']

/** Sectors of bodies, in the order in which a filter lists them. */
export const sectors: readonly Sector[] = [
  'party',
  'state',
  'front',
  'mass',
  'armed',
  'court',
  'press',
  'school',
  'enterprise',
  'other',
]

/** The shape in which a kind is drawn. */
export function shapeOf(kind: NodeKind): Shape {
  return nodeKinds.find((style) => style.kind === kind)!.shape
}

/** Whether a word read from a file or an address names a kind of node. */
export function isNodeKind(word: unknown): word is NodeKind {
  return nodeKinds.some((style) => style.kind === word)
}

/** Whether a word read from a file names a kind of edge. */
export function isEdgeKind(word: unknown): word is EdgeKind {
  return (edgeKinds as readonly unknown[]).includes(word)
}
