import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, information, type Source, warning } from './format.ts'
import { letters } from './letters/tables.ts'
import { keepStrayErrors, strayErrors } from './pdf/stray-errors.ts'

/** PDF: the text layer, page after page, as paragraphs and rows of tables. */
export const pdf: Format = {
  name: 'PDF',
  extensions: ['.pdf'],
  advice: 'Open it to see whether it is whole; if it asks for a password, save a copy without one.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const [{ getDocumentProxy, getResolvedPDFJS }, { textOfPdf }, { workerOf }] = await Promise.all([
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
  const { text, lostPages } = await getDocumentProxy(new Uint8Array(bytes), options)
    .then((document) => textOfPdf(document, OPS).finally(() => document.destroy()))
    .finally(() => worker.destroy())
  const errors = await strayErrors()
  const title = firstLine(text)?.replaceAll('\t', ' ')
  if (lostPages.length > 0) yield warning(`It is damaged: page ${lostPages.join(', ')} could not be read.`)
  else if (errors.length > 0) yield warning(`It is damaged (${errors[0]}): part of its text may not have been read.`)
  if (title === undefined) {
    if (source.ocr) yield* readScanned(source, bytes)
    else
      yield warning(
        'Skipped: it is scanned and holds no text, only images. “build --ocr” reads it with Tesseract, where that is installed.',
      )
    return
  }
  const lost = lostLetters(text)
  if (lost !== undefined) yield warning(lost)
  yield { draft: { text, title } }
}

/** Words of a page that were read less surely than this are to be looked at. */
const SURE = 0.8

/** A scanned document, read by text recognition. */
async function* readScanned({ progress }: Source, bytes: Uint8Array): AsyncGenerator<Item> {
  const { recognise } = await import('./pdf/recognised.ts')
  const { text, pages } = await recognise(bytes, () => progress?.())
  const title = firstLine(text)
  if (title === undefined) {
    yield warning('Skipped: it is scanned, and no text was recognised on its pages.')
    return
  }
  const unsure = pages.flatMap(({ confidence }, page) => (confidence < SURE ? [`${page + 1}`] : []))
  const few = unsure.length === 0 ? '' : ` Page ${unsure.join(', ')} was read unsurely: check what comes of it.`
  yield information(`It is scanned and was read by text recognition, pages: ${pages.length}.${few}`)
  yield { draft: { text, title, recognised: pages } }
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
