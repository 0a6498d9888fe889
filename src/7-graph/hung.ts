import type { UndirectedGraph } from 'graphology'
import { type Point, somewhere } from './point.ts'

/** What is to be laid out: simple and undirected. */
export type Core = UndirectedGraph<Point, { weight: number }>

/** A node that hangs on another by one tie. */
export interface Hung {
  readonly key: string
  readonly on: string
}

/**
 * Takes off what hangs on the rest like a twig: a node with one neighbour, then its neighbour if that is all it had left.
 * That is half of such a graph, and where it belongs is known without any forces. What it weighed stays with what it hung
 * on, as a tie of that node to itself, so that the rest leaves room for it.
 *
 * @returns what was taken off, each after what it hangs on
 */
export function takeOff(core: Core): readonly Hung[] {
  const hung: Hung[] = []
  const extra = new Map<string, number>()
  const queue = core.filterNodes((key) => core.degree(key) === 1)
  for (const key of queue) {
    const [edge] = core.edges(key)
    if (edge === undefined) continue // the other of two that had but each other
    const on = core.opposite(key, edge)
    const weight = core.getEdgeAttribute(edge, 'weight')
    extra.set(on, (extra.get(on) ?? 0) + 2 * weight + 1 + (extra.get(key) ?? 0))
    hung.push({ key, on })
    extra.delete(key)
    core.dropNode(key)
    if (core.degree(on) === 1) queue.push(on)
  }
  for (const [key, weight] of extra) core.addUndirectedEdge(key, key, { weight: weight / 2 })
  return hung.reverse()
}

/** Puts back what was taken off, about what it hangs on, in a square with room for all that hangs there. */
export function putBack(
  points: ReadonlyMap<string, Point>,
  hung: readonly Hung[],
  gap: number,
): ReadonlyMap<string, Point> {
  const counts = new Map<string, number>()
  for (const { key, on } of hung.toReversed()) counts.set(on, (counts.get(on) ?? 0) + 1 + (counts.get(key) ?? 0))
  const all = new Map(points)
  for (const { key, on } of hung) {
    const { x, y } = all.get(on)!
    const side = 2 * gap * Math.sqrt(counts.get(on)!)
    const offset = somewhere(key)
    all.set(key, { x: x + offset.x * side, y: y + offset.y * side })
  }
  return all
}
