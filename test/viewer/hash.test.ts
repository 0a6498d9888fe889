import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeKinds } from '../../src/7-graph/edge-kinds.ts'
import { levels, nodeKinds, sectors } from '../../viewer/graph/kinds.ts'
import { fromHash, toHash } from '../../viewer/state/hash.ts'
import {
  initialState,
  layoutIds,
  litKinds,
  rowKinds,
  type Scope,
  type State,
  sizings,
  standings,
  tabIds,
  views,
} from '../../viewer/state/state.ts'
import { noTime, timeShows } from '../../viewer/state/time.ts'

const states: readonly (readonly [string, Partial<State>])[] = [
  ['the start', {}],
  ['a person', { chosen: { what: 'node', key: 'Person:Trần Quốc Đạt' } }],
  ['an edge whose key has every awkward sign', { chosen: { what: 'edge', key: 'a&b=c#d→e+f %/?' } }],
  ['an open article', { chosen: { what: 'node', key: 'x' }, reading: { article: 'th-001', start: 3, end: 14 } }],
  [
    'a fact of an article, some words not lit',
    {
      reading: { article: 'th-001', start: 3, end: 14, claim: '0abc' },
      room: { unread: true, unlit: ['Person', 'Date'], teaching: false },
    },
  ],
  [
    'an article by which one learns to judge',
    { reading: { article: 'tap-1', start: 0, end: 0 }, room: { unread: false, unlit: [], teaching: true } },
  ],
  ['other kinds', { shown: ['Person', 'Position', 'Article'] }],
  ['no kinds', { shown: [] }],
  ['English', { language: 'en' }],
  ['the table', { view: 'table' }],
  ['only what is new', { comparing: 'new' }],
  [
    'two lives side by side',
    {
      view: 'time',
      time: { ...noTime, of: ['Lê An', 'Lê Ân'], ties: true, years: { from: 2010, to: 2025 }, pair: ['a', 'b'] },
    },
  ],
]

test.each(states)('%s comes back from the address as it went', (_, part) => {
  const state = { ...initialState, ...part }
  expect(fromHash(`#${toHash(state)}`)).toEqual(state)
})

test('the start needs no words in the address', () => {
  expect(toHash(initialState)).toBe('')
})

test.each(['#kinds=Person,Hacker', '#kinds=Person&lang=xx', '#kinds=Person&article=&span=9-1'])(
  'what an address says wrongly is left out: %s',
  (hash) => {
    expect(fromHash(hash)).toEqual({ ...initialState, shown: ['Person'], chosen: undefined, reading: undefined })
  },
)

const key = fc.string({ minLength: 1, unit: fc.constantFrom(...'aĐệ:@→ &=#+%/?\n"') })
const some = <Word>(words: readonly Word[]) => fc.subarray([...words])
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const month = fc.constantFrom('2020', '2021-07', '2024-02-22')
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constantFrom<Scope>({ of: 'start' }, { of: 'all' }),
  fc.record({ of: fc.constant('around' as const), key, depth: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
  fc.record({ of: fc.constant('path' as const), from: key, to: key, turn: fc.nat(9) }),
)
const anyState: fc.Arbitrary<State> = fc.record({
  chosen: maybe(fc.record({ what: fc.constantFrom('node' as const, 'edge' as const), key })),
  reading: maybe(fc.record({ article: key, start: fc.nat(), end: fc.nat() })),
  room: fc.record({ unread: fc.boolean(), unlit: some(litKinds), teaching: fc.boolean() }),
  tab: fc.constantFrom(...tabIds),
  shown: some(nodeKinds.map(({ kind }) => kind)),
  scope,
  demands: fc.record({
    without: some(edgeKinds),
    sectors: some(sectors),
    levels: some(levels),
    place: maybe(key),
    outlet: maybe(key),
    confidence: fc.nat(100),
    sources: fc.integer({ min: 1, max: 9 }),
    standing: maybe(fc.constantFrom(...standings)),
    from: maybe(month),
    to: maybe(month),
    asOf: maybe(month),
    since: maybe(month),
  }),
  grown: fc.array(
    fc.record({ key, kind: fc.constantFrom(...edgeKinds), way: fc.constantFrom('out' as const, 'in' as const) }),
  ),
  hidden: fc.array(key),
  pinned: fc.array(key),
  layout: fc.constantFrom(...layoutIds),
  sizing: fc.constantFrom(...sizings),
  table: fc.record({
    rows: fc.constantFrom(...rowKinds),
    sort: maybe(fc.constantFrom('name', 'date')),
    down: fc.boolean(),
    find: fc.string(),
  }),
  view: fc.constantFrom(...views),
  time: fc.record({
    of: fc.array(key),
    show: fc.constantFrom(...timeShows),
    unfolded: fc.array(key),
    ties: fc.boolean(),
    years: maybe(fc.constantFrom({ from: 1975, to: 1976 }, { from: 2020, to: 2020 })),
    pair: maybe(fc.tuple(key, key)),
  }),
  camera: maybe(
    fc.record({
      x: fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 }).map((x) => x || 0),
      y: fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 }).map((y) => y || 0),
      ratio: fc.double({ noNaN: true, min: 0.02, max: 4 }),
    }),
  ),
  tree: maybe(key),
  above: fc.boolean(),
  telling: maybe(fc.record({ step: fc.nat(99), playing: fc.boolean() })),
  counting: fc.constantFrom('articles' as const, 'claims' as const),
  language: fc.constantFrom('vi' as const, 'en' as const),
  theme: maybe(fc.constantFrom('light' as const, 'dark' as const)),
  tallSheet: fc.constant(false),
  openLegend: fc.constant(false),
  openStrip: fc.constant(false),
})

test('whatever is on the screen comes back from its address, to the last filter and the place of the camera', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(fromHash(`#${toHash(state)}`)).toEqual(state)
    }),
  )
})
