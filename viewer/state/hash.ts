import { isEdgeKind, levels, nodeKinds, sectors } from '../graph/kinds.ts'
import {
  type Camera,
  type Chosen,
  comparisons,
  type Demands,
  type Depth,
  type Growth,
  initialState,
  layoutIds,
  litKinds,
  noDemands,
  type Passage,
  type RoomState,
  rowKinds,
  type Scope,
  type State,
  sizings,
  standings,
  type TableState,
  type Telling,
  tabIds,
  views,
} from './state.ts'
import { timeIn, writeTime } from './time.ts'

/**
 * The state as the part of an address after `#`, so that what is on the screen can be kept, sent and opened again.
 * Only what differs from the start is written; the phone's sheet, legend and strip are not worth sending.
 *
 * @example
 * toHash({ ...initialState, chosen: { what: 'node', key: 'Lê An' } }) // 'node=L%C3%AA+An'
 */
export function toHash(state: State): string {
  const parts = new URLSearchParams()
  const put = (name: string, value: string | undefined, usual?: string) => {
    if (value !== undefined && value !== usual) parts.set(name, value)
  }
  const putAll = (name: string, values: readonly string[]) => {
    for (const value of values) parts.append(name, value)
  }
  const { chosen, reading, demands, table, camera } = state
  if (chosen) put(chosen.what, chosen.key)
  put('tab', state.tab, initialState.tab)
  put('article', reading?.article)
  put('span', reading && `${reading.start}-${reading.end}`)
  put('claim', reading?.claim)
  put('unread', `${state.room.unread}`, 'false')
  put('unlit', state.room.unlit.join(), '')
  put('teaching', `${state.room.teaching}`, 'false')
  put('kinds', state.shown.join(), initialState.shown.join())
  writeScope(state.scope, put)
  putAll('off', demands.without)
  putAll('sector', demands.sectors)
  putAll('level', demands.levels)
  put('place', demands.place)
  put('outlet', demands.outlet)
  put('confidence', `${demands.confidence}`, '0')
  put('sources', `${demands.sources}`, '1')
  put('standing', demands.standing)
  put('from', demands.from)
  put('to', demands.to)
  put('on', demands.asOf)
  put('since', demands.since)
  putAll(
    'grow',
    state.grown.map(({ kind, way, key }) => `${kind} ${way} ${key}`),
  )
  putAll('hide', state.hidden)
  putAll('pin', state.pinned)
  put('layout', state.layout, initialState.layout)
  put('size', state.sizing, initialState.sizing)
  put('view', state.view, initialState.view)
  writeTime(parts, state.time)
  put('rows', table.rows, 'nodes')
  put('sort', table.sort)
  put('down', `${table.down}`, 'false')
  put('find', table.find, '')
  put('at', camera && [camera.x, camera.y, camera.ratio].join())
  put('tree', state.tree)
  put('compare', state.comparing)
  if (state.above) put('explain', 'above')
  put('story', state.telling && (state.telling.playing ? 'play' : 'edit'))
  put('step', state.telling && `${state.telling.step}`, '0')
  put('counting', state.counting, initialState.counting)
  put('lang', state.language, initialState.language)
  put('theme', state.theme)
  return parts.toString()
}

/** The state an address asks for; what it does not say, or says wrongly, is as at the start. */
export function fromHash(hash: string): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const kinds = parts.get('kinds')?.split(',')
  return {
    ...initialState,
    chosen: chosenIn(parts),
    tab: oneOf(tabIds, parts.get('tab')) ?? initialState.tab,
    reading: passageIn(parts),
    room: roomIn(parts),
    shown: kinds ? nodeKinds.map((style) => style.kind).filter((kind) => kinds.includes(kind)) : initialState.shown,
    scope: scopeIn(parts),
    demands: demandsIn(parts),
    grown: parts.getAll('grow').flatMap(growthIn),
    hidden: filled(parts, 'hide'),
    pinned: filled(parts, 'pin'),
    layout: oneOf(layoutIds, parts.get('layout')) ?? initialState.layout,
    sizing: oneOf(sizings, parts.get('size')) ?? initialState.sizing,
    view: oneOf(views, parts.get('view')) ?? initialState.view,
    table: tableIn(parts),
    time: timeIn(parts),
    camera: cameraIn(parts.get('at')),
    tree: parts.get('tree') || undefined,
    comparing: oneOf(comparisons, parts.get('compare')),
    above: parts.get('explain') === 'above',
    telling: tellingIn(parts),
    counting: parts.get('counting') === 'claims' ? 'claims' : 'articles',
    language: parts.get('lang') === 'en' ? 'en' : 'vi',
    theme: oneOf(['light', 'dark'] as const, parts.get('theme')),
  }
}

