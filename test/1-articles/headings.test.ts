import { expect, test } from 'vitest'
import { readArticles } from '../../src/1-articles/index.ts'
import { gatherDocument } from './files/files.ts'
import { folderWith, gatherFile } from './folder.ts'

const LONG = 'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị sơ kết sáu tháng đầu năm của huyện.'

const csvOf = (header: string, row: string) => `${header}\n${row}\n`

async function readWith(name: string, content: string, columns: Readonly<Record<string, string>>) {
  const found = []
  for await (const one of readArticles([`${folderWith({ [name]: content })}/${name}`], { columns })) found.push(one)
  return {
    articles: found.flatMap(({ article }) => article ?? []),
    messages: found.flatMap(({ notice }) => notice?.message ?? []),
  }
}

test.each([
  ['title,content,publish_date,source', 'Tin,Ông Hai dự.,2024-03-10,Báo Mẫu'],
  ['tieu_de,noi_dung,ngay_dang,bao', 'Tin,Ông Hai dự.,10/3/2024,Báo Mẫu'],
  ['TIÊU ĐỀ,Nội dung,Thời gian,Nguồn', 'Tin,Ông Hai dự.,10/3/2024,Báo Mẫu'],
  ['headline,body,datetime,newspaper', 'Tin,Ông Hai dự.,2024-03-10 08:30,Báo Mẫu'],
  ['articleTitle,articleBody,datePublished,siteName', 'Tin,Ông Hai dự.,2024-03-10,Báo Mẫu'],
])('the headings %s are known', async (header, row) => {
  const { articles, notices } = await gatherFile('bang.csv', csvOf(header, row))
  const id = articles[0]!.id
  expect(articles).toEqual([{ id, title: 'Tin', text: 'Ông Hai dự.', published: '2024-03-10', outlet: 'Báo Mẫu' }])
  expect(id).toMatch(/^text-[0-9a-f]{12}$/)
  expect(notices).toHaveLength(1)
})

test('what was taken for what is told once', async () => {
  const rows = 'Tin,Ông Hai dự.,3\nTin,Bà Ba dự.,4\n'
  const { notices } = await gatherFile('bang.csv', `title,content,views\n${rows}`)
  expect(notices).toMatchObject([
    {
      level: 'info',
      message: expect.stringMatching(/^Columns were taken: “content” as text\. There is no column “id”: /),
    },
  ])
})

test('an article without id or address keeps its name wherever it stands', async () => {
  const one = await gatherFile('bang.csv', 'content\nÔng Hai dự.\nBà Ba dự.\n')
  const other = await gatherFile('khac.jsonl', '{"content":"Bà Ba dự."}\n{"content":"Ông Hai dự."}\n')
  const ids = (articles: typeof one.articles) => articles.map(({ id, text }) => `${id} ${text}`).sort()
  expect(ids(one.articles)).toEqual(ids(other.articles))
  expect(new Set(one.articles.map(({ id }) => id)).size).toBe(2)
})

test('of two columns that could be the text, the one with far longer cells is', async () => {
  const { articles, notices } = await gatherFile('bang.csv', csvOf('body,content', `Tóm tắt.,"${LONG}"`))
  expect(articles[0]!.text).toBe(LONG)
  expect(notices[0]!.message).not.toMatch(/could be/)
})

test('where none is far longer, the doubt is told', async () => {
  const { articles, notices } = await gatherFile('bang.csv', csvOf('body,content', `"${LONG} Hết.","${LONG}"`))
  expect(articles[0]!.text).toBe(LONG)
  expect(notices[0]!.message).toMatch(/“body” could be the text as well: --columns text=… says which\./)
})

test('a lead is the text only where there is no other', async () => {
  const both = await gatherFile('bang.csv', csvOf('title,summary,content', 'Tin,Lời dẫn dài hơn cả bài.,Ông Hai dự.'))
  expect(both.articles[0]!.text).toBe('Ông Hai dự.')
  const alone = await gatherFile('bang.csv', csvOf('title,summary,url', 'Tin,Ông Hai dự.,https://bao.example/1'))
  expect(alone.articles[0]).toMatchObject({ id: 'https://bao.example/1', text: 'Ông Hai dự.' })
})

