import { expect, test } from 'vitest'
import { runningHeads } from '../../src/1-articles/running-heads.ts'

const left = (pages: readonly (readonly string[])[]) => {
  const heads = runningHeads(pages)
  return pages.map((lines, page) => lines.filter((_, index) => !heads[page]!.has(index)))
}

const text = ['Ông Trần Văn Hai dự họp tại xã Mỹ Xương.', 'Bà Lê Thị Ba báo cáo.', 'Ông Ngô Văn Bảy kết luận.']

test.each([
  ['a head with a date', 'Báo Đồng Tháp - số 1234 - ngày 16/3/2024', 'Báo Đồng Tháp - số 1234 - ngày 16/3/2024'],
  ['a head in which only a number changes', 'Bản tin tháng 3 | 1', 'Bản tin tháng 3 | 2'],
  ['“Trang 1/2”', 'Trang 1/2', 'Trang 2/2'],
  ['“- 2 -”', '- 1 -', '- 2 -'],
  ['“Trang 1 trên 2”', 'Trang 1 trên 2', 'trang 2 trên 2'],
  ['numbers that grow', '11', '12'],
])('%s is left out at the top and at the foot of pages', (_, one, two) => {
  const pages = [
    [text[0]!, text[1]!],
    ['Dòng khác của trang hai.', text[2]!],
  ]
  expect(
    left([
      [one, ...pages[0]!],
      ['', two, ...pages[1]!],
    ]).map((lines) => lines.filter(Boolean)),
  ).toEqual(pages)
  expect(
    left([
      [...pages[0]!, one],
      [...pages[1]!, two, '  '],
    ]).map((lines) => lines.filter((line) => line.trim())),
  ).toEqual(pages)
})

test('heads of left and of right pages differ', () => {
  const pages = text.flatMap((line, page) => [
    ['Báo Đồng Tháp', `${line} Trang ${page} nói về việc ${'abc'[page]}.`],
    ['Số ra ngày 16/3', `Dòng ${'xyz'[page]} khác.`],
  ])
  expect(left(pages).flat()).toEqual(pages.map(([, line]) => line))
})

test('the only page of a text keeps all but what says that it is a number of a page', () => {
  expect(left([['Báo Đồng Tháp', text[0]!, '12', 'Trang 1/1']])).toEqual([['Báo Đồng Tháp', text[0]!, '12']])
})

test('numbers that do not grow are text', () => {
  const pages = [
    [text[0]!, '12'],
    [text[1]!, '45'],
  ]
  expect(left(pages)).toEqual(pages)
})

test('the same form on each page is no running head', () => {
  const form = (name: string) => [
    'ỦY BAN NHÂN DÂN',
    'TỈNH ĐỒNG THÁP',
    'Số: 12/QĐ-UBND',
    'QUYẾT ĐỊNH',
    `Bổ nhiệm ông ${name}.`,
  ]
  const pages = [form('Trần Văn Hai'), form('Ngô Văn Bảy')]
  expect(left(pages)).toEqual(pages)
})

test('the header of a table that comes back on each page stays', () => {
  const pages = [
    ['STT\tHọ và tên', '1\tTrần Văn Hai'],
    ['STT\tHọ và tên', '2\tLê Thị Ba'],
  ]
  expect(left(pages)).toEqual(pages)
})

test('where nothing else would be left, nothing is left out', () => {
  const pages = [['Danh sách 1'], ['Danh sách 2'], ['']]
  expect(left(pages)).toEqual(pages)
})

test('what comes back in the midst of a page is text', () => {
  const pages = [
    [text[0]!, 'Kính gửi:', text[1]!],
    [text[1]!, 'Kính gửi:', text[2]!],
  ]
  expect(left(pages)).toEqual(pages)
})
