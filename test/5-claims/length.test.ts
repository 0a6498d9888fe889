import { expect, test } from 'vitest'
import { entitiesOf, extractionOf, holdsOf } from '../reading.ts'

/*
 * A page may be a register of a whole term or a table that lost its lines: all of it is read, with what stands in it told.
 */

const times = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at + 1))

test('a list of 1,000 documents', () => {
  const list = times(1_000, (at) => `Công văn số ${at}/UBND-VX`).join(', ')
  const documents = entitiesOf(extractionOf(`UBND tỉnh Đồng Tháp bãi bỏ ${list}.`), 'Document')
  expect(documents).toHaveLength(1_000)
})

test('2,000 sentences of agreements', () => {
  const text = times(
    2_000,
    (at) => `Huyện ủy Cao Lãnh và Thành ủy Cao Lãnh ký kết chương trình phối hợp giai đoạn 2020 - ${2021 + (at % 10)}.`,
  ).join(' ')
  expect(entitiesOf(extractionOf(text), 'Agreement')).toHaveLength(10)
})

test('2,000 sentences with pronouns', () => {
  const text = `Ông Trần Văn Hai quê ở An Bình. ${'Ông cho biết đường đã xong. '.repeat(2_000)}Ông được bầu làm Chủ tịch HĐND huyện Cao Lãnh.`
  expect(holdsOf(text)).toEqual(['Trần Văn Hai: Chủ tịch Hội đồng nhân dân huyện Cao Lãnh (elected)'])
})

test('10,000 bodies of which each waits for the owner behind it', () => {
  expect(entitiesOf(extractionOf('Ban Thường vụ '.repeat(10_000)), 'Person')).toEqual([])
})

const name = (at: number) =>
  `${['Trần', 'Lê', 'Phạm', 'Võ'][at % 4]} Văn ${['Hai', 'Tám', 'Sơn', 'Lan', 'Hùng'][at % 5]}`

test('9,000 names joined by “và”', () => {
  expect(entitiesOf(extractionOf(times(9_000, name).join(' và ')), 'Person').length).toBeGreaterThan(0)
})

test('20,000 posts in one sentence', () => {
  const posts = times(20_000, (at) => `Bí thư Đảng ủy xã An Bình ${at}`).join(', ')
  expect(holdsOf(`Ông Trần Văn Hai, ${posts}.`).length).toBeGreaterThan(0)
})
