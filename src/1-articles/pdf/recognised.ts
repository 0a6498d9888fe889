import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { linesOfPage, type Word } from './recognised-lines.ts'

const run = promisify(execFile)

/** A picture of a page that was read: its paragraphs, and how sure its words were read, from 0 to 1. */
export interface RecognisedPage {
  readonly lines: readonly string[]
  readonly confidence: number
}

/** Dots an inch at which pages are drawn: Tesseract is made for letters of that size. */
const RESOLUTION = 300
/** Dots of the longer side at most: a page as large as a wall would take all memory. */
const MOST_DOTS = 10_000
const POINTS_AN_INCH = 72
/** Longest time for one page, in milliseconds. */
const PATIENCE = 120_000
/** How often it is told that the programs are at work, in milliseconds. */
const BEAT = 5000
const HELP = 'On Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-vie poppler-utils'

/**
 * Reads the pictures of pages of a PDF with Tesseract, in Vietnamese; pdftoppm of Poppler draws them. Both are programs of the machine.
 *
 * @param pages the number of each, from 1, and its longer side in points
 * @param alive is told every few seconds: a page may take longer than one waits for a file of which nothing comes
 * @returns the pages by their numbers; of one that could not be read, nothing
 * @throws when one of the programs is missing, or knows no Vietnamese; the message says how to get it; when none of the pages could be read
 */
export async function recognise(
  pdf: Uint8Array,
  pages: readonly { readonly number: number; readonly side: number }[],
  alive: () => void,
): Promise<ReadonlyMap<number, RecognisedPage>> {
  const { stdout } = await started('tesseract', ['--list-langs'])
  if (!/^vie$/m.test(stdout)) throw new Missing(`Tesseract has no Vietnamese (“vie”). ${HELP}`)
  const folder = await mkdtemp(join(tmpdir(), 'quanhe-ocr-'))
  const read = new Map<number, RecognisedPage>()
  let fault: unknown
  const telling = setInterval(alive, BEAT)
  try {
    const document = join(folder, 'document.pdf')
    await writeFile(document, pdf)
    for (const { number, side } of pages) {
      const resolution = Math.min(RESOLUTION, Math.floor((MOST_DOTS * POINTS_AN_INCH) / side))
      const picture = await drawn(document, number, resolution)
        .then((path) => started('tesseract', [path, 'stdout', '-l', 'vie', 'tsv']))
        .catch((error: unknown) => {
          if (error instanceof Missing) throw error
          fault = error
        })
      if (picture) read.set(number, pageOf(wordsOf(picture.stdout)))
    }
  } finally {
    clearInterval(telling)
    await rm(folder, { recursive: true, force: true })
  }
  if (read.size === 0) throw fault
  return read
}

/** A page as a picture, which takes the place of the one before. @returns its path */
async function drawn(document: string, number: number, resolution: number): Promise<string> {
  const path = join(document, '..', 'page')
  const only = ['-f', `${number}`, '-l', `${number}`, '-singlefile']
  await started('pdftoppm', ['-r', `${resolution}`, '-gray', '-png', ...only, document, path])
  return `${path}.png`
}

function pageOf(words: readonly Word[]): RecognisedPage {
  const sum = words.reduce((all, { confidence }) => all + confidence, 0)
  return { lines: linesOfPage(words), confidence: words.length === 0 ? 0 : Math.round(sum / words.length) / 100 }
}

/** A program that is not here, or does not know Vietnamese. */
class Missing extends Error {}

/** Runs a program of the machine. One thread: the same picture gives the same words. */
async function started(program: string, words: readonly string[]): Promise<{ stdout: string }> {
  try {
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    return await run(program, words, { env, timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { code, stderr = '', message } = error as Error & { code?: string; stderr?: string }
    if (code === 'ENOENT')
      throw new Missing(`it is scanned, and “${program}”, which reads such pages, is not installed. ${HELP}`)
    throw new Error(`“${program}” could not read it (${(stderr || message).trim().split('\n')[0]})`)
  }
}

/** The words of a page as Tesseract tells them: a row for each, with its block, paragraph and line, its place and how sure it is. */
function wordsOf(table: string): readonly Word[] {
  return table.split('\n').flatMap((row): readonly Word[] => {
    const [level, , block, paragraph, line, , left, , width, , confidence, text = ''] = row.split('\t')
    if (level !== '5' || text.trim() === '') return []
    return [
      {
        line: `${block} ${paragraph} ${line}`,
        paragraph: `${block} ${paragraph}`,
        left: Number(left),
        right: Number(left) + Number(width),
        confidence: Math.max(0, Number(confidence)),
        text: text.trim().normalize('NFC'),
      },
    ]
  })
}
