import type { EdgeAttributes, NodeAttributes } from '../../src/6-graph/types.ts'
import type { State } from '../state.ts'
import type { Filter } from './filter.ts'
import { kinds } from './kinds.ts'

/** Every filter there is. */
const filters: readonly Filter[] = [kinds]

/** Whether all filters keep a node. */
export function keepsNode(node: NodeAttributes, state: State): boolean {
  return filters.every((filter) => filter.keepsNode?.(node, state) ?? true)
}

/** Whether all filters keep an edge, its ends aside. */
export function keepsEdge(edge: EdgeAttributes, state: State): boolean {
  return filters.every((filter) => filter.keepsEdge?.(edge, state) ?? true)
}
