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
function linesOf(name: string): readonly (readonly [number, readonly string[]])[] {
  const [, ...lines] = readFileSync(new URL(name, DATA), 'utf8').split('\n')
  return lines.flatMap((line, at): (readonly [number, readonly string[]])[] =>
    line ? [[at + 2, line.split('\t')]] : [],
  )
}

describe.each(files)('%s', (name) => {
  const rows = linesOf(name)

  test('has a form in every line, tidy and in NFC', () => {
    const untidy = rows.filter(([, row]) =>
      row.some((word) => word !== word.normalize('NFC') || word !== word.trim() || /\s{2}/.test(word)),
    )
    expect(untidy).toEqual([])
    expect(rows.filter(([, row]) => !row[0])).toEqual([])
  })
})
