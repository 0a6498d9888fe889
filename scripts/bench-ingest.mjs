// How fast files become articles, and with how much memory: saved pages, PDF, Word, tables, feeds, mails, archives, a book. Nothing is extracted from them.
// Each kind is read in a process of its own. Time is that of a core at work. The last column compares it with that of decoding
// the same bytes in the same run as plain UTF-8, which says how far from the least possible it is, whatever machine it runs on.
//
// Figures only, nothing is asserted. As last measured alone (Node 20.20, AMD EPYC), a core reads 900 pages, 28 PDFs, 313 Word files or
// 11,500 rows a second: 9, 74, 86 and 10 times as long as UTF-8. All forms, on a core that others shared (Intel Xeon, 393 pages a
// second, 8 times): PDF 116 times, Word 87, ODT 63, RTF 722, MHTML 506, mails 167, EPUB 35, feeds 16, WACZ 36, zip 43, CSV 10, ODS 51, Parquet 21.
// Files of which there are only 100 bear what their libraries take to start.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [, , task, folder] = process.argv
if (task === 'read') await read(folder)
else await measureAll()

async function measureAll() {
  const files = await import('./ingest/files.mjs')
  const forms = await import('./ingest/forms.mjs')
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

    console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`)
    console.log('kind             articles     a second       MB/s   peak memory   times as long as UTF-8')
    for (const kind of readdirSync(root).toSorted()) {
      const [median] = Array.from({ length: 3 }, () => measure(join(root, kind)))
        .toSorted((a, b) => a.ms - b.ms)
        .slice(1)
      const { articles, bytes, ms, plain, memory } = median
      const cells = [
        articles.toLocaleString('en').padStart(8),
        Math.round(articles / (ms / 1000))
          .toLocaleString('en')
          .padStart(12),
        (bytes / 1e6 / (ms / 1000)).toFixed(1).padStart(10),
        `${memory} MB`.padStart(13),
        (ms / plain).toFixed(0).padStart(10),
      ]
      console.log(`${kind.padEnd(17)}${cells.join(' ')}`)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function measure(path) {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'read', path], { encoding: 'utf8' }),
  )
}

/** Printed by the browser of the tests; without one there are none. */
async function printPdfs(pageOf, put) {
  const { runnerImport } = await import('vite')
  const { module: tests } = await runnerImport(fileURLToPath(new URL('../test/viewer/browser.ts', import.meta.url)))
  let browser
  try {
    browser = await tests.launchBrowser()
  } catch (error) {
    console.log(`PDF is left out: ${error.message}`)
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
  const { readArticles } = await import('../dist/1-articles/index.js')
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
