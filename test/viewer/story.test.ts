import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { fromHash } from '../../viewer/state/hash.ts'
import { initialState, type State } from '../../viewer/state/state.ts'
import {
  changed,
  LONGEST_TEXT,
  moved,
  noStory,
  paragraph,
  type Story,
  stateAt,
  storyIn,
  viewOf,
  without,
  withStep,
} from '../../viewer/state/story.ts'
import { noTime, type TimeState } from '../../viewer/state/time.ts'
import { citesOf, nameOf, storyFile } from '../../viewer/story/cites.ts'
import { vietnamese as words } from '../../viewer/words/words.vi.ts'
import { material, stateWith } from './material.ts'

const dat = 'Person:Trần Quốc Đạt'
const seen: State = {
  ...initialState,
  chosen: { what: 'node', key: dat },
  scope: { of: 'around', key: dat, depth: 2 },
  camera: { x: 0.25, y: 0.5, ratio: 0.75 },
  language: 'en',
  theme: 'dark',
  telling: { step: 3, playing: true },
}
const step = (name: string) => ({ name, text: `Lời kể ${name}.`, hash: viewOf({ ...seen, counting: 'claims' }) })
const story: Story = { title: 'Ba bước', steps: ['một', 'hai', 'ba'].map(step) }
const names = ({ steps }: Story) => steps.map(({ name }) => name)

describe('a step', () => {
  test('restores what was on the screen, and leaves language and colours to who looks', () => {
    const kept = withStep(noStory, { name: '', text: '', hash: viewOf(seen) })
    const reader: State = { ...initialState, theme: 'light' }
    expect(stateAt(kept, 1, reader, true)).toEqual({
      ...seen,
      language: 'vi',
      theme: 'light',
      telling: { step: 1, playing: true },
    })
  })

  test('that is not there leaves the screen as it is', () => {
    expect(stateAt(story, 9, seen, false)).toEqual({ ...seen, telling: { step: 9, playing: false } })
  })

  test('is an address too', () => {
    expect(fromHash(viewOf(seen))).toEqual({ ...seen, language: 'vi', theme: undefined, telling: undefined })
  })

  test('moves, changes and goes, and stays where it cannot', () => {
    expect(names(moved(story, 1, 1))).toEqual(['hai', 'một', 'ba'])
    expect(names(moved(story, 3, -1))).toEqual(['một', 'ba', 'hai'])
    expect(moved(story, 1, -1)).toEqual(story)
    expect(moved(story, 3, 1)).toEqual(story)
    expect(names(without(story, 2))).toEqual(['một', 'ba'])
    expect(changed(story, 2, { text: 'Khác.' }).steps.map(({ text }) => text)).toEqual([
      'Lời kể một.',
      'Khác.',
      'Lời kể ba.',
    ])
  })

  test('has one paragraph at most', () => {
    expect(paragraph('Câu một.\n\n  Câu hai.\r\nCâu ba. ')).toBe('Câu một. Câu hai. Câu ba. ')
    expect(paragraph('a'.repeat(LONGEST_TEXT + 9))).toHaveLength(LONGEST_TEXT)
  })
})

describe('the file of a story', () => {
  test('comes back as it went', () => {
    expect(storyIn(storyFile(story, material, words))).toEqual(story)
  })

  test('tells the quotes of each step with their articles, and of a map of many things how to cite it', () => {
    const told = withStep(story, { name: '', text: '', hash: viewOf(initialState) })
    const { steps } = JSON.parse(storyFile(told, material, words))
    expect(steps[0].cites).toHaveLength(1)
    const [{ quote, article, claim }] = steps[0].cites
    expect(material.articles.get(article)!.text).toContain(quote)
    expect(claim).toMatch(/^[a-z0-9]{11}$/)
    expect(steps[3].cites).toBeUndefined()
    expect(steps[3].citation).toMatch(/^Quan hệ \(quanhe\): \d+ trên \d+ mục/)
  })

  test.each(['', '[]', 'null', '{"steps":1}', '{"steps":[{"name":"a","text":"b"}]}', '{"steps":[null]}'])(
    'is none: %s',
    (json) => expect(storyIn(json)).toBeUndefined(),
  )

  test('may come from anybody: addresses are read as addresses, long texts are cut, what else it says is left out', () => {
    const steps = [
      { name: 'a\nb', text: 'c'.repeat(9999), hash: '#evil=1&node=x&lang=en&story=play&step=4', cites: [1] },
    ]
    expect(storyIn(JSON.stringify({ title: 7, steps }))).toEqual({
      title: '',
      steps: [{ name: 'a b', text: 'c'.repeat(LONGEST_TEXT), hash: 'node=x' }],
    })
  })
})

