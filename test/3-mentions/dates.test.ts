import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../reading.ts'

const datesOf = (text: string, published?: string) =>
  mentionsOf('date', text, published ? { published } : {}).found.map(({ date }) => date)

const periodsOf = (text: string) =>
  mentionsOf('period', text).found.map(({ label, period: { from, to } }) => [label, from, to])

describe('a date with its year', () => {
  test.each([
    ['Hội nghị ngày 22/02/2024 đã bàn.', '2024-02-22'],
    ['Hội nghị ngày 5-4-2022 đã bàn.', '2022-04-05'],
    ['Hội nghị ngày 28.6.2024 đã bàn.', '2024-06-28'],
    ['Hội nghị ngày 18 tháng 5 năm 2021 đã bàn.', '2021-05-18'],
    ['Ông sinh ngày 2/9/1970 tại An Bình.', '1970-09-02'],
    ['Từ tháng 6/2016, ông làm việc ở huyện.', '2016-06'],
    ['Từ tháng 6 năm 2016, ông làm việc ở huyện.', '2016-06'],
    ['Kết luận số 01-KL/TW ngày 18/5/2021 nêu rõ.', '2021-05-18'],
  ])('%s', (sentence, date) => {
    expect(datesOf(sentence)).toEqual([date])
  })
})

describe('a day without its year is of the year nearest to the day of publication', () => {
  test.each([
    ['Chiều 22/2, Huyện ủy họp.', '2024-02-23', '2024-02-22'],
    ['Chiều ngày 22/02, Huyện ủy họp.', '2024-02-23', '2024-02-22'],
    ['Sáng 28.6, Huyện ủy họp.', '2024-07-01', '2024-06-28'],
    ['Sáng nay (22/01), Huyện ủy họp.', '2021-01-22', '2021-01-22'],
    ['Hôm qua (19/10), Huyện ủy họp.', '2021-10-20', '2021-10-19'],
    ['Ngày 30/12, Huyện ủy họp.', '2024-01-02', '2023-12-30'],
    ['Ngày 5/1 tới, Huyện ủy sẽ họp.', '2023-12-28', '2024-01-05'],
    ['Sáng nay, Huyện ủy họp.', '2024-03-12', '2024-03-12'],
    ['Hôm qua, Huyện ủy họp.', '2024-03-01', '2024-02-29'],
  ])('%s (%s)', (sentence, published, date) => {
    expect(datesOf(sentence, published)).toEqual([date])
  })

  test.each([
    ['Đầu năm, Huyện ủy họp.', '2024-03-01', ['2024']],
    ['Cuối năm ngoái, Huyện ủy họp.', '2024-03-01', ['2023']],
    ['Năm nay huyện có hai công trình.', '2024-03-01', ['2024']],
    ['Tháng trước, ông Hai được bầu.', '2024-01-15', ['2023-12']],
    ['Trong tháng này, Huyện ủy sẽ họp.', '2024-01-15', ['2024-01']],
    ['Hai năm trước, Huyện ủy đã họp.', '2024-03-01', []],
    ['Đầu năm học, trường có hai lớp mới.', '2024-03-01', []],
    ['Đầu năm, Huyện ủy họp.', undefined, []],
  ])('without a number: %s (%s)', (sentence, published, dates) => {
    expect(datesOf(sentence, published)).toEqual(dates)
  })

  test('without a day of publication the year stays unknown', () => {
    expect(datesOf('Chiều 22/2, Huyện ủy họp.')).toEqual([undefined])
    expect(datesOf('Sáng nay, Huyện ủy họp.')).toEqual([undefined])
  })
})

describe('numbers with a stroke or a dot that are no date', () => {
  test.each([
    'Huyện kết nạp 171/170 đảng viên.',
    'Có 6/18 xã đạt chuẩn.',
    'Hoàn thành 28/46 nội dung.',
    'Toàn tỉnh có 6.059 đảng viên.',
    'Đạt 95,6% kế hoạch.',
    'Quyết định số 12/2024 có hiệu lực.',
    'Tỷ số là 2-1.',
    'Nhà số 12/5 đường Nguyễn Huệ.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence, '2024-03-01').filter((date) => date !== '2024')).toEqual([])
  })
})

describe('periods', () => {
  test.each([
    ['chương trình giai đoạn 2020 - 2023', 'stage', '2020', '2023'],
    ['chương trình giai đoạn 2020–2023', 'stage', '2020', '2023'],
    ['nhiệm kỳ 2020-2025', 'term', '2020', '2025'],
    ['Ban Chấp hành khóa XI, nhiệm kỳ 2020 - 2025', 'numbered term', '2020', '2025'],
    ['giai đoạn từ năm 2016 đến năm 2020', 'stage', '2016', '2020'],
    ['6 tháng đầu năm 2024', 'part', '2024-01', '2024-06'],
    ['09 tháng đầu năm 2021', 'part', '2021-01', '2021-09'],
    ['3 tháng cuối năm 2021', 'part', '2021-10', '2021-12'],
    ['quý I/2024', 'part', '2024-01', '2024-03'],
    ['quý 4 năm 2024', 'part', '2024-10', '2024-12'],
  ])('%s', (words, label, from, to) => {
    expect(periodsOf(words)).toEqual([[label, from, to]])
  })

  test('a term by its Roman number has no years', () => {
    expect(periodsOf('Tỉnh ủy khóa X')).toEqual([['numbered term', undefined, undefined]])
    expect(periodsOf('Tỉnh uỷ khoá XI')).toEqual([['numbered term', undefined, undefined]])
  })

  test('a month of the year, or the start of a term, is known by its year', () => {
    expect(datesOf('Từ đầu năm 2024 đến nay, huyện làm tốt.')).toEqual(['2024'])
  })
})

describe('a part of a month or a year is of that month or year, and its words are of the date', () => {
  test.each([
    ['Đầu tháng 7/2025, huyện họp.', 'Đầu tháng 7/2025', '2025-07'],
    ['Bà nghỉ hưu từ cuối năm 2023.', 'từ cuối năm 2023', '2023'],
    ['Vào giữa tháng 3 năm 2024, huyện họp.', 'Vào giữa tháng 3 năm 2024', '2024-03'],
  ])('%s', (text, words, date) => {
    const { page, found } = mentionsOf('date', text)
    expect(found.map(({ from, to, date }) => [page.raw(from, to), date])).toEqual([[words, date]])
  })
})

test('a week is told from Monday to Sunday of the day of publication', () => {
  const weeks = (text: string) =>
    mentionsOf('period', text, { published: '2025-07-16' }).found.map(({ period: { from, to } }) => [from, to])
  expect(weeks('Tuần trước, huyện họp.')).toEqual([['2025-07-07', '2025-07-13']])
  expect(weeks('Trong tuần này, huyện họp.')).toEqual([['2025-07-14', '2025-07-20']])
  expect(weeks('Trong quý II, huyện họp.')).toEqual([['2025-04', '2025-06']])
})