function writeScope(scope: Scope, put: (name: string, value: string) => void): void {
  if (scope.of === 'all') put('scope', 'all')
  if (scope.of === 'around') {
    put('around', scope.key)
    put('depth', `${scope.depth}`)
  }
  if (scope.of === 'path') {
    put('path', scope.from)
    put('goal', scope.to)
    if (scope.turn > 0) put('turn', `${scope.turn}`)
  }
}

function scopeIn(parts: URLSearchParams): Scope {
  const [around, from, to] = ['around', 'path', 'goal'].map((name) => parts.get(name))
  if (around) return { of: 'around', key: around, depth: Math.min(Math.max(whole(parts, 'depth', 1), 1), 3) as Depth }
  if (from && to) return { of: 'path', from, to, turn: whole(parts, 'turn', 0) }
  return { of: parts.get('scope') === 'all' ? 'all' : 'start' }
}

function demandsIn(parts: URLSearchParams): Demands {
  const date = (name: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.exec(parts.get(name) ?? '')?.[0]
  const text = (name: string) => parts.get(name) || undefined
  return {
    ...noDemands,
    without: parts.getAll('off').filter(isEdgeKind),
    sectors: parts.getAll('sector').flatMap((word) => oneOf(sectors, word) ?? []),
    levels: parts.getAll('level').flatMap((word) => oneOf(levels, word) ?? []),
    place: text('place'),
    outlet: text('outlet'),
    confidence: Math.min(whole(parts, 'confidence', 0), 100),
    sources: Math.max(whole(parts, 'sources', 1), 1),
    standing: oneOf(standings, parts.get('standing')),
    from: date('from'),
    to: date('to'),
    asOf: date('on'),
    since: date('since'),
  }
}

function growthIn(text: string): readonly Growth[] {
  const [, kind, way, key] = /^(\S+) (out|in) ([\s\S]+)$/.exec(text) ?? []
  return key && isEdgeKind(kind) ? [{ key, kind, way: way as 'out' | 'in' }] : []
}

function tableIn(parts: URLSearchParams): TableState {
  return {
    rows: oneOf(rowKinds, parts.get('rows')) ?? 'nodes',
    sort: parts.get('sort') || undefined,
    down: parts.get('down') === 'true',
    find: parts.get('find') ?? '',
  }
}

function cameraIn(text: string | null): Camera | undefined {
  const [x, y, ratio] = (text ?? '').split(',').map(Number)
  const whole = [x, y, ratio].every(Number.isFinite) && ratio! > 0
  return text && whole ? { x: x!, y: y!, ratio: ratio! } : undefined
}

function tellingIn(parts: URLSearchParams): Telling | undefined {
  const how = oneOf(['play', 'edit'] as const, parts.get('story'))
  return how && { step: whole(parts, 'step', 0), playing: how === 'play' }
}

function chosenIn(parts: URLSearchParams): Chosen | undefined {
  for (const what of ['edge', 'node'] as const) {
    const key = parts.get(what)
    if (key) return { what, key }
  }
  return undefined
}

function passageIn(parts: URLSearchParams): Passage | undefined {
  const article = parts.get('article')
  if (!article) return undefined
  const [, start, end] = /^(\d+)-(\d+)$/.exec(parts.get('span') ?? '') ?? ['', '0', '0']
  const claim = parts.get('claim')
  return { article, start: Number(start), end: Number(end), ...(claim && { claim }) }
}

function roomIn(parts: URLSearchParams): RoomState {
  const unlit = parts.get('unlit')?.split(',') ?? []
  const isOn = (name: string) => parts.get(name) === 'true'
  return { unread: isOn('unread'), unlit: litKinds.filter((kind) => unlit.includes(kind)), teaching: isOn('teaching') }
}

function filled(parts: URLSearchParams, name: string): readonly string[] {
  return parts.getAll(name).filter(Boolean)
}

function oneOf<Word extends string>(words: readonly Word[], given: string | null): Word | undefined {
  return words.find((word) => word === given)
}

function whole(parts: URLSearchParams, name: string, otherwise: number): number {
  const text = parts.get(name)
  return text && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}
