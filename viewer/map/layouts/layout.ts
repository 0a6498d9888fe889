import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Drawing } from '../../asked/drawing.ts'
import type { Words } from '../../words/words.ts'
import type { Point } from '../box.ts'

/** Where things stand on the map. y points upwards, as sigma has it. */
export interface Placing {
  readonly places: ReadonlyMap<string, Point>
  /** What the map spans. Stays the same while filters come and go, where the layout can promise that. */
  readonly bounds: readonly Point[]
  readonly regions: readonly Region[]
}

/** A named part of the ground. */
export type Region =
  | { readonly of: 'disc'; readonly name: string; readonly middle: Point; readonly radius: number }
  | { readonly of: 'band'; readonly name: string; readonly top: number; readonly bottom: number }

/** One way of giving what is drawn its places at once. */
export type Layout = (drawing: Drawing, graph: KnowledgeGraph, words: Words) => Placing

/** A drawing with its nodes moved to their places; what has none stays where it was. */
export function placed(drawing: Drawing, { places }: Placing): Drawing {
  return { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, ...places.get(node.key) })) }
}
