// How fast files become articles, and with how much memory: saved pages, PDF, Word, tables, feeds, mails, archives, a book. Nothing is extracted from them.
// Each kind is read in a process of its own. Time is that of a core at work. The last column compares it with that of decoding
// the same bytes in the same run as plain UTF-8, which says how far from the least possible it is, whatever machine it runs on.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const about = 'pages, PDF, Word, tables, feeds, mails, archives to articles'

if (process.argv[1] === fileURLToPath(import.meta.url)) await read(process.argv[2])

export async function measure() {
  const files = await import('../ingest/files.mjs')
  const forms = await import('../ingest/forms.mjs')
  const root = mkdtempSync(join(tmpdir(), 'quanhe-ingest-'))
  const put = (kind, name, content) => {
    mkdirSync(join(root, kind), { recursive: true })
    writeFileSync(join(root, kind, name), content)
  }
  try {
    for (let number = 0; number < 1000; number++) put('pages', `${number}.html`, files.pageOf(number))
    for (let number = 0; number < 100; number++) put('Word files', `${number}.docx`, files.wordFileOf(number))
    put('rows of CSV', 'bang.csv', files.tableOf(20_000))
    put('feed entries', 'tin.xml', forms.feedOf(1000))
    put('mails', 'thu.mbox', forms.mailboxOf(1000))
    put('pages in a zip', 'trang.zip', forms.pagesInZip(1000))
    put('pages in WACZ', 'trang.wacz', forms.webArchiveOf(1000))
    put('rows of ODS', 'bang.ods', forms.sheetOf(20_000))
    put('rows of Parquet', 'bang.parquet', forms.parquetOf(20_000))
    put('chapters of EPUB', 'sach.epub', forms.bookOf(1000))
    for (let number = 0; number < 100; number++) {
      put('ODT files', `${number}.odt`, forms.odtOf(number))
      put('RTF files', `${number}.rtf`, forms.rtfOf(number))
      put('MHTML files', `${number}.mhtml`, forms.savedWholeOf(number))
    }
    await printPdfs(files.printedPageOf, put)

    return readdirSync(root)
      .toSorted()
      .map((kind) => {
        const runs = Array.from({ length: 3 }, () => take(join(root, kind)))
        const { articles, ms, plain, memory } = runs.toSorted((a, b) => a.ms - b.ms)[1]
        return {
          name: kind,
          value: articles / (ms / 1000),
          unit: 'a second',
          ms,
          ratio: ms / plain,
          against: 'decoding the same bytes as UTF-8',
          memoryMB: memory,
        }
      })
  } finally {
    rmSync(root, { recursive: true })
  }
}

function take(path) {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), path], { encoding: 'utf8' }))
}

/** Printed by the browser of the tests; without one there are none. */
async function printPdfs(pageOf, put) {
  const { runnerImport } = await import('vite')
  const { module: tests } = await runnerImport(fileURLToPath(new URL('../../test/viewer/browser.ts', import.meta.url)))
  let browser
  try {
    browser = await tests.launchBrowser()
  } catch (error) {
    console.error(`PDF is left out: ${error.message}`)
    return
  }
  const page = await browser.newPage()
  for (let number = 0; number < 100; number++) {
    await page.setContent(pageOf(number))
    put('PDFs', `${number}.pdf`, await page.pdf({ format: 'A4' }))
  }
  await browser.close()
}

/** In a process of its own: reads a folder, and prints what that took. */
async function read(path) {
  const { readArticles } = await import('../../dist/1-articles/index.js')
  const contents = readdirSync(path).map((name) => readFileSync(join(path, name)))
  const rounds = Array.from({ length: 5 }, () => {
    const start = work()
    for (const content of contents) new TextDecoder().decode(content)
    return work() - start
  })
  const bytes = contents.reduce((sum, { length }) => sum + length, 0)
  contents.length = 0
  const start = work()
  let articles = 0
  for await (const { article } of readArticles([path])) if (article !== undefined) articles++
  const ms = work() - start
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ articles, bytes, ms, plain: Math.min(...rounds), memory }))
}

/** Milliseconds of a core's work: what other programs do at the same time does not count. */
function work() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
