import type { EdgeKind, NodeKind } from '../../src/7-graph/types.ts'
import type { Level, Sector } from '../../src/model.ts'
import { nodeKinds } from '../graph/kinds.ts'
import { noTime, type TimeState, turnedTo } from './time.ts'

/** The languages of the page. */
export type Language = 'vi' | 'en'

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
  /** Id of what they say, where several facts rest on the same words. */
  readonly claim?: string
}

/** What words of an article are lit for: that they name a thing of a kind, or a date. */
export const litKinds = [...nodeKinds.map((style) => style.kind).filter((kind) => kind !== 'Article'), 'Date' as const]
export type LitKind = NodeKind | 'Date'

/** How articles are read in the reading room. */
export interface RoomState {
  /** Whether what was read already is passed over. */
  readonly unread: boolean
  /** Kinds whose words are not lit. */
  readonly unlit: readonly LitKind[]
  /** Whether it is the articles by which one learns to judge that are read. */
  readonly teaching: boolean
}

export type Depth = 1 | 2 | 3

/** Which part of the graph is looked at, before any filter: a first choice, everything, what is near a node, or a way between two. */
export type Scope =
  | { readonly of: 'start' }
  | { readonly of: 'all' }
  | { readonly of: 'around'; readonly key: string; readonly depth: Depth }
  /** `turn` is which of the shortest ways is told. */
  | { readonly of: 'path'; readonly from: string; readonly to: string; readonly turn: number }

/** The relations of one kind and direction that were brought onto the map from a node. */
export interface Growth {
  readonly key: string
  readonly kind: EdgeKind
  readonly way: 'out' | 'in'
}

/** How well a relation stands: told by one source, by several, contradicted by another, or over by now. */
export const standings = ['single', 'several', 'contradicted', 'over'] as const
export type Standing = (typeof standings)[number]

/** What the reader asks of nodes and edges; an empty list or an absent value asks nothing. */
export interface Demands {
  /** Kinds of relation that are switched off. */
  readonly without: readonly EdgeKind[]
  readonly sectors: readonly Sector[]
  readonly levels: readonly Level[]
  /** Key of a place: what serves it or lies within it. */
  readonly place?: string | undefined
  readonly outlet?: string | undefined
  /** Least confidence of the best evidence, in percent. */
  readonly confidence: number
  /** Fewest independent sources. */
  readonly sources: number
  readonly standing?: Standing | undefined
  /** First and last month of the articles (`2024-02`). */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A day (`2024-02-22`) on which posts are to be held, and an earlier one to compare it with. */
  readonly asOf?: string | undefined
  readonly since?: string | undefined
}

export const layoutIds = ['stored', 'levels', 'communities'] as const
export type LayoutId = (typeof layoutIds)[number]

/** The sides of a node that its page tells: what it has to do with, its course in time, the articles. */
export const tabIds = ['ties', 'times', 'reports'] as const
export type TabId = (typeof tabIds)[number]

/** What the size of a node tells. */
export const sizings = ['weight', 'articles', 'ties', 'outlets'] as const
export type Sizing = (typeof sizings)[number]

export const rowKinds = ['nodes', 'edges', 'claims'] as const
export type RowKind = (typeof rowKinds)[number]

/** What stands in the middle of the page. */
export const views = ['map', 'table', 'time', 'structure'] as const
export type ViewId = (typeof views)[number]

/** Beside an older result: everything as ever, or only what is new. */
export const comparisons = ['all', 'new'] as const
export type Comparing = (typeof comparisons)[number]

/** The table that can stand in the place of the map. */
export interface TableState {
  readonly rows: RowKind
  /** Name of the column by which rows are sorted; the first time as it comes when absent. */
  readonly sort?: string | undefined
  readonly down: boolean
  readonly find: string
}

/** Where the camera of the map stands; absent while it goes where the choice leads it. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** The story that is put together or played: which of its steps is open, counted from 1; 0 while none is. */
export interface Telling {
  readonly step: number
  readonly playing: boolean
}

