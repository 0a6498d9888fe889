import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, information, type Source, warning } from './format.ts'
import { letters } from './letters/tables.ts'
import type { PageStart, PdfPage } from './pdf/document.ts'
import type { RecognisedPage } from './pdf/recognised.ts'
import { keepStrayErrors, strayErrors } from './pdf/stray-errors.ts'

/** PDF: the text layer, page after page, as paragraphs and rows of tables. */
export const pdf: Format = {
  name: 'PDF',
  extensions: ['.pdf'],
  advice: 'Open it to see whether it is whole; if it asks for a password, save a copy without one.',
  read,
  takes: 60,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const [{ getDocumentProxy, getResolvedPDFJS }, { pagesOf, textOfPdf }, { workerOf }] = await Promise.all([
    import('unpdf'),
    import('./pdf/document.ts'),
    import('./pdf/port.ts'),
  ])
  lendTransfer()
  lendFonts()
  keepStrayErrors()
  // Pictures are not decoded: of a scanned page each would take a hundred times the size of the file.
  const { OPS, PDFWorker } = await getResolvedPDFJS()
  const worker = workerOf(PDFWorker)
  const options = { verbosity: 0, maxImageSize: 1, isEvalSupported: false, worker, ...WITHOUT_SHAPES }
  const bytes = await allBytes(source)
  const { pages, lostPages } = await getDocumentProxy(new Uint8Array(bytes), options)
    .then((document) => pagesOf(document, OPS).finally(() => document.destroy()))
    .finally(() => worker.destroy())
  const errors = await strayErrors()
  const { text } = textOfPdf(pages)
  const title = titleOf(text)
  if (lostPages.length > 0) yield warning(`It is damaged: page ${lostPages.join(', ')} could not be read.`)
  else if (errors.length > 0) yield warning(`It is damaged (${errors[0]}): part of its text may not have been read.`)
  const isWhollyScanned = title === undefined || pages.every(({ isScanned, lines }) => isScanned || lines.length === 0)
  const scanned = title === undefined ? pages : pages.filter(({ isScanned }) => isScanned)
  if (scanned.length > 0 && source.ocr) {
    yield* readScanned(source, { bytes, pages, scanned, isWhollyScanned })
    return
  }
  if (isWhollyScanned) {
    yield warning(
      'Skipped: it is scanned and holds no text, only images. “build --ocr” reads it with Tesseract, where that is installed.',
    )
    return
  }
  if (scanned.length > 0)
    yield warning(
      `Scanned pages, which are images, were not read: ${numbersOf(scanned)}. “build --ocr” reads them with Tesseract, where that is installed.`,
    )
  const lost = lostLetters(text)
  if (lost !== undefined) yield warning(lost)
  yield { draft: { text, title } }
}

function titleOf(text: string): string | undefined {
  return firstLine(text)?.replaceAll('\t', ' ')
}

function numbersOf(pages: readonly { readonly number: number }[]): string {
  return pages.map(({ number }) => number).join(', ')
}

/** Words of a page that were read less surely than this are to be looked at. */
const SURE = 0.8

interface Scanned {
  readonly bytes: Uint8Array
  readonly pages: readonly PdfPage[]
  /** Those of them that text recognition is to read. */
  readonly scanned: readonly PdfPage[]
  readonly isWhollyScanned: boolean
}

/** A document that is scanned, or some of whose pages are, read by text recognition. */
async function* readScanned({ progress }: Source, document: Scanned): AsyncGenerator<Item> {
  const { bytes, pages, scanned, isWhollyScanned } = document
  const [{ recognise }, { textOfPdf }] = await Promise.all([import('./pdf/recognised.ts'), import('./pdf/document.ts')])
  let read: ReadonlyMap<number, RecognisedPage> = new Map()
  try {
    read = await recognise(bytes, scanned, () => progress?.())
  } catch (error) {
    if (isWhollyScanned) throw error
    yield warning(`Scanned pages were not read: ${numbersOf(scanned)} (${(error as Error).message}).`)
    const { text } = textOfPdf(pages)
    yield { draft: { text, title: titleOf(text)! } }
    return
  }
  const { text, starts } = textOfPdf(pages, read)
  const title = titleOf(text)
  if (title === undefined) {
    yield warning('Skipped: it is scanned, and no text was recognised on its pages.')
    return
  }
  const lost = scanned.filter(({ number }) => !read.has(number))
  if (lost.length > 0) yield warning(`Scanned pages could not be read by text recognition: ${numbersOf(lost)}.`)
  const done = scanned.filter(({ number }) => read.has(number))
  const unsure = done.filter(({ number }) => read.get(number)!.confidence < SURE)
  const few = unsure.length === 0 ? '' : ` Page ${numbersOf(unsure)} was read unsurely: check what comes of it.`
  yield information(
    isWhollyScanned
      ? `It is scanned and was read by text recognition, pages: ${done.length}.${few}`
      : `Scanned pages were read by text recognition: ${numbersOf(done)}.${few}`,
  )
  yield { draft: { text, title, recognised: starts.map((start) => sureOf(start, read)) } }
}

/** What stands in the file as text is sure. */
function sureOf({ start, page }: PageStart, read: ReadonlyMap<number, RecognisedPage>) {
  return { start, page, confidence: read.get(page)?.confidence ?? 1 }
}

/** pdf.js 5.6 hands fonts over with a method of ES2024 that Node 20 lacks, and then stops at the first font without a word. */
function lendTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (this: ArrayBuffer) => ArrayBuffer }
  prototype.transferToFixedLength ??= function transferToFixedLength() {
    return this.slice(0)
  }
}

/**
 * For pdf.js to take: a page on which fonts can be shown. Else it works out the shape of each letter, to draw it itself, which
 * takes a third of the time that a document takes.
 */
const WITHOUT_SHAPES: object = { disableFontFace: false, ownerDocument: { fonts: { add() {}, delete() {} } } }

function lendFonts(): void {
  const place = globalThis as { FontFace?: unknown }
  place.FontFace ??= class FontFace {
    readonly loaded = Promise.resolve()
  }
}

/** Letters with a mark of tone or shape that are needed before their shares say anything. */
const ENOUGH = 40
const MOST = 0.5

/**
 * What is wrong with the letters, if the font of the printer did not have them: some printers write nothing in their place, and
 * some the first letter that is lacking, for every other one (“Đảng chí Nguyản Thả Ngảc ản”).
 */
function lostLetters(text: string): string | undefined {
  const what = 'the printer’s font lacked letters. Print it again in another font, or correct its text.'
  if (text.includes('\0')) return `Letters are missing in the text of this PDF: ${what}`
  const marked = text.toLowerCase().match(new RegExp(`(?=[^a-z${letters().crossed}])\\p{Ll}`, 'gu')) ?? []
  const times = new Map<string, number>()
  for (const letter of marked) times.set(letter, (times.get(letter) ?? 0) + 1)
  const [letter, most] = [...times].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
  if (marked.length < ENOUGH || most < MOST * marked.length) return undefined
  return `The letter “${letter}” stands where others should be in the text of this PDF: ${what}`
}
