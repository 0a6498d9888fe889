import { readFileSync } from 'node:fs'
import { DataFileError } from '../errors.ts'

/** One line of a table, by column name; a column left out at the end of the line is an empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & { readonly at: Place }

/** A line of a file of `data/`. */
export class Place {
  /** `data/lexicons/roles.tsv` */
  readonly file: string
  /** Counted from 1. */
  readonly line: number

  constructor(file: string, line: number) {
    this.file = file
    this.line = line
  }

  /** The problem of this line, to be thrown. */
  wrong(problem: string): DataFileError {
    return new DataFileError(this.file, `line ${this.line}: ${problem}`)
  }
}

/** What a file is called in messages: its path from `data/` on. */
export function nameOf(file: URL): string {
  return file.pathname.slice(file.pathname.lastIndexOf('/data/') + 1)
}

/** The first column that says nothing to the program: remarks, and sentences to try a line with. */
const REMARKS = 'note'

/**
 * Reads a tab-separated table of `data/` whose first line names the columns.
 *
 * @throws DataFileError when a column is missing, a line has too many cells, a first cell is empty, or two lines say the same
 */
export function readTable<Column extends string>(file: URL, columns: readonly Column[]): readonly Row<Column>[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = (lines[0] ?? '').split('\t')
  const name = nameOf(file)
  const at = columns.map((column) => {
    const index = header.indexOf(column)
    if (index < 0)
      throw new Place(name, 1).wrong(`there is no column “${column}”; the columns are ${header.join(', ')}`)
    return index
  })
  const telling = header.includes(REMARKS) ? header.indexOf(REMARKS) : header.length
  const told = new Map<string, number>()
  const rows: Row<Column>[] = []
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line]!
    if (text === '') continue
    const place = new Place(name, line + 1)
    const cells = text.split('\t')
    if (cells.length > header.length) throw place.wrong(`${cells.length} cells, but ${header.length} columns`)
    if (!cells[at[0]!]) throw place.wrong('the first column is empty')
    const key = cells.length > telling ? cells.slice(0, telling).join('\t').trimEnd() : text
    const before = told.get(key)
    if (before !== undefined) throw place.wrong(`“${key.replaceAll('\t', ' · ')}” is said in line ${before} already`)
    told.set(key, line + 1)
    const row: Record<string, string | Place> = { at: place }
    for (let index = 0; index < columns.length; index++) row[columns[index]!] = (cells[at[index]!] ?? '').trim()
    rows.push(row as Row<Column>)
  }
  return rows
}
