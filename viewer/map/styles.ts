import { shapeOf } from '../graph/kinds.ts'
import { type Colours, towards } from './colours.ts'
import type { LinkData, NodeData } from './drawn.ts'
import { type Lit, nothing } from './lit.ts'

/** How a node looks: bright, or near the colour of the paper while something else is chosen. */
export function nodeStyle(key: string, node: NodeData, colours: Colours, chosen: Lit, hovered: Lit) {
  const bright = chosen === nothing || chosen.nodes.has(key) || hovered.nodes.has(key)
  const heart = chosen.heart.has(key) || hovered.heart.has(key)
  const colour = colours.kinds[node.kind]
  return {
    ...node,
    color: bright ? colour : towards(colour, colours.paper, 0.75),
    shape: shapeOf(node.kind),
    rim: heart ? colours.ink : colours.paper,
    size: heart ? node.size * 1.2 : node.size,
    zIndex: heart ? 2 : bright ? 1 : 0,
  }
}

/** How a line looks. */
export function linkStyle(key: string, link: LinkData, colours: Colours, chosen: Lit, hovered: Lit) {
  const lit = chosen.links.has(key) || hovered.links.has(key)
  const dim = chosen !== nothing && !lit
  const faint = dim || link.kind === 'MENTIONS'
  return {
    ...link,
    type: link.curvature === 0 ? 'straight' : 'curved',
    color: lit ? colours.lit : faint ? towards(colours.line, colours.paper, 0.6) : colours.line,
    size: lit ? 2.4 : 1.8,
    zIndex: lit ? 1 : 0,
  }
}
