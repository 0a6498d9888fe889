import { expect, test } from 'vitest'
import { grouped, padEnd, padStart, visible, widthOf } from '../../src/cli/terminal/width.ts'

test.each([
  ['Thành ủy Cao Lãnh', 17],
  ['Thành ủy Cao Lãnh'.normalize('NFD'), 17],
  ['越南', 4],
  ['e\u0301\u0323', 1],
  ['zero\u200bwidth', 9],
  ['👍', 2],
  ['👩‍👩‍👧', 2],
  ['한', 2],
  ['“…”', 3],
  ['', 0],
])('“%s” takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('columns line up whatever the accents are typed with', () => {
  expect(padEnd('Tám'.normalize('NFD'), 5)).toBe(`${'Tám'.normalize('NFD')}  `)
  expect(padStart('越', 4)).toBe('  越')
  expect(padEnd('longer than that', 4)).toBe('longer than that')
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (number, text) => {
  expect(grouped(number)).toBe(text)
})

test('text from an article cannot move the cursor, change colours or turn the direction of writing', () => {
  expect(visible('Trần\u001b[31m Văn\u202e\r\n Tám\u0007')).toBe('Trần[31m Văn Tám')
})
