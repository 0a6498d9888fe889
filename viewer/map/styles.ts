import { edgeKinds } from '../../src/7-graph/edge-kinds.ts'
import type { EdgeKind, NodeKind } from '../../src/7-graph/types.ts'
import { nodeKinds } from '../graph/kinds.ts'
import { type Colours, towards } from './colours.ts'
import { type Lit, nothing } from './lit.ts'
import { nameOfShape } from './shapes.ts'

/** What is drawn over what. */
export const depthLayers = ['lines', 'lit lines', 'nodes', 'lit nodes', 'heart'] as const

/** How a node or a line stands among the others: as always, or dimmed, lit, or the very thing, while something is chosen. */
export type Look = 'plain' | 'dim' | 'lit' | 'heart'

/** How a node is to look. */
export function nodeLook(key: string, chosen: Lit, hovered: Lit): Look {
  if (chosen.heart.has(key) || hovered.heart.has(key)) return 'heart'
  if (chosen === nothing) return 'plain'
  return chosen.nodes.has(key) || hovered.nodes.has(key) ? 'lit' : 'dim'
}

/** How a line is to look. */
export function linkLook(key: string, chosen: Lit, hovered: Lit): Look {
  if (chosen.links.has(key) || hovered.links.has(key)) return 'lit'
  return chosen === nothing ? 'plain' : 'dim'
}

/** Colours by kind, for each look; sigma looks them up whenever it draws something anew. */
export interface Palette {
  readonly node: Record<NodeKind, string>
  readonly dimNode: Record<NodeKind, string>
  readonly rim: Record<NodeKind, string>
  readonly heartRim: Record<NodeKind, string>
  readonly line: Record<EdgeKind, string>
  readonly dimLine: Record<EdgeKind, string>
  readonly litLine: Record<EdgeKind, string>
}

/** The palette of a page. An article that names somebody says little, and its line is drawn so. */
export function paletteOf(colours: Colours): Palette {
  const nodes = (colour: (kind: NodeKind) => string) =>
    Object.fromEntries(nodeKinds.map(({ kind }) => [kind, colour(kind)])) as Record<NodeKind, string>
  const lines = (colour: (kind: EdgeKind) => string) =>
    Object.fromEntries(edgeKinds.map((kind) => [kind, colour(kind)])) as Record<EdgeKind, string>
  const faint = towards(colours.line, colours.paper, 0.6)
  return {
    node: nodes((kind) => colours.kinds[kind]),
    dimNode: nodes((kind) => towards(colours.kinds[kind], colours.paper, 0.75)),
    rim: nodes(() => colours.paper),
    heartRim: nodes(() => colours.ink),
    line: lines((kind) => (kind === 'MENTIONS' ? faint : colours.line)),
    dimLine: lines(() => faint),
    litLine: lines(() => colours.lit),
  }
}

/** A palette in whose place another is put, where sigma looks for it. */
export function recolour(palette: Palette, next: Palette): void {
  for (const name of Object.keys(palette) as (keyof Palette)[]) Object.assign(palette[name], next[name])
}

/** What sigma is to draw: how nodes and lines look by their attributes and by their state, which is a {@link Look}. */
export function stylesOf(palette: Palette) {
  const byKind = <Value>(dict: Record<string, Value>) => ({ attribute: 'kind', dict })
  const shapes = Object.fromEntries(nodeKinds.map(({ kind, shape }) => [kind, nameOfShape(shape)]))
  const bright = { color: byKind(palette.node), rim: byKind(palette.rim), size: { attribute: 'size' } }
  const line = { size: 1.8, color: byKind(palette.line) }
  return {
    nodes: [
      { x: { attribute: 'x' }, y: { attribute: 'y' }, shape: byKind(shapes), cursor: 'pointer' },
      {
        matchState: 'look' as const,
        cases: {
          plain: { ...bright, depth: 'nodes' as const },
          dim: { ...bright, color: byKind(palette.dimNode), depth: 'nodes' as const },
          lit: { ...bright, depth: 'lit nodes' as const },
          heart: { ...bright, rim: byKind(palette.heartRim), size: { attribute: 'heart' }, depth: 'heart' as const },
        },
      },
    ],
    edges: [
      {
        path: { attribute: 'path' },
        curvature: { attribute: 'curvature' },
        head: 'arrow',
      },
      {
        matchState: 'look' as const,
        cases: {
          plain: { ...line, depth: 'lines' as const },
          dim: { ...line, color: byKind(palette.dimLine), depth: 'lines' as const },
          lit: { size: 2.4, color: byKind(palette.litLine), depth: 'lit lines' as const },
        },
      },
    ],
  }
}
