import { partAddress } from '../graph/part.ts'
import { toHash } from '../state/hash.ts'
import { choose, lookAt, reset, type State } from '../state/state.ts'

/** Opens the page of what lies around something, and it chosen. */
export function goToPart(state: State, node: string): void {
  location.assign(partAddress(toHash(choose(reset(state), { what: 'node', key: node })), { part: node }))
}

/** Opens the page of the ways between two nodes in all of the graph. */
export function goToWay(state: State, from: string, to: string): void {
  const scope = { of: 'path', from, to, turn: 0 } as const
  location.assign(partAddress(toHash(lookAt(reset(state), scope)), { part: from, to }))
}

/** The address of the page to begin with. */
export function firstPart(state: State): string {
  return partAddress(toHash(reset(state)), {})
}
