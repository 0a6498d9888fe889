/** What the build of the gazetteer needs of text: the project's own spelling rules, tables, and the day before a date. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

const spelling = fileURLToPath(new URL('../../src/2-text/vietnamese.ts', import.meta.url))
const { code } = await transformWithOxc(readFileSync(spelling, 'utf8'), spelling)
/** The rules of `src/2-text/vietnamese.ts`, so that the data are spelt as the program will look them up. */
const { tidy, fold, withoutTones } = await import(`data:text/javascript,${encodeURIComponent(code)}`)

export { fold, tidy }

export const dataFolder = new URL('../../data/gazetteer/', import.meta.url)

/** The rows of a hand-kept table of `data/gazetteer/`, as objects by column name. */
export function readTable(name) {
  const [header, ...lines] = readFileSync(new URL(name, dataFolder), 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`data/gazetteer/${name}: ${cells.length} cells in “${line}”`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

/** '2025-07-01' → '2025-06-30' */
export function dayBefore(date) {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** Two spellings of one name have the same loose form: tones, marks, y/i, spaces and quotes aside. */
export const loose = (name) =>
  withoutTones(name)
    .replace(/[^a-z0-9]/g, '')
    .replace(/y/g, 'i')

/** Compares by UTF-16 code unit, the same on every machine. */
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
