import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../reading.ts'

const documentsOf = (text: string) => mentionsOf('document', text).found.map(({ type, number }) => [type, number])
const agreementsOf = (text: string) => mentionsOf('agreement', text).found.map(({ type }) => type)
const eventsOf = (text: string) => mentionsOf('event', text).found.map(({ type }) => type)

describe('documents are told apart by their number', () => {
  test.each([
    ['Nghị quyết số 01 của Tỉnh ủy Đồng Tháp, khóa X', 'Nghị quyết', '01'],
    ['Chỉ thị 05-CT/TW của Bộ Chính trị', 'Chỉ thị', '05-CT/TW'],
    ['Quy định số 47- QĐ/TW và Chỉ thị khác', 'Quy định', '47-QĐ/TW'],
    ['Chỉ thị 42 -CT/TW', 'Chỉ thị', '42-CT/TW'],
    ['Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị', 'Kết luận', '01-KL/TW'],
    ['Công văn số 1353 ngày 5/4/2022', 'Công văn', '1353'],
    ['Hướng dẫn số 11 ngày 19/9/2022', 'Hướng dẫn', '11'],
    ['Quyết định số 3899/QĐ-UBND', 'Quyết định', '3899/QĐ-UBND'],
    ['Quy định 4842 của Ban Thường vụ Tỉnh ủy', 'Quy định', '4842'],
    ['Nghị quyết 18-NQ/TW', 'Nghị quyết', '18-NQ/TW'],
    ['Nghị định 150/2025/NĐ-CP', 'Nghị định', '150/2025/NĐ-CP'],
    ['Kế hoạch số 45 – KH/TU', 'Kế hoạch', '45–KH/TU'],
  ])('%s', (words, type, number) => {
    expect(documentsOf(words)).toEqual([[type, number]])
  })

  test.each([
    'Nghị quyết năm 2021 đã đi vào cuộc sống.',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI nêu rõ.',
    'Hội nghị ra nghị quyết về ba việc.',
    'Quyết định 10 năm trước vẫn còn nguyên giá trị.',
    'Kế hoạch 5 tháng cuối năm đã có.',
    'Họ quyết định 3 việc phải làm.',
  ])('not: %s', (sentence) => {
    expect(documentsOf(sentence)).toEqual([])
  })
})

describe('agreements', () => {
  test.each([
    ['ký kết chương trình phối hợp giai đoạn 2024 - 2025', ['chương trình phối hợp']],
    ['ký Quy chế phối hợp giữa hai cơ quan', ['quy chế phối hợp']],
    ['ký Biên bản ghi nhớ với Đại học Cần Thơ', ['biên bản ghi nhớ']],
    ['ký thỏa thuận hợp tác chiến lược', ['thỏa thuận hợp tác']],
    ['ký Thỏa thuận về việc hợp tác đào tạo', ['thỏa thuận hợp tác']],
    ['ký kết giao ước thi đua năm 2024', ['giao ước thi đua']],
    ['hai bên phối hợp tổ chức chương trình văn nghệ', []],
  ])('%s', (words, types) => {
    expect(agreementsOf(words)).toEqual(types)
  })
})

describe('events', () => {
  test.each([
    ['tổ chức hội nghị sơ kết', ['hội nghị']],
    ['Đại hội đại biểu Đảng bộ huyện', ['đại hội']],
    ['Lễ ký kết chương trình', ['lễ ký kết']],
    ['dự lễ công bố quyết định về công tác cán bộ', ['lễ công bố quyết định']],
    ['Kỳ họp thứ 12 HĐND tỉnh', ['kỳ họp']],
    ['buổi tiếp xúc cử tri', ['tiếp xúc cử tri']],
    ['mở lớp bồi dưỡng cho cấp ủy viên', ['lớp bồi dưỡng']],
  ])('%s', (words, types) => {
    expect(eventsOf(words)).toEqual(types)
  })
})
