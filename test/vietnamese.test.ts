import { expect, test } from 'vitest'
import { fold, tidy, withoutTones } from '../src/2-text/vietnamese.ts'

test.each([
  ['Thành  uỷ', 'Thành ủy'],
  ['khoá', 'khóa'],
  ['Hoà Bình', 'Hòa Bình'],
  ['Toàn', 'Toàn'],
  ['hoàn', 'hoàn'],
  ['quý', 'quý'],
  ['Quỳ', 'Quỳ'],
  ['THUỶ', 'THỦY'],
  ['Uỷ ban', 'Ủy ban'],
  ['Ðảng', 'Đảng'],
  ['Hu\u0300ng', 'Hùng'],
  ['khoẻ', 'khỏe'],
  ['Hôị nghị vưà qua', 'Hội nghị vừa qua'],
  ['đựơc', 'được'],
  ['cuả ngươì', 'của người'],
  ['ĐÂÙ TƯ', 'ĐẦU TƯ'],
  ['quả', 'quả'],
  ['tuyển', 'tuyển'],
])('%s is spelt %s', (raw, official) => {
  expect(tidy(raw)).toBe(official)
})

test('tones tell people apart, and search forgets them', () => {
  expect(fold('Trần Thanh Toàn')).not.toBe(fold('Trần Thanh Toán'))
  expect(withoutTones('Đồng Tháp')).toBe('dong thap')
})
