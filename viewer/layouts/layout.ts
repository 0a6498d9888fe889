import type { NodeAttributes } from '../../src/6-graph/types.ts'

/** One way of giving nodes their places. */
export interface Layout {
  readonly id: string
  place(node: NodeAttributes): { readonly x: number; readonly y: number }
}
