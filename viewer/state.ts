import type { NodeKind } from '../src/6-graph/types.ts'
import { nodeKinds } from './kinds.ts'
import type { Language } from './words.ts'

/** A node or an edge of the graph, by its key there. */
export interface Chosen {
  readonly what: 'node' | 'edge'
  readonly key: string
}

/** Words of an article, to be lit in its text. */
export interface Passage {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** All that decides what is on the screen. One plain object; panels and map draw it, nothing else remembers anything. */
export interface State {
  readonly chosen?: Chosen | undefined
  /** The passage that is open in its article. */
  readonly reading?: Passage | undefined
  /** Kinds on the map, in the order of the legend. While `Position` is not among them, posts are folded into lines. */
  readonly shown: readonly NodeKind[]
  readonly language: Language
  /** On narrow screens: whether the sheet takes the whole height, and whether the legend is unrolled. */
  readonly tallSheet: boolean
  readonly openLegend: boolean
}

/** What is shown when the address asks for nothing. */
export const initialState: State = {
  shown: nodeKinds.filter((style) => style.shownAtFirst).map((style) => style.kind),
  language: 'vi',
  tallSheet: false,
  openLegend: false,
}

/** The state after a click on a kind in the legend. */
export function toggleKind(state: State, kind: NodeKind): State {
  const wanted = (other: NodeKind) => state.shown.includes(other) !== (other === kind)
  return { ...state, shown: nodeKinds.map((style) => style.kind).filter(wanted) }
}

/** The state after a node or an edge is chosen, or after nothing is. */
export function choose(state: State, chosen: Chosen | undefined): State {
  return { ...state, chosen, reading: undefined, tallSheet: false, openLegend: false }
}

/** The state after an article is opened at a passage, or closed. */
export function read(state: State, reading: Passage | undefined): State {
  return { ...state, reading }
}
