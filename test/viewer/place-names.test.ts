import { expect, test } from 'vitest'
import { type Asking, alongLine, besideNode, placeNames } from '../../viewer/map/place-names.ts'
import { wrapName } from '../../viewer/map/wrap-name.ts'

const screen = { left: 0, top: 0, right: 400, bottom: 300 }
const free = { overlays: [], nodes: [] }

const name = (x: number, y: number, must = false): Asking => ({
  spots: besideNode({ x, y }, 8, 80, 16),
  width: 80,
  height: 16,
  must,
})

test('a name stands right of its node when there is room', () => {
  expect(placeNames([name(100, 100)], screen, free)).toEqual([{ x: 152, y: 100, align: 'left' }])
})

test('near the right edge it stands on the left', () => {
  expect(placeNames([name(390, 100)], screen, free)[0]?.align).toBe('right')
})

test('no two names cover each other', () => {
  const places = placeNames(
    [name(100, 100), name(100, 102), name(101, 101), name(102, 100), name(100, 101)],
    screen,
    free,
  )
  const boxes = places.filter((place) => place !== undefined)
  expect(boxes.length).toBeGreaterThan(1)
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 16).toBe(true)
    }
  }
})

test('a name without any room is left out, unless it must be shown', () => {
  const overlays = [screen]
  expect(placeNames([name(100, 100)], screen, { overlays, nodes: [] })).toEqual([undefined])
  expect(placeNames([name(100, 100, true)], screen, { overlays, nodes: [] })).toEqual([
    { x: 152, y: 100, align: 'left' },
  ])
})

test('a name stands a step away from its node rather than on others, if it is one that may', () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
  const asking = { ...name(200, 150), node: box(192, 142, 208, 158) }
  // Nodes beside it leave no room but a step further to the left.
  const nodes = [
    box(222, 130, 300, 170),
    box(178, 142, 184, 158),
    box(150, 165, 300, 180),
    box(150, 120, 300, 138),
    ...Array.from({ length: 4 }, (_, at) => box(at * 10, 280, at * 10 + 5, 285)),
  ]
  const [spot] = placeNames([asking], screen, { overlays: [], nodes })
  expect(spot).toEqual({ x: 134, y: 150, align: 'right' })
  const { node: _, ...unplaced } = asking
  expect(placeNames([unplaced], screen, { overlays: [], nodes })[0]).not.toEqual(spot)
})

test('the name of a line follows its bend', () => {
  const [straight] = alongLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 0)
  const [bent] = alongLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4)
  expect(straight).toEqual({ x: 50, y: 0, align: 'center' })
  expect(bent).toEqual({ x: 50, y: -20, align: 'center' })
})

test.each([
  ['Lê An', ['Lê An']],
  ['Ủy ban nhân dân huyện Bến Lộc', ['UBND huyện Bến Lộc']],
  ['Ban Thường vụ Đảng ủy Khối các cơ quan huyện', ['BTV Đảng ủy Khối các cơ', 'quan huyện']],
  ['Trường Cao đẳng Cộng đồng Bến Lộc', ['Trường Cao đẳng Cộng', 'đồng Bến Lộc']],
  [
    'Chương trình phối hợp giai đoạn 2024 - 2025 giữa Thành ủy Vĩnh An và Đảng ủy Khối',
    ['Chương trình phối hợp', 'giai đoạn 2024 - 2025', 'giữa Thành ủy Vĩnh An và…'],
  ],
])('“%s” is wrapped as %j', (long, lines) => {
  expect(wrapName(long)).toEqual(lines)
})
