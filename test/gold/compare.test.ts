import { describe, expect, test } from 'vitest'
import { compare } from '../../src/gold/compare.ts'
import { kappaOf } from '../../src/gold/kappa.ts'
import { readingOfRecord } from '../../src/gold/of-record.ts'
import { judgedAlike, statusesAlike } from '../../src/gold/readers.ts'
import { nothing, type Reading } from '../../src/gold/reading.ts'
import type { GoldRecord } from '../../src/gold/record.ts'
import { loadNamesCompared } from '../../src/knowledge/index.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'

const names = loadNamesCompared()

describe('names are compared in one spelling', () => {
  test.each([
    ['BTV Thành uỷ TP Cao Lãnh', 'Ban Thường vụ Thành ủy Cao Lãnh'],
    ['UBND tỉnh Đồng Tháp', 'Ủy ban nhân dân Đồng Tháp'],
    ['Ban Chấp hành Đảng bộ huyện Tam Nông', 'Huyện ủy Tam Nông'],
    ['BCH Đảng bộ tỉnh Đồng Tháp', 'Tỉnh ủy Đồng Tháp'],
    ['UB MTTQ VN tỉnh Trà Vinh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh'],
    ['Công an thành phố Hà Nội', 'Công an Hà Nội'],
    ['Huyện ủy Đăk Glei', 'Huyện uỷ Đắk Glei'],
    ['Sở Văn hoá & Thể thao', 'Sở Văn hóa và Thể thao'],
  ])('%s = %s', (one, other) => {
    expect(names.of(one)).toBe(names.of(other))
  })

  test.each([
    ['thành phố Cao Lãnh', 'huyện Cao Lãnh'],
    ['Nguyễn Văn Toàn', 'Nguyễn Văn Toán'],
  ])('%s is not %s', (one, other) => {
    expect(names.of(one)).not.toBe(names.of(other))
  })

  test('an agreement of one kind goes by several words', () => {
    expect(names.ofAgreement('Biên bản ghi nhớ hợp tác')).toBe(names.ofAgreement('bản ghi nhớ'))
    expect(names.ofAgreement('chương trình hợp tác')).toBe(names.ofAgreement('Chương trình phối hợp'))
  })
})

const gold: GoldRecord = {
  id: 'a',
  persons: [{ name: 'Lê Thị Ba' }, { name: 'Hồ Văn Năm' }, { name: 'Võ Văn Sáu', optional: true }],
  holds: [
    {
      person: 'Lê Thị Ba',
      role: 'Bí thư',
      body: 'Thành ủy Cao Lãnh',
      position: 'Bí thư Thành ủy Cao Lãnh',
      status: 'current',
      start: '2020',
    },
    { person: 'Hồ Văn Năm', role: 'Chủ tịch', position: 'Chủ tịch Hội Nông dân', status: 'former' },
  ],
  bodies: [{ name: 'Thành ủy Cao Lãnh' }, { name: 'Hội Nông dân' }],
  events: [{ kind: 'hội nghị', chairs: ['Lê Thị Ba'], attendees: ['Hồ Văn Năm'] }],
}

/** One line of the scores. */
const line = (read: Reading, measure: string, record: GoldRecord = gold) => {
  const found = compare([record], () => read, names).scores.find((score) => score.measure === measure)
  return found && [found.gold, found.found, found.precision, found.recall]
}
const hold = {
  person: ['Lê Thị Ba'],
  role: 'Bí thư',
  body: 'Thành uỷ Cao Lãnh',
  position: 'Bí thư Thành uỷ Cao Lãnh',
  ...{ statuses: ['appointed'], starts: ['2021'], ends: [] },
}

describe('a reading is compared with the gold', () => {
  test('what is found, missed and too much, under any of the names of somebody; what is optional counts for nothing', () => {
    const read = { ...nothing, persons: [['Lê Ba', 'Lê Thị Ba'], ['Võ Văn Sáu'], ['Ai Đó Khác']] }
    expect(line(read, 'persons')).toEqual([2, 2, 0.5, 0.5])
  })

  test('posts; of those that were found, their body, status and days', () => {
    const read = { ...nothing, holds: [hold] }
    expect(line(read, 'holds')).toEqual([2, 1, 1, 0.5])
    expect(line(read, 'of those: body linked')).toEqual([1, 1, 1, 1])
    expect(line(read, 'of those: status')).toEqual([1, 0, 0, 0])
    expect(line(read, 'of those: dates')).toEqual([1, 1, 0, 0])
    const right = { ...nothing, holds: [{ ...hold, statuses: ['appointed', 'current'], starts: ['2020'] }] }
    expect(line(right, 'of those: status')).toEqual([1, 1, 1, 1])
    expect(line(right, 'of those: dates')).toEqual([1, 1, 1, 1])
  })

  test('who chairs need not be named among those who attend', () => {
    const read = { ...nothing, attendees: [['Lê Thị Ba'], ['Hồ Văn Năm']] }
    expect(line(read, 'attended')).toEqual([1, 1, 1, 1])
  })

  test('a record agrees with itself wholly, and an article that was not read is missed', () => {
    const itself = compare([gold], () => readingOfRecord(gold), names)
    expect(itself.differences).toEqual([])
    expect(itself.scores.filter((score) => score.gold > 0).every((score) => score.f1 === 1)).toBe(true)
    const missed = compare([gold], () => undefined, names).scores
    expect(missed.find((score) => score.measure === 'persons')).toMatchObject({ gold: 2, found: 0, recall: 0 })
  })
})

describe('two readers', () => {
  test('Cohen’s kappa is agreement beyond chance', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['right', 'right'] as const),
      ...Array.from({ length: 5 }, () => ['right', 'reject'] as const),
      ...Array.from({ length: 10 }, () => ['reject', 'right'] as const),
      ...Array.from({ length: 15 }, () => ['reject', 'reject'] as const),
    ]
    // The example of the textbooks: observed 0.7, by chance 0.5.
    expect(kappaOf(pairs)).toEqual({ items: 50, agreed: 0.7, kappa: expect.closeTo(0.4) })
    expect(kappaOf([['right', 'right']])).toEqual({ items: 1, agreed: 1, kappa: undefined })
    expect(kappaOf([])).toEqual({ items: 0, agreed: 0, kappa: undefined })
  })

  test('only facts that both have judged are counted, and the last judgement of one counts', () => {
    const fact = (start: number, verdict: 'right' | 'reject') =>
      ({ verdict, article: 'a', start, quote: 'ông', kind: 'HOLDS', to: { kind: 'Position', name: 'Bí thư' } }) as never
    const of = (...judgements: readonly Judgement[]) => judgements
    const mai = of(fact(1, 'right'), fact(2, 'right'), fact(3, 'reject'), fact(2, 'reject'))
    const lan = of(fact(1, 'right'), fact(2, 'reject'), fact(9, 'right'))
    expect(judgedAlike(mai, lan)).toEqual({ items: 2, agreed: 1, kappa: 1 })
  })

  test('the status of posts that both have', () => {
    const other: GoldRecord = { ...gold, holds: [{ ...gold.holds![0]!, status: 'former', person: 'Lê Thị Ba' }] }
    expect(statusesAlike([gold], [other], names)).toMatchObject({ items: 1, agreed: 0 })
  })
})
