import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { readArticles } from '../../src/1-articles/index.ts'
import { linesOfPage, type Word } from '../../src/1-articles/pdf/recognised-lines.ts'
import { extract } from '../../src/extract.ts'
import { FACTS } from '../official/facts.ts'
import { factsOf } from '../official/read-facts.ts'
import { knowledge } from '../reading.ts'

const hasTesseract = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return /^vie$/m.test(execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }))
  } catch {
    return false
  }
})()
const required = process.env.CI !== undefined && process.env.CI !== ''
if (!hasTesseract && !required)
  console.warn(
    'left out, because the program is not here: reading scanned pages (apt: tesseract-ocr-vie poppler-utils)',
  )

afterEach(() => vi.unstubAllEnvs())

async function read(file: string, ocr: boolean) {
  const found = []
  const path = fileURLToPath(new URL(`../official/files/${file}`, import.meta.url))
  for await (const one of readArticles([path], { ocr })) found.push(one)
  return {
    articles: found.flatMap(({ article }) => article ?? []),
    messages: found.flatMap(({ notice }) => notice?.message ?? []),
  }
}

test('a scanned PDF is told as such', async () => {
  expect(await read('scanned-11.pdf', false)).toEqual({
    articles: [],
    messages: [
      expect.stringMatching(/^Skipped: it is scanned and holds no text, only images\. “build --ocr” reads it/),
    ],
  })
})

// half-scanned: reportlab 5.1.0 and pypdf: pages 1 and 3 with text, page 2 that of scanned-11 with the stamp of who signed it as text
test('of a PDF with scanned pages the others are read, and these are told', async () => {
  const { articles, messages } = await read('half-scanned.pdf', false)
  expect(messages).toEqual([expect.stringMatching(/^Scanned pages, .* were not read: 2\. “build --ocr” reads them/)])
  expect(articles[0]?.text).toMatch(/^Công tác cán bộ.*Bí thư Huyện ủy Cao Lãnh.*Ký bởi.*Chủ tịch Ủy ban nhân dân xã/s)
  expect(articles[0]).not.toHaveProperty('recognised')
})

test('a stamp of who signed does not make a scanned page one with text', async () => {
  const { articles, messages } = await read('stamped.pdf', false)
  expect([articles, messages]).toEqual([[], [expect.stringMatching(/^Skipped: it is scanned/)]])
})

test('where Tesseract is missing, pages with text are read all the same', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const { articles, messages } = await read('half-scanned.pdf', true)
  expect(articles).toHaveLength(1)
  expect(messages).toEqual([expect.stringMatching(/^Scanned pages were not read: 2 .*apt install tesseract-ocr/)])
})

test.skipIf(!hasTesseract && !required)(
  'of a PDF with scanned pages each is read as it is, each fact with its page, and text is sure',
  async () => {
    const { articles, messages } = await read('half-scanned.pdf', true)
    expect(messages).toEqual(['Scanned pages were read by text recognition: 2.'])
    const { text, recognised = [] } = articles[0]!
    expect(recognised.map(({ page, confidence }) => [page, confidence === 1])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
    expect(recognised.map(({ start }) => text.slice(start, start + 9))).toEqual(['Công tác ', 'Ký bởi: T', 'Phát biểu'])
    const { claims, entities } = extract(articles[0]!, knowledge)
    const pageOf = (name: string) => {
      const { id } = entities.find(({ label }) => label === name)!
      return claims.filter(({ kind, from }) => kind === 'HOLDS' && from === id).map(({ evidence }) => evidence.page)
    }
    expect(pageOf('Lê Thị Ba')).toEqual([1])
    expect(pageOf('Phạm Quốc Khánh')).toContain(2)
    expect(pageOf('Võ Thành Nhân')).toEqual([3])
  },
  300_000,
)

test.skipIf(!hasTesseract && !required)(
  'a scanned decision with such a stamp is read like one without',
  async () => {
    const { articles } = await read('stamped.pdf', true)
    expect([...factsOf(extract(articles[0]!, knowledge))].sort()).toEqual([...FACTS['11-party-approval']!].sort())
  },
  300_000,
)

test('where Tesseract is missing, it is told how to get it', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const { articles, messages } = await read('scanned-11.pdf', true)
  expect(articles).toEqual([])
  expect(messages).toEqual([
    expect.stringMatching(/“tesseract”, which reads such pages, is not installed\. .*apt install tesseract-ocr/),
  ])
})

test.skipIf(!hasTesseract && !required)(
  'a scanned decision is read, each fact with its page, as sure as its words',
  async () => {
    const { articles, messages } = await read('scanned-11.pdf', true)
    expect(messages).toEqual([expect.stringMatching(/^It is scanned and was read by text recognition, pages: 1\./)])
    const [article] = articles
    expect(article?.recognised).toMatchObject([{ start: 0 }])
    const sure = article!.recognised![0]!.confidence
    expect(sure).toBeGreaterThan(0.8)
    const said = extract(article!, knowledge)
    expect([...factsOf(said)].sort()).toEqual([...FACTS['11-party-approval']!].sort())
    for (const { rule, confidence, evidence } of said.claims) {
      expect(evidence.page).toBe(1)
      if (rule === 'official-document') expect(confidence).toBe(Math.round(90 * sure) / 100)
    }
  },
  300_000,
)

const word = (text: string, line: string, left: number, right: number): Word => ({
  text,
  line,
  paragraph: line.slice(0, 3),
  left,
  right,
  confidence: 90,
})

test('a full line of prose goes on in the next, headings and items stand alone', () => {
  const words = [
    word('QUYẾT ĐỊNH', '1 1 1', 0, 1000),
    word('Điều 1. Bổ nhiệm bà Lê Thị', '1 1 2', 0, 990),
    word('Ba làm Giám đốc.', '1 1 3', 0, 400),
    word('- Lưu: VT, bộ phận văn', '1 1 4', 0, 980),
    word('thư của cơ quan', '1 1 5', 0, 300),
    word('2024. năm', '1 1 6', 0, 200),
  ]
  expect(linesOfPage(words)).toEqual([
    'QUYẾT ĐỊNH',
    'Điều 1. Bổ nhiệm bà Lê Thị Ba làm Giám đốc.',
    '- Lưu: VT, bộ phận văn thư của cơ quan',
    '2024. năm',
  ])
})
