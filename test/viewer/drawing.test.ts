import { expect, test } from 'vitest'
import { fan } from '../../viewer/asked/fan.ts'
import { toldApart } from '../../viewer/asked/tell-apart.ts'
import { initialState, toggleKind } from '../../viewer/state/state.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { fixture } from './fixture.ts'
import { draw } from './material.ts'

const dat = 'Person:Trần Quốc Đạt'

test('the first map has people, bodies and agreements, and no posts', () => {
  const { nodes } = draw()
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['Person', 'Organization', 'Agreement']))
  expect(nodes).toHaveLength(28)
})

test('a post is folded into a line from the person to the body, with its years', () => {
  const posts = draw().links.filter(({ source, kind }) => source === dat && kind === 'HOLDS')
  expect(posts.map(({ target, label }) => [target, label])).toEqual([
    ['Organization:Thành ủy Vĩnh An', 'Bí thư 2021–2025'],
    ['Organization:Tỉnh ủy Trường Hà', 'Tỉnh ủy viên'],
  ])
})

test('unfolded, the post is a node between the person and the body', () => {
  const { nodes, links } = draw(toggleKind(initialState, 'Position'))
  expect(nodes.filter(({ kind }) => kind === 'Position')).toHaveLength(15)
  expect(links.filter(({ source, kind }) => source === dat && kind === 'HOLDS').map(({ target }) => target)).toEqual([
    'Position:Bí thư Thành ủy Vĩnh An',
    'Position:Tỉnh ủy viên Tỉnh ủy Trường Hà',
  ])
  expect(links.filter(({ kind }) => kind === 'OF')).toHaveLength(15)
})

test('every line joins two nodes that are drawn, whatever is shown', () => {
  for (const kind of ['Person', 'Organization', 'Position', 'Article'] as const) {
    const { nodes, links } = draw(toggleKind(initialState, kind))
    const keys = new Set(nodes.map(({ key }) => key))
    expect(links.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true)
  }
})

test('what is chosen is drawn though its kind is off', () => {
  const key = 'Event:Gặp mặt cán bộ hưu trí đầu xuân'
  const { nodes, links } = draw({ chosen: { what: 'node', key } })
  expect(nodes.map((node) => node.key)).toContain(key)
  expect(links.filter(({ target }) => target === key)).toHaveLength(4)
})

test('both ends of a chosen edge are drawn', () => {
  const shown = ['Agreement'] as const
  const edge = fixture.findEdge((_, { kind }, source) => kind === 'HOLDS' && source === dat)!
  const { nodes } = draw({ shown, chosen: { what: 'edge', key: edge } })
  expect(nodes.map(({ key }) => key)).toEqual(expect.arrayContaining([dat, 'Organization:Thành ủy Vĩnh An']))
})

test('lines between the same two nodes bend apart, whichever way they go', () => {
  const lines = [
    { source: 'a', target: 'b' },
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
    { source: 'b', target: 'c' },
  ]
  // Seen from one side: the bend of a line that goes the other way counts the other way.
  const bends = fan(lines).map(({ source, bend }) => (source === 'a' ? bend : -bend))
  expect(new Set(bends.slice(0, 3)).size).toBe(3)
  expect(Math.abs(bends[3]!)).toBe(0)
})

test('of two that bear one name each says who it is', () => {
  const { nodes } = draw({ shown: ['Person'], scope: { of: 'all' } })
  const [one, other] = nodes.filter(({ key }) => ['Person:Trần Quốc Đạt', 'Person:Lý Thanh Toàn'].includes(key))
  const alike = [one!, { ...other!, label: one!.label }]
  const labels = toldApart(alike, fixture, vietnamese).map(({ label }) => label)
  expect(labels).toContain('Trần Quốc Đạt (Bí thư Thành ủy Vĩnh An)')
  expect(new Set(labels).size).toBe(2)
})
