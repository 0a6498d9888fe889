import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/1-articles/date.ts'

const today = '2026-05-20'
const read = (words: string) => readDate(words, { today })

describe('one day, 16 March 2024, as programs and people write it', () => {
  test.each([
    // ISO 8601 and what goes by that name
    '2024-03-16',
    '2024-03-16T07:05:00+07:00',
    '2024-03-16T07:05:00.123+0700',
    '2024-03-16T07:05',
    '2024-03-16 7:05:00',
    '2024-03-16 07:05:00 +0700 +07',
    '2024-03-16T07:05:00+07:00[Asia/Ho_Chi_Minh]',
    '2024-3-16',
    '2024/03/16 07:05',
    '2024.03.16',
    '20240316',
    '20240316T070500+0700',
    '20240316070500',
    // RFC 2822, HTTP, the shells, JavaScript, Oracle, Apache
    'Sat, 16 Mar 2024 07:05:00 +0700',
    'Sat, 16 Mar 2024 00:05:00 GMT',
    'Sat Mar 16 07:05:00 2024',
    'Sat Mar 16 07:05:00 +07 2024',
    'Sat Mar 16 2024 07:05:00 GMT+0700 (Indochina Time)',
    '16-MAR-2024',
    '16-Mar-24',
    '16/Mar/2024:07:05:00 +0700',
    // English
    'March 16, 2024',
    'Mar. 16, 2024 7:05 pm',
    'Published: 16th March 2024',
    // Vietnamese
    'Thứ bảy, 16/3/2024 | 07:05 GMT+7',
    'Thứ Bảy, ngày 16/03/2024 - 23:05 (GMT+7)',
    '07:05 16/03/2024',
    '7h05 - 16.3.2024',
    '16-3-2024',
    '16 / 3 / 2024',
    'Cập nhật lúc 07:05, 16/3/2024',
    'Ngày 16 tháng 03 năm 2024',
    'Thứ bảy, 16 tháng 3, 2024',
    '16 Tháng Ba, 2024',
    'Tháng Ba 16, 2024',
    '16 thg 3, 2024',
    '16 Th3 2024',
    '16 tháng 3/2024',
    'Nga\u0300y 16 tha\u0301ng 3 n\u0103m 2024',
    '16/3/2024 7:05:00 SA',
    // only one order gives a day
    '3/16/2024',
    '3/16/2024 7:05:00 AM',
    '03-16-2024',
    // UTC, a day later in Vietnam
    '2024-03-15T18:30:00Z',
    '2024-03-15T17:00:00+00:00',
    '2024-03-15 18:30:00 UTC',
    '20240315T183000Z',
    '2024-03-15T13:30:00-05:00',
    '2024-03-16T04:30:00+09:00',
    'Fri, 15 Mar 2024 18:30:00 GMT',
    'Fri, 15 Mar 2024 18:30:00 +0000',
    '15/3/2024 18:30 GMT',
  ])('%s', (words) => {
    expect(read(words)).toEqual({ date: '2024-03-16' })
  })
})

test.each([
  ['01/04/2023', '2023-04-01'],
  ['5/5/2024 7:05 AM', '2024-05-05'],
  ['16 tháng năm năm 2024', '2024-05-16'],
  ['2 tháng mười hai, 2024', '2024-12-02'],
  ['2024', '2024'],
  ['2024-02', '2024-02'],
  ['tháng 2 năm 2024', '2024-02'],
  ['2/2024', '2024-02'],
  ['February 2024', '2024-02'],
  ['2024-02-29T23:59:59', '2024-02-29'],
  ['2024-02-29+07:00', '2024-02-29'],
  ['31/12/2023 23:30 UTC', '2024-01-01'],
  ['16/3/2024, 9:00-11:00', '2024-03-16'],
  ['2026-05-21', '2026-05-21'],
])('%s is read as %s', (words, date) => {
  expect(read(words)).toEqual({ date })
})

test.each([
  'hôm qua',
  '2023-02-29',
  '31/4/2024',
  '13/13/2024',
  '3/4/2024 7:05 AM',
  '16/3',
  '16/3/24',
  '1710547500',
  '45367',
  'Số 12, đường 30/4',
  'N/A',
])('%s is not understood', (words) => {
  expect(read(words)).toEqual({ problem: 'was not understood', bounds: false })
})

test.each([
  ['0001-01-01T00:00:00', 'lies before 1990'],
  ['1/1/1970', 'lies before 1990'],
  ['1970-01-01T00:00:00Z', 'lies before 1990'],
  ['1989', 'lies before 1990'],
  ['30 tháng 4 năm 1975', 'lies before 1990'],
  ['22/05/2026', 'lies in the future'],
  ['2026-06', 'lies in the future'],
  ['9999-12-31', 'lies in the future'],
])('nothing was published on %s, which %s', (words, problem) => {
  expect(read(words)).toEqual({ problem, bounds: true })
})

test('seconds and milliseconds since 1970 are read only where they are promised', () => {
  expect(readDate('1710523800', { today, isEpoch: true })).toEqual({ date: '2024-03-16' })
  expect(readDate('1710523800000', { today, isEpoch: true })).toEqual({ date: '2024-03-16' })
})

test('without a day given, today is that of the clock', () => {
  expect(readDate(new Date().toISOString()).date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(readDate(`${new Date().getUTCFullYear() + 2}-01-01`).bounds).toBe(true)
})
