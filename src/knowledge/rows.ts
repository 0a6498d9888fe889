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

/** The one of these words that a cell gives. @throws DataFileError with the line, where it is none of them */
export function oneOf<Word extends string>(words: readonly Word[], given: string, { form, at }: Row<'form'>): Word {
  const known = words.find((word) => word === given)
  if (known !== undefined) return known
  throw at.wrong(`“${form}” is “${given}”, which is not among ${words.join(', ')}`)
}

/** The first column that tells the program nothing: remarks, and sentences to try a line with. */
const REMARKS = 'note'

/**
 * Reads the text of a tab-separated table whose first line names the columns; `name` is what messages call it. Reads no file, so that
 * the viewer may read a table too.
 *
 * @throws DataFileError when a column is missing, a line has too many cells, a first cell is empty, or two lines say the same
 */
export function rowsOf<Column extends string>(
  text: string,
  columns: readonly Column[],
  name: string,
): readonly Row<Column>[] {
  const lines = text.split('\n')
  const header = (lines[0] ?? '').split('\t')
  const indexes = columns.map((column) => {
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
    const at = new Place(name, line + 1)
    const cells = text.split('\t')
    if (cells.length > header.length) throw at.wrong(`${cells.length} cells, but ${header.length} columns`)
    if (!cells[indexes[0]!]) throw at.wrong('the first column is empty')
    const said = (cells.length > telling ? cells.slice(0, telling).join('\t') : text).trimEnd()
    const before = told.get(said)
    if (before !== undefined) throw at.wrong(`“${said.replaceAll('\t', ' · ')}” is said in line ${before} already`)
    told.set(said, line + 1)
    const row: Record<string, string | Place> = { at }
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = (cells[indexes[i]!] ?? '').trim()
    rows.push(row as Row<Column>)
  }
  return rows
}
