import type { Box, Point } from './box.ts'
import type { Drawn, NodeData } from './drawn.ts'
import { type Lit, nothing } from './lit.ts'
import type { Name } from './names.ts'
import type { Renderer } from './renderer.ts'

/** The names a frame asks for, most important first, and the boxes of the nodes that names are to spare. */
export interface NameList {
  readonly names: readonly Name[]
  readonly nodes: readonly Box[]
}

/**
 * What is to be named in a frame. When something is chosen only its neighbourhood is named. Lines tell their posts from
 * the beginning, since that is what a folded post has become; other lines only when they are lit.
 */
export function nameList(
  renderer: Renderer,
  graph: Drawn,
  ranked: readonly NodeData[],
  { chosen, hovered, screen }: { readonly chosen: Lit; readonly hovered: Lit; readonly screen: Box },
): NameList {
  const isHeart = (key: string) => chosen.heart.has(key) || hovered.heart.has(key)
  const toScreen = screenOf(renderer)
  const places = new Map(ranked.map((node) => [node.key, toScreen(node)]))
  const scale = renderer.scaleSize(1)
  const onScreen = ({ x, y }: Point) => x > screen.left && x < screen.right && y > screen.top && y < screen.bottom
  const seen = ranked
    .filter(({ key }) => onScreen(places.get(key)!))
    .map(({ key, label, size, heart }) => {
      const radius = scale * (isHeart(key) ? heart : size)
      const at = places.get(key)!
      return { key, label, at, radius, node: coveredBy(at, radius) }
    })

  const nodes = seen
    .map(({ key, label, at, radius, node }) => {
      const lit = chosen.nodes.has(key) || hovered.nodes.has(key)
      const must = isHeart(key)
      return { of: 'node', text: label, lit, must, at, radius, node, rank: Number(must) + Number(lit) } as const
    })
    .filter(({ lit }) => lit || chosen === nothing)
    .sort((a, b) => b.rank - a.rank)

  const links = graph
    .mapEdges((key, { folded, label, bend }, source, target) => {
      const lit = chosen.links.has(key) || hovered.links.has(key)
      const spoken = lit || (chosen === nothing && folded)
      const ends = { from: places.get(source)!, to: places.get(target)! }
      return { of: 'link', text: spoken ? label : '', lit, must: isHeart(key), ...ends, bend } as const
    })
    .filter(({ text, from, to }) => text !== '' && (onScreen(from) || onScreen(to)))
    .sort((a, b) => Number(b.lit) - Number(a.lit))

  return {
    names: [...nodes, ...links],
    nodes: seen.filter(({ key }) => chosen === nothing || chosen.nodes.has(key)).map(({ node }) => node),
  }
}

/** The square a node covers; a little smaller than the node, since most corners are round. */
function coveredBy({ x, y }: Point, radius: number): Box {
  const half = radius * 0.8
  return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}

/** Where points of the map are on the screen. Sigma is asked once a frame: the map is moved and scaled, never turned. */
function screenOf(renderer: Renderer): (point: Point) => Point {
  const [one, other] = [renderer.graphToViewport({ x: 0, y: 0 }), renderer.graphToViewport({ x: 1000, y: 1000 })]
  const [wide, high] = [(other.x - one.x) / 1000, (other.y - one.y) / 1000]
  return ({ x, y }) => ({ x: one.x + x * wide, y: one.y + y * high })
}
