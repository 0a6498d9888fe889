import { expect, test } from 'vitest'
import { dateText, yearText } from '../../viewer/words/dates.ts'
import { rangeText } from '../../viewer/words/facts.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'

test.each([
  ['2024-02-22', '22/02/2024'],
  ['2024-02', '02/2024'],
  ['2024', '2024'],
  ['2024-02-22T07:30:00+07:00', '22/02/2024'],
  ['quý IV', 'quý IV'],
])('%s is written %s', (iso, text) => {
  expect(dateText(iso)).toBe(text)
})

test.each([
  ['2024-02-22', '2024'],
  ['2024', '2024'],
  ['nhiệm kỳ', 'nhiệm kỳ'],
])('the year of %s is %s', (iso, year) => {
  expect(yearText(iso)).toBe(year)
})

test.each([
  ['2021-03-05', '2025', '05/03/2021 – 2025'],
  ['2021', undefined, 'từ 2021'],
  [undefined, '2021-03', 'đến 03/2021'],
  ['2021', '2021', '2021'],
  [undefined, undefined, ''],
])('from %s to %s is written “%s”', (from, to, text) => {
  expect(rangeText(from, to, vietnamese)).toBe(text)
})
