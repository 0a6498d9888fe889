import { describe, expect, test } from 'vitest'
import { recased } from '../../src/2-text/recased.ts'
import { entitiesOf, extractionOf, knowledge } from '../reading.ts'

const TEXT =
  'Sáng 16/7/2024, đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị sơ kết công tác 6 tháng đầu năm, đồng thời triển khai nhiệm vụ cuối năm. Cùng dự có bà Lê Thị Kim Ngân - Chủ tịch UBND huyện Cao Lãnh và đại diện Sở Y tế tỉnh Đồng Tháp.'
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['whole capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
]

describe.each(WAYS)('a text in %s', (_, change) => {
  const extraction = extractionOf(change(TEXT))

  test('names its people, and nobody made of words', () => {
    expect(entitiesOf(extraction, 'Person').map(({ label }) => label)).toEqual(['Trần Văn Hai', 'Lê Thị Kim Ngân'])
  })

  test('gives them their posts', () => {
    const labels = entitiesOf(extraction, 'Position').map(({ label }) => label)
    expect(labels).toEqual(['Bí thư Huyện ủy Cao Lãnh', 'Chủ tịch Ủy ban nhân dân huyện Cao Lãnh'])
  })

  test('is quoted as it stands', () => {
    const text = change(TEXT)
    for (const { evidence } of extraction.claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})

test.each([
  ['a heading', 'HỘI NGHỊ SƠ KẾT CÔNG TÁC'],
  ['a text with capitals where they belong', TEXT],
  ['a heading in capitals and a text', `HUYỆN ỦY CAO LÃNH SƠ KẾT CÔNG TÁC\n${TEXT}`],
])('%s is left as it is', (_, text) => {
  const plain = { text }
  expect(recased(plain, knowledge)).toBe(plain)
})