describe('quotes of a step', () => {
  const quotes = (state: Partial<State>) =>
    citesOf(material, { ...initialState, ...state }, words).map(({ quote }) => quote)

  test('are those of a way, hop by hop, each once', () => {
    const found = quotes({ scope: { of: 'path', from: dat, to: 'Person:Nguyễn Văn Hòa', turn: 0 } })
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found).size).toBe(found.length)
    for (const quote of found)
      expect([...material.articles.values()].some(({ text }) => text.includes(quote))).toBe(true)
  })

  test('are the words that are open in their article', () => {
    const [{ id, text }] = [...material.articles.values()] as unknown as [Article]
    expect(quotes({ reading: { article: id, start: 0, end: 12 } })).toEqual([text.slice(0, 12)])
    expect(quotes({ reading: { article: id, start: 0, end: 0 } })).toEqual([])
  })

  test('are of a roster whoever came last to each post, within the years shown', () => {
    const of = ['Organization:Thành ủy Vĩnh An']
    const roster = (some: Partial<TimeState>) => quotes({ view: 'time', time: { ...noTime, of, ...some } })
    expect(roster({})).toEqual([
      'Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An',
      'Ông Phạm Minh Tâm, Phó Bí thư Thành ủy',
      'ông Lý Thanh Toàn, nguyên Bí thư Thành ủy Vĩnh An',
    ])
    expect(roster({ years: { from: 1990, to: 1995 } })).toEqual([])
  })

  test('are of lives those of each person in turn, and of two who served together those of the rooms they shared', () => {
    const of = ['Person:Nguyễn Văn Hòa', dat]
    const lives = citesOf(material, stateWith({ view: 'time', time: { ...noTime, of } }), words)
    expect(lives.length).toBeLessThanOrEqual(4)
    expect(new Set(lives.map(({ edge }) => edge!.split('→')[0]))).toEqual(new Set(of))
    const pair: TimeState = { ...noTime, of, show: 'pairs', pair: [of[0]!, dat] }
    const together = citesOf(material, stateWith({ view: 'time', time: pair }), words)
    expect(together.map(({ edge }) => edge)).toEqual(
      expect.arrayContaining([
        'Person:Nguyễn Văn Hòa→HOLDS→Position:Bí thư Tỉnh ủy Trường Hà#0',
        'Person:Trần Quốc Đạt→HOLDS→Position:Tỉnh ủy viên Tỉnh ủy Trường Hà#0',
      ]),
    )
  })

  test('are of a structure those that say who leads', () => {
    const cites = citesOf(material, stateWith({ view: 'structure', tree: 'Place:tỉnh Trường Hà' }), words)
    expect(cites.map(({ quote }) => quote)).toEqual([
      'bầu bà Lê Thị Bích Ngọc giữ chức Chủ tịch Ủy ban nhân dân tỉnh Trường Hà',
      'kiêm giữ chức Chủ tịch Hội đồng nhân dân tỉnh',
    ])
    for (const { article, start, end, quote } of cites)
      expect(material.articles.get(article)!.text.slice(start, end)).toBe(quote)
  })

  test('are none of what the graph has not', () => {
    expect(quotes({ chosen: { what: 'node', key: 'nobody' } })).toEqual([])
    expect(quotes({ chosen: { what: 'edge', key: 'nothing' } })).toEqual([])
  })
})

test.each([
  [{ chosen: { what: 'node', key: dat } }, 'Trần Quốc Đạt'],
  [{ scope: { of: 'path', from: dat, to: 'x', turn: 0 } }, 'Trần Quốc Đạt – x'],
  [{ demands: { ...initialState.demands, asOf: '2022-01-01' } }, 'Vào 01/01/2022'],
  [{}, 'Sơ đồ quan hệ'],
] as const)('a step is called after what it shows: %j', (state, name) => {
  expect(nameOf({ ...initialState, ...state }, material, words)).toBe(name)
})
