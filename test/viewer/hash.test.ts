import { expect, test } from 'vitest'
import { fromHash, toHash } from '../../viewer/hash.ts'
import { initialState, type State } from '../../viewer/state.ts'

const states: readonly (readonly [string, Partial<State>])[] = [
  ['the start', {}],
  ['a person', { chosen: { what: 'node', key: 'Person:Trần Quốc Đạt' } }],
  ['an edge whose key has every awkward sign', { chosen: { what: 'edge', key: 'a&b=c#d→e+f %/?' } }],
  ['an open article', { chosen: { what: 'node', key: 'x' }, reading: { article: 'th-001', start: 3, end: 14 } }],
  ['other kinds', { shown: ['Person', 'Position', 'Article'] }],
  ['no kinds', { shown: [] }],
  ['English', { language: 'en' }],
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
