import type { EdgeAttributes, NodeAttributes } from '../../src/6-graph/types.ts'
import type { State } from '../state.ts'

/** One way of leaving things off the map. A node or an edge is drawn when every filter keeps it. */
export interface Filter {
  readonly id: string
  keepsNode?(node: NodeAttributes, state: State): boolean
  keepsEdge?(edge: EdgeAttributes, state: State): boolean
}