test('a source that is an address is the address of the article', async () => {
  const { articles } = await gatherFile('bang.csv', csvOf('content,source', 'Ông Hai dự.,https://bao.example/1'))
  expect(articles).toEqual([{ id: 'https://bao.example/1', url: 'https://bao.example/1', text: 'Ông Hai dự.' }])
})

test('records of JSON may call their fields as tables do, and give them as things with names', async () => {
  const record = {
    source: { id: null, name: 'Báo Mẫu' },
    author: [{ name: 'Hà Mai' }],
    title: 'Tin',
    content: 'Ông Hai dự.',
    publishedAt: '2024-03-10T08:00:00+07:00',
    views: 3,
  }
  for (const [name, content] of [
    ['tin.json', JSON.stringify([record])],
    ['tin.jsonl', JSON.stringify(record)],
  ] as const) {
    const { articles, notices } = await gatherFile(name, content)
    expect(articles).toMatchObject([
      { title: 'Tin', text: 'Ông Hai dự.', outlet: 'Báo Mẫu', authors: ['Hà Mai'], published: '2024-03-10' },
    ])
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/“publishedAt” as published/) }])
  }
})

test('a number may be the id of a record', async () => {
  expect((await gatherFile('tin.jsonl', '{"id": 7, "text": "Ông Hai dự."}')).articles[0]!.id).toBe('7')
})

test('what the user says of the columns is so', async () => {
  const columns = { text: 'Bản tin', published: 'ngay_nhap' }
  const table = csvOf('content,bản tin,Ngày nhập,date', 'Sai.,Ông Hai dự.,10/3/2024,1/1/2020')
  const { articles, messages } = await readWith('bang.csv', table, columns)
  expect(articles).toMatchObject([{ text: 'Ông Hai dự.', published: '2024-03-10' }])
  expect(messages[0]).toMatch(/^Columns were taken: “bản tin” as text, “Ngày nhập” as published\./)
  const record = JSON.stringify({ content: 'Sai.', 'bản tin': 'Ông Hai dự.', 'Ngày nhập': '2024-03-10' })
  expect((await readWith('tin.jsonl', record, columns)).articles).toMatchObject([
    { text: 'Ông Hai dự.', published: '2024-03-10' },
  ])
})

test('of a column that is not there the message lists those that are', async () => {
  const table = csvOf('tiêu đề,bản tin', 'Tin,Ông Hai dự.')
  expect((await readWith('bang.csv', table, { text: 'noi_dung' })).messages).toEqual([
    expect.stringMatching(/there is no column “noi_dung”; its headings are: tiêu đề, bản tin/),
  ])
  expect((await readWith('tin.jsonl', '{"content":"Ông Hai dự."}', { title: 'đề' })).messages).toContainEqual(
    'No record has “đề”; the keys are: content.',
  )
})

test.each(['snappy', 'zstd', 'gzip'])('Parquet packed by %s is read', async (packed) => {
  const { articles, notices } = await gatherDocument(`parquet/${packed}.parquet`)
  expect(articles).toMatchObject([
    { id: '17', title: 'Tin một', published: '2024-03-10', authors: ['Hà Mai', 'Lê Bình'] },
    { id: '18', title: 'Tin hai', published: '2024-03-11' },
  ])
  expect(notices.map(({ message }) => message)).toEqual([
    'Columns were taken: “article_id” as id, “content” as text, “headline” as title, “published_at” as published.',
  ])
})

test('an instant of Parquet is the day that it was in Vietnam', async () => {
  expect((await gatherDocument('parquet/utc.parquet')).articles).toMatchObject([
    { id: 'https://bao.example/1', outlet: 'Báo Mẫu', published: '2024-03-11' },
  ])
})

test('of an OpenDocument workbook what is hidden or struck is not read', async () => {
  const { articles, notices } = await gatherDocument('ods/seen.ods')
  expect(articles).toEqual([
    {
      id: 'text-63307f8b6b73',
      title: 'Tin một',
      text: 'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, dự hội nghị.',
      published: '2024-03-16',
    },
    {
      id: 'seen/Danh sách',
      title: 'seen',
      text: 'STT\tHọ và tên\tChức vụ\n1\tLê Thị Ba\tPhó Bí thư Huyện ủy Lai Vung',
    },
  ])
  expect(notices.map(({ message }) => message).slice(0, 2)).toEqual([
    'Hidden sheets were not read: Nháp.',
    'Hidden rows (1) and columns (1) in the sheet “Tin” were not read.',
  ])
})
