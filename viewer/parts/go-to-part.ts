import { partAddress } from '../graph/part.ts'
import { toHash } from '../state/hash.ts'
import { choose, reset, type State } from '../state/state.ts'

/** Opens the page of what lies around something, and it chosen. */
export function goToPart(state: State, node: string): void {
  location.assign(partAddress(toHash(choose(reset(state), { what: 'node', key: node })), node))
}

/** The address of the page to begin with. */
export function firstPart(state: State): string {
  return partAddress(toHash(reset(state)))
}
