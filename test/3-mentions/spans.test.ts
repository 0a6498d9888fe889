import { expect, test } from 'vitest'
import { Page } from '../../src/3-mentions/page.ts'
import { spansOf } from '../../src/3-mentions/spans.ts'
import { knowledge, readingOf } from '../reading.ts'

function timesIn(text: string): readonly string[] {
  const page = new Page(readingOf(text, { published: '2025-03-10' }), knowledge)
  return spansOf(page).map(({ begin, end, still, over, planned, term }) =>
    [`${begin ?? ''}..${end ?? ''}`, still && 'still', over && 'over', planned && 'planned', term && 'term']
      .filter(Boolean)
      .join(' '),
  )
}

test.each([
  ['từ năm 2020 đến năm 2022', '2020..2022'],
  ['từ 2020 tới hết năm 2022', '2020..2022'],
  ['từ tháng 7/2020 đến tháng 6/2022', '2020-07..2022-06'],
  ['từ tháng 7 năm 2020 cho đến tháng 6 năm 2022', '2020-07..2022-06'],
  ['từ tháng 3 đến tháng 9/2022', '2022-03..2022-09'],
  ['từ ngày 01/7/2020 đến ngày 30/6/2022', '2020-07-01..2022-06-30'],
  ['từ ngày 1 tháng 7 năm 2020 đến 30 tháng 6 năm 2022', '2020-07-01..2022-06-30'],
  ['từ cuối năm 2019 đến đầu năm 2021', '2019..2021'],
  ['từ 7/1994 - 12/2005', '1994-07..2005-12'],
  ['10/1996-4/2004', '1996-10..2004-04'],
  ['01/2015 – 12/2019', '2015-01..2019-12'],
  ['2017 → 2019', '2017..2019'],
  ['trong các năm 2020 - 2022', '2020..2022'],
  ['giai đoạn 2020 - 2022', '2020..2022 planned'],
  ['nhiệm kỳ 2015-2020', '2015..2020 planned term'],
  ['2015 - 2020', '2015..2020 planned'],
  ['từ 2015 đến nay', '2015.. still'],
  ['2010 - nay', '2010.. still'],
  ['2010 – đến nay', '2010.. still'],
  ['8/2012 đến nay', '2012-08.. still'],
  ['kể từ ngày 15/7/2022', '2022-07-15..'],
  ['cho đến tháng 6/2022', '..2022-06'],
  ['đến khi nghỉ hưu (năm 2022)', '..2022 over'],
  ['từ năm 2015 cho đến lúc nghỉ hưu', '2015.. over'],
  ['đến khi về hưu vào tháng 6/2022', '..2022-06 over'],
])('%s is a time', (text, time) => {
  expect(timesIn(text)).toEqual([time])
})

test.each([
  'ngày 15-3-2024',
  'năm 2020',
  'tháng 6/2022',
  'từ Cao Lãnh đến Sa Đéc',
  'ngày 16-6-1907 – 16-6-2017',
  'từ năm 2022 đến năm 2020',
])('%s is none', (text) => {
  expect(timesIn(text)).toEqual([])
})
