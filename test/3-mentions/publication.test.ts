import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/3-mentions/publication.ts'
import { extract } from '../../src/extract.ts'
import { assemble } from '../../src/pipeline.ts'
import { articleOf, knowledge, readingOf } from '../reading.ts'

const publishedOf = (text: string, url?: string) =>
  mentionsOf(readingOf(text, url ? { url } : {}), knowledge).page.reading.article.published

describe('the day of an article that comes without one', () => {
  test.each([
    [
      'a line with weekday and clock',
      'Huyện ủy Cao Lãnh họp\nThứ Ba, 16/07/2024 10:15 (GMT+7)\nÔng Trần Văn Hai chủ trì.',
    ],
    ['a line “Cập nhật”', 'Huyện ủy họp\nCập nhật ngày: 16/07/2024 08:00\nÔng Trần Văn Hai chủ trì.'],
    ['a bare line', 'Huyện ủy họp\n16-07-2024\nÔng Trần Văn Hai chủ trì.'],
    ['a dateline', 'Cao Lãnh, ngày 16/7/2024 - Huyện ủy họp.'],
    ['a dateline in brackets', '(Đồng Tháp, 16/7/2024) Huyện ủy họp.'],
    ['the foot', 'Huyện ủy họp.\nNgười viết: Lê Thị Ba\nĐồng Tháp, ngày 16 tháng 7 năm 2024'],
    ['the latest of its past days', 'Sáng 16/7/2024, Huyện ủy họp. Ngày 5/3/2022, ông Trần Văn Hai được bầu.'],
    ['its past days beside plans', 'Ngày 16/7/2024, Huyện ủy họp. Ngày 20/8/2024, huyện sẽ họp lại.'],
  ])('%s', (_, text) => {
    expect(publishedOf(text)).toBe('2024-07-16')
  })

  test.each([
    'https://example.vn/tin/huyen-uy-hop-20240716101530123.htm',
    'https://example.vn/2024/07/16/huyen-uy-hop',
    'https://example.vn/huyen-uy-hop-16-7-2024.html',
  ])('its address: %s', (url) => {
    expect(publishedOf('Huyện ủy họp.', url)).toBe('2024-07-16')
  })

  test.each<[string, string?]>([
    ['Ông Trần Văn Hai sinh ngày 5/3/1991 là Bí thư Huyện ủy.'],
    ['Trần Văn Hai\nQuá trình công tác:\n- 1/9/2010 - 3/2012: Giám đốc Sở Y tế.\n- 1/7/2025: Phó Chủ tịch UBND tỉnh.'],
    ['Theo Quyết định số 12/QĐ-UBND ngày 5/3/2020, ông Trần Văn Hai đã là Giám đốc.'],
    ['Ngày 20/8/2024, huyện sẽ họp.'],
    ['Sáng nay, Huyện ủy họp. Ngày 5/3/2010 ông Trần Văn Hai được bầu.'],
    ['Năm 2023, ông Trần Văn Hai được bầu. Ngày 5/3/2010 ông vào Đảng.'],
    ['Huyện ủy họp.', 'https://example.vn/huyen-uy-hop-4769123.html'],
    ['Huyện ủy họp.', 'https://example.vn/huyen-uy-hop-20241301.html'],
  ])('none: %s %s', (text, url) => {
    expect(publishedOf(text, url)).toBeUndefined()
  })

  test('the graph says that it was taken from the text, and when a post was seen held', () => {
    const text = 'Sáng 16/7/2024, ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, đã dự họp.'
    const graph = assemble([extract(articleOf(text), knowledge)], knowledge)
    expect(graph.getNodeAttributes('article:bài')).toMatchObject({ published: '2024-07-16', publishedFrom: 'text' })
    expect(graph.mapEdges((_, edge) => edge).filter(({ kind }) => kind === 'HOLDS')).toMatchObject([
      { seenFrom: '2024-07-16' },
    ])
  })
})
