import { describe, expect, test } from 'vitest'
import { gatherDocument } from './files/files.ts'

const days = async (name: string) => {
  const { articles, notices } = await gatherDocument(`dates/${name}`)
  return { days: articles.map(({ published }) => published), notices }
}

describe('days in tables: two articles, and one of 1970, when clocks of computers begin', () => {
  test.each([
    ['pandas-utc.csv', '“1970-01-01 00:00:00+00:00”'],
    ['pandas-index.csv', '“01/01/1970 08:00”'],
    ['pandas-iso.jsonl', '“1970-01-01T00:00:00.000Z”'],
    ['pandas.xlsx', '“1970-01-01 08:00”'],
    ['libreoffice.csv', '“1970-01-01 07:59:59”'],
  ])('%s: an hour before midnight in Greenwich is the next day in Vietnam', async (name, words) => {
    const read = await days(name)
    expect(read.days).toEqual(['2024-03-16', '2023-04-01', undefined])
    expect(read.notices).toMatchObject([
      { level: 'warning', article: 'c', message: expect.stringContaining(`${words} lies before 1990`) },
    ])
  })

  test('pandas writes days into JSON as milliseconds since 1970', async () => {
    const read = await days('pandas.jsonl')
    expect(read.days).toEqual(['2024-03-16', '2023-04-01', undefined])
    expect(read.notices).toMatchObject([{ level: 'warning', article: 'c' }])
  })

  test('a day with the month first is told, for another may have it first too', async () => {
    const { notices } = await days('pandas-us.csv')
    expect(notices).toMatchObject([
      { level: 'warning', message: expect.stringContaining('“3/16/2024” in line 2 has the month first') },
    ])
  })
})

describe('front matters', () => {
  const said = { published: '2024-03-16', authors: ['Phương Linh'] }

  test.each([
    ['defuddle.md', { ...said, outlet: 'Báo Mẫu' }],
    ['trafilatura.md', { ...said, url: 'https://bao.example/cong-bo-quyet-dinh.html' }],
    ['pandoc.md', said],
    ['jekyll.md', said],
  ])('%s: day, author and paper, by the names that the program gives them', async (name, expected) => {
    const { articles, notices } = await gatherDocument(`dates/${name}`)
    expect(notices).toEqual([])
    expect(articles).toMatchObject([{ title: 'Huyện ủy Lấp Vò công bố quyết định về công tác cán bộ', ...expected }])
  })
})
