import type { Drawing } from '../asked/drawing.ts'
import type { Origin } from './exports.ts'
import type { Foot } from './foot.ts'

/** What a view shows, to be saved: the part of the graph, and its picture where it has one. */
export interface Shown {
  readonly drawing: Drawing
  readonly svg?: (foot: Foot, origin: Origin) => string
  readonly picture?: (foot: Foot) => Promise<Blob>
  /** Rows of its own; absent: every passage on which the part rests. */
  readonly csv?: (citation: string) => string
}
