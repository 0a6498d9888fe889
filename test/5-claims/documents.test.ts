import { describe, expect, test } from 'vitest'
import { type About, entitiesOf, extractionOf, relationsOf } from '../reading.ts'

const DONG_THAP: About = { outlet: 'Báo Đồng Tháp', published: '2024-03-12' }

const documentsOf = (text: string, about: About = {}) =>
  entitiesOf(extractionOf(text, about), 'Document').map(({ documentKind, number, date, term }) => [
    documentKind,
    number,
    date,
    term,
  ])

describe('who issued it', () => {
  test.each<readonly [string, readonly string[], About]>([
    [
      'Thực hiện Nghị quyết số 01 của Tỉnh ủy Đồng Tháp, huyện làm ba việc.',
      ['Tỉnh ủy Đồng Tháp → Nghị quyết số 01 của Tỉnh ủy Đồng Tháp'],
      {},
    ],
    [
      'Công văn số 1353 ngày 5/4/2022 của Ban Tổ chức Tỉnh ủy bàn về việc này.',
      ['Ban Tổ chức Tỉnh ủy Đồng Tháp → Công văn số 1353 của Ban Tổ chức Tỉnh ủy Đồng Tháp'],
      DONG_THAP,
    ],
    [
      'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị nêu rõ.',
      ['Bộ Chính trị → Kết luận số 01-KL/TW của Bộ Chính trị'],
      {},
    ],
    [
      'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị nêu rõ.',
      ['Bộ Chính trị → Kết luận số 01-KL/TW của Bộ Chính trị'],
      {},
    ],
    [
      'Chỉ thị 05-CT/TW của Bộ Chính trị được học ở mọi chi bộ.',
      ['Bộ Chính trị → Chỉ thị số 05-CT/TW của Bộ Chính trị'],
      {},
    ],
    [
      'Quyết định số 12/QĐ-UBND do UBND tỉnh Đồng Tháp ban hành có hiệu lực.',
      ['Ủy ban nhân dân tỉnh Đồng Tháp → Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh Đồng Tháp'],
      {},
    ],
    [
      'UBND tỉnh Đồng Tháp ban hành Kế hoạch số 45/KH-UBND.',
      ['Ủy ban nhân dân tỉnh Đồng Tháp → Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh Đồng Tháp'],
      {},
    ],
    [
      'Các Quy định 4842, Quy định 4495 của Tỉnh ủy Trà Vinh được thực hiện nghiêm.',
      [
        'Tỉnh ủy Trà Vinh → Quy định số 4495 của Tỉnh ủy Trà Vinh',
        'Tỉnh ủy Trà Vinh → Quy định số 4842 của Tỉnh ủy Trà Vinh',
      ],
      {},
    ],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII nêu rõ.',
      ['Ban Chấp hành Trung ương Đảng → Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng'],
      {},
    ],
    ['Nghị quyết số 12 đã đi vào cuộc sống.', [], {}],
  ])('%s', (text, issues, about) => {
    expect(relationsOf('ISSUED', text, about)).toEqual(issues)
  })
})

describe('number, date and term', () => {
  test.each([
    [
      'Công văn số 1353 ngày 5/4/2022 của Ban Tổ chức Tỉnh ủy Đồng Tháp',
      [['Công văn', '1353', '2022-04-05', undefined]],
    ],
    [
      'Hướng dẫn số 11 ngày 19/9/2022 của Ban Tổ chức Tỉnh ủy Đồng Tháp',
      [['Hướng dẫn', '11', '2022-09-19', undefined]],
    ],
    ['Nghị quyết số 01 của Tỉnh ủy Đồng Tháp, khóa X', [['Nghị quyết', '01', undefined, 'khóa X']]],
    ['Nghị quyết số 01 của Tỉnh uỷ Đồng Tháp khoá XI', [['Nghị quyết', '01', undefined, 'khóa XI']]],
  ])('%s', (text, documents) => {
    expect(documentsOf(text)).toEqual(documents)
  })
})

describe('one document or two', () => {
  test('one number in two terms is two documents', () => {
    const text =
      'Nghị quyết số 01 của Tỉnh ủy Đồng Tháp, khóa X bàn về đô thị. Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa XI bàn về dân vận.'
    expect(documentsOf(text)).toEqual([
      ['Nghị quyết', '01', undefined, 'khóa X'],
      ['Nghị quyết', '01', undefined, 'khóa XI'],
    ])
  })

  test('also where the second leaves out whose it is', () => {
    const text =
      'Nghị quyết số 01 của Tỉnh ủy Đồng Tháp, khóa X bàn về đô thị. Nghị quyết số 01 của Tỉnh ủy khóa XI bàn về dân vận.'
    expect(relationsOf('ISSUED', text)).toEqual([
      'Tỉnh ủy Đồng Tháp → Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa X',
      'Tỉnh ủy Đồng Tháp → Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa XI',
    ])
  })

  test('one number of two issuers is two documents', () => {
    const text = 'Nghị quyết số 01 của Tỉnh ủy Đồng Tháp và Nghị quyết số 01 của Huyện ủy Cao Lãnh cùng bàn về dân vận.'
    expect(documentsOf(text)).toHaveLength(2)
  })

  test('05-CT/TW and 05 is one, said in full and in short', () => {
    const text = 'Chỉ thị 05-CT/TW của Bộ Chính trị được học ở mọi chi bộ. Chỉ thị 05 đi vào nền nếp.'
    expect(documentsOf(text)).toEqual([['Chỉ thị', '05-CT/TW', undefined, undefined]])
  })
})
