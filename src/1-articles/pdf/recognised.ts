import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { linesOfPage, type Word } from './recognised-lines.ts'

const run = promisify(execFile)

/** The text of a scanned document, and where each page begins in it, with how sure its words were read, from 0 to 1. */
export interface Recognised {
  readonly text: string
  readonly pages: readonly { readonly start: number; readonly confidence: number }[]
}

/** Dots an inch at which pages are drawn: Tesseract is made for letters of that size. */
const RESOLUTION = 300
/** Longest time for one page, in milliseconds. */
const PATIENCE = 120_000
const HELP = 'On Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-vie poppler-utils'

/**
 * Reads the pictures of a scanned PDF with Tesseract, in Vietnamese; pdftoppm of Poppler draws them. Both are programs of the machine.
 *
 * @param turned is told after each page
 * @throws when one of them is missing, or knows no Vietnamese; the message says how to get it
 */
export async function recognise(pdf: Uint8Array, turned: () => void): Promise<Recognised> {
  const { stdout } = await started('tesseract', ['--list-langs'])
  if (!/^vie$/m.test(stdout)) throw new Error(`Tesseract has no Vietnamese (“vie”). ${HELP}`)
  const folder = await mkdtemp(join(tmpdir(), 'quanhe-ocr-'))
  try {
    await writeFile(join(folder, 'document.pdf'), pdf)
    const drawn = ['-r', `${RESOLUTION}`, '-gray', '-png', join(folder, 'document.pdf'), join(folder, 'page')]
    await started('pdftoppm', drawn)
    turned()
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    const pages: { start: number; confidence: number }[] = []
    let text = ''
    for (const name of names) {
      const { stdout: table } = await started('tesseract', [join(folder, name), 'stdout', '-l', 'vie', 'tsv'])
      turned()
      const words = wordsOf(table)
      const lines = linesOfPage(words)
      if (text !== '' && lines.length > 0) text += '\n'
      const sum = words.reduce((all, { confidence }) => all + confidence, 0)
      pages.push({ start: text.length, confidence: words.length === 0 ? 0 : Math.round(sum / words.length) / 100 })
      text += lines.join('\n')
    }
    return { text: text.normalize('NFC'), pages }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a program of the machine. One thread: the same picture gives the same words. */
async function started(program: string, words: readonly string[]): Promise<{ stdout: string }> {
  try {
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    return await run(program, words, { env, timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { code, stderr = '', message } = error as Error & { code?: string; stderr?: string }
    if (code === 'ENOENT')
      throw new Error(`it is scanned, and “${program}”, which reads such pages, is not installed. ${HELP}`)
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
