import { expect, test } from 'vitest'
import { waysBetween } from '../../viewer/graph/ways.ts'
import { drawnGraph } from '../../viewer/map/drawn.ts'
import { communityPlaces } from '../../viewer/map/layouts/communities.ts'
import { layouts } from '../../viewer/map/layouts/index.ts'
import { placed } from '../../viewer/map/layouts/layout.ts'
import { lines, rings } from '../../viewer/map/layouts/near.ts'
import { nearestLink } from '../../viewer/map/nearest-link.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { draw, material } from './material.ts'

const drawing = draw()
const dat = 'Person:Trần Quốc Đạt'
const hoa = 'Person:Nguyễn Văn Hòa'

test('by level the province stands above the district, and people below their body', () => {
  const { places, regions } = layouts.levels(drawing, material.graph, vietnamese)
  const y = (key: string) => places.get(key)!.y
  expect(places.size).toBe(drawing.nodes.length)
  expect(y('Organization:Tỉnh ủy Trường Hà')).toBeGreaterThan(y('Organization:Thành ủy Vĩnh An'))
  expect(y('Person:Võ Thị Hồng Đào')).toBeLessThan(y('Organization:Huyện ủy Bến Lộc'))
  expect(regions.map(({ name }) => name)).toEqual(['tỉnh', 'huyện'])
})

test('communities stand in discs that do not meet, named after their weightiest body; who is alone is among the alone', () => {
  const [first, second, ...others] = drawing.nodes.map(({ key }) => key)
  const groups = [
    [dat, 'Organization:Thành ủy Vĩnh An', 'Person:Lý Thanh Toàn'],
    [first!, second!],
  ]
  const alone = others.filter((key) => !groups.flat().includes(key)).map((key) => [key])
  const { places, regions } = communityPlaces(drawing, [...groups, ...alone], 'một mình')
  expect(places.size).toBe(new Set([...groups, ...alone].flat()).size)
  expect(regions.map(({ name }) => name)).toEqual(['Thành ủy Vĩnh An', 'một mình'])
  const discs = regions.flatMap((region) => (region.of === 'disc' ? region : []))
  for (const [at, one] of discs.entries()) {
    for (const other of discs.slice(at + 1)) {
      const apart = Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y)
      expect(apart).toBeGreaterThan(one.radius + other.radius)
    }
  }
})

test('what is around a node stands on rings about it, the nearer within the farther', () => {
  const near = draw({ scope: { of: 'around', key: dat, depth: 2 } })
  const { places } = rings(near, dat)
  const far = (key: string) => Math.hypot(places.get(key)!.x, places.get(key)!.y)
  expect(far(dat)).toBe(0)
  expect(far('Organization:Thành ủy Vĩnh An')).toBeLessThan(far('Person:Phạm Minh Tâm'))
  expect(places.size).toBe(near.nodes.length)
})

test('a way runs from left to right', () => {
  const way = draw({ scope: { of: 'path', from: dat, to: hoa, turn: 0 } })
  const { places } = lines(way, waysBetween(material.graph, dat, hoa))
  const x = (key: string) => places.get(key)!.x
  expect(x(dat)).toBeLessThan(x('Organization:Tỉnh ủy Trường Hà'))
  expect(x('Organization:Tỉnh ủy Trường Hà')).toBeLessThan(x(hoa))
})

test('every line of the map can be met: a click on its middle chooses it, or one that lies on it', () => {
  for (const shown of [drawing, placed(drawing, layouts.levels(drawing, material.graph, vietnamese))]) {
    const graph = drawnGraph(shown, 1000)
    graph.forEachEdge((key, { bend }, _source, _target, from, to) => {
      const middle = {
        x: (from.x + to.x) / 2 + ((to.y - from.y) * bend) / 2,
        y: (from.y + to.y) / 2 - ((to.x - from.x) * bend) / 2,
      }
      expect(
        nearestLink(graph, (point) => point, middle, 5),
        key,
      ).toBeDefined()
    })
  }
})
