import type { Material } from '../../asked/filters/filter.ts'
import { testOf } from '../../asked/filters/index.ts'
import { demand, type State } from '../../state/state.ts'
import type { Keeps } from './spells.ts'

/** Which relations the filters leave. A day asked for is none here: it would leave nothing but that day of what is over time. */
export function keepsOf(material: Material, state: State): Keeps {
  const test = testOf(material, demand(state, { asOf: undefined, since: undefined }))
  return (edge) => test.edge(edge, material.graph.getEdgeAttributes(edge))
}