/** All that decides what is on the screen. One plain object; panels and map draw it, nothing else remembers anything. */
export interface State {
  readonly chosen?: Chosen | undefined
  /** Which side of a node is told; one that has it not tells its relations. */
  readonly tab: TabId
  /** The passage that is open in its article. */
  readonly reading?: Passage | undefined
  readonly room: RoomState
  /** Kinds on the map, in the order of the legend. While `Position` is not among them, posts are folded into lines. */
  readonly shown: readonly NodeKind[]
  readonly scope: Scope
  readonly demands: Demands
  readonly grown: readonly Growth[]
  /** Nodes taken off the map, and nodes kept on it whatever else is asked. */
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  readonly layout: LayoutId
  readonly sizing: Sizing
  readonly view: ViewId
  readonly table: TableState
  readonly time: TimeState
  readonly camera?: Camera | undefined
  /** Key of the place whose bodies the structure shows. */
  readonly tree?: string | undefined
  /** Absent while there is no older result to compare with. */
  readonly comparing?: Comparing | undefined
  /** Whether it is explained who is above whom. */
  readonly above: boolean
  /** Absent while no story is open. */
  readonly telling?: Telling | undefined
  /** What the bars of the time strip count. */
  readonly counting: 'articles' | 'claims'
  readonly language: Language
  /** The reader's own choice between light and dark; absent: as the system has it. */
  readonly theme?: 'light' | 'dark' | undefined
  /** On narrow screens: whether the sheet takes the whole height, and whether legend and time strip are unrolled. */
  readonly tallSheet: boolean
  readonly openLegend: boolean
  readonly openStrip: boolean
}

/** Asks nothing. */
export const noDemands: Demands = { without: [], sectors: [], levels: [], confidence: 0, sources: 1 }

/** What is shown when the address asks for nothing. */
export const initialState: State = {
  tab: 'ties',
  room: { unread: false, unlit: [], teaching: false },
  shown: nodeKinds.filter((style) => style.shownAtFirst).map((style) => style.kind),
  scope: { of: 'start' },
  demands: noDemands,
  grown: [],
  hidden: [],
  pinned: [],
  layout: 'stored',
  sizing: 'weight',
  view: 'map',
  table: { rows: 'nodes', down: false, find: '' },
  time: noTime,
  above: false,
  counting: 'articles',
  language: 'vi',
  tallSheet: false,
  openLegend: false,
  openStrip: false,
}

/** The state after a click on a kind in the legend. */
export function toggleKind(state: State, kind: NodeKind): State {
  const wanted = (other: NodeKind) => state.shown.includes(other) !== (other === kind)
  return { ...state, shown: nodeKinds.map((style) => style.kind).filter(wanted) }
}

/** The state after a node or an edge is chosen, or after nothing is. */
export function choose(state: State, chosen: Chosen | undefined): State {
  return { ...read(state, undefined), chosen, camera: undefined, tallSheet: false, openLegend: false }
}

/** The state after an article is opened at a passage, or closed. */
export function read(state: State, reading: Passage | undefined): State {
  return { ...state, reading, room: { ...state.room, teaching: state.room.teaching && reading !== undefined } }
}

/** The state after some demands are made or dropped. */
export function demand(state: State, some: Partial<Demands>): State {
  return { ...state, demands: { ...state.demands, ...some } }
}

/** The state after another part of the graph is looked at. */
export function lookAt(state: State, scope: Scope): State {
  return { ...state, scope, camera: undefined }
}

/** The state after the relations of one kind of a node are brought onto the map. */
export function grow(state: State, growth: Growth): State {
  return { ...state, grown: [...state.grown, growth] }
}

/** The state after a node is taken off the map; it is no longer chosen either. */
export function hide(state: State, key: string): State {
  const next = { ...state, hidden: [...state.hidden, key], pinned: state.pinned.filter((other) => other !== key) }
  return state.chosen?.key === key ? choose(next, undefined) : next
}

/** The state after a node is kept on the map, or no longer. */
export function togglePin(state: State, key: string): State {
  const { pinned } = state
  return { ...state, pinned: pinned.includes(key) ? pinned.filter((other) => other !== key) : [...pinned, key] }
}

/** The state after the bodies of a place are asked for. */
export function lookInto(state: State, place: string | undefined): State {
  return { ...state, view: 'structure', tree: place }
}

/** The state in which it is explained who is above whom, or no longer. */
export function explain(state: State, above: boolean): State {
  return { ...state, above }
}

/** The state after the story is opened to be put together, or closed. */
export function toggleStory(state: State): State {
  return { ...state, telling: state.telling ? undefined : { step: 0, playing: false } }
}

/** The state after the reader has had enough: everything as at the start but the language, the theme, the view, the older result and the story. */
export function reset({ language, theme, view, table, time, tree, comparing, telling }: State): State {
  const kept = { language, theme, view, time, tree, comparing: comparing && ('all' as const), telling }
  return { ...initialState, ...kept, table: { ...table, find: '' } }
}

/** The state after another view is opened. */
export function lookThrough(state: State, view: ViewId): State {
  return { ...state, view }
}

/** The state after the course of some nodes of one kind is asked for. Nothing else is chosen, so that it takes the whole width. */
export function lookBack(state: State, of: readonly string[]): State {
  return { ...choose(state, undefined), view: 'time', time: turnedTo(state.time, of) }
}

/** A list with one member more, or one less if it was there. */
export function toggled<Member>(list: readonly Member[], member: Member): readonly Member[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member]
}
