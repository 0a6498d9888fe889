import { fromHash, toHash } from './hash.ts'
import type { State } from './state.ts'

/** Holds the state, keeps the address in step with it, and tells whoever listens. */
export interface Store {
  readonly state: State
  change(next: State): void
  /** Calls back after every change; returns the way to stop. */
  listen(changed: (state: State) => void): () => void
}

/**
 * A store that begins with what the address asks for. Choosing, reading and looking elsewhere make a step of the browser's
 * history, so that the back button undoes them; filters, going from fact to fact of one article, the camera and the
 * language only rewrite the address.
 */
export function createStore(): Store {
  let state = atFirst(fromHash(location.hash))
  const listeners = new Set<(state: State) => void>()

  const tell = (next: State) => {
    state = next
    for (const changed of listeners) changed(state)
  }

  addEventListener('popstate', () => tell(fromHash(location.hash)))

  return {
    get state() {
      return state
    },
    change(next) {
      const address = `${location.pathname}${location.search}#${toHash(next)}`
      if (isStep(state, next)) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      tell(next)
    },
    listen(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** On a phone the map has room for eight names: there one begins with the search, the questions and the people. */
function atFirst(state: State): State {
  const isPhone = matchMedia('(max-width: 600px)').matches
  const isStart = !state.chosen && state.scope.of === 'start' && state.view === 'map'
  return isPhone && isStart ? { ...state, tallSheet: true } : state
}

function isStep(before: State, after: State): boolean {
  const where = ({ chosen, reading, scope, grown, hidden, view, time, tree, above, telling }: State) =>
    JSON.stringify([chosen, reading?.article, scope, grown, hidden, view, time.of, time.show, tree, above, telling])
  return where(before) !== where(after)
}
