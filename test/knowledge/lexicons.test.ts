import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DATA } from '../../src/knowledge/index.ts'

const files = ['', 'lexicons/', 'letters/'].flatMap((folder) =>
  readdirSync(new URL(folder, DATA))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => folder + name)
    .toSorted(),
)

/** The lines of a word list, with their numbers in the file; the first line names the columns. */
function linesOf(name: string): {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [number, readonly string[]])[]
} {
  const [header, ...lines] = readFileSync(new URL(name, DATA), 'utf8').split('\n')
  const rows = lines.flatMap((line, at): (readonly [number, readonly string[]])[] =>
    line ? [[at + 2, line.split('\t')]] : [],
  )
  return { columns: header!.split('\t'), rows }
}

const SECTORS = ['party', 'state', 'front', 'mass', 'armed', 'court', 'press', 'school', 'enterprise', 'other']
const LEVELS = ['', 'central', 'province', 'district', 'commune', 'grassroots', 'hamlet']

describe.each(files)('%s', (name) => {
  const { columns, rows } = linesOf(name)
  const cell = (row: readonly string[], column: string) => row[columns.indexOf(column)] ?? ''

  test('has a form in every line, tidy and in NFC', () => {
    const untidy = rows.filter(([, row]) =>
      row.some((word) => word !== word.normalize('NFC') || word !== word.trim() || /\s{2}/.test(word)),
    )
    expect(untidy).toEqual([])
    expect(rows.filter(([, row]) => !row[0])).toEqual([])
  })

  test('has each line once', () => {
    const lines = rows.map(([, row]) =>
      row.slice(0, columns.includes('note') ? columns.indexOf('note') : undefined).join('\t'),
    )
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })

  if (columns.includes('sector')) {
    test('names sectors and levels that there are', () => {
      const odd = rows.filter(
        ([, row]) => !SECTORS.includes(cell(row, 'sector')) || !LEVELS.includes(cell(row, 'level')),
      )
      expect(odd).toEqual([])
    })
  }
})
