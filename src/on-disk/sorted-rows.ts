import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { linesOf } from '../lines.ts'
import { type Engine, quoted } from './engine.ts'
import { fromSortable, toSortable } from './sortable.ts'

/** Rows that stand together when they are sorted. */
export interface Group {
  readonly key: string
  /** What was told of the key, in the order of the numbers. */
  readonly rows: readonly string[]
}

const BATCH = 1 << 20
/** Bytes of a line that the database reads. */
const LONGEST = 1 << 25
/** Rows of more letters than this stand in a file beside. */
const LONG = 1 << 20

/** A file of text that grows by the megabyte. */
export class TextFile {
  readonly #path: string
  readonly #file: number
  #waiting: string[] = []
  #size = 0

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'w')
  }

  add(text: string): void {
    this.#waiting.push(text)
    this.#size += text.length
    if (this.#size > BATCH) this.#flush()
  }

  /** Its path, once all is in it. */
  finished(): string {
    this.#flush()
    closeSync(this.#file)
    return this.#path
  }

  #flush(): void {
    writeFileSync(this.#file, this.#waiting.join(''))
    this.#waiting = []
    this.#size = 0
  }
}

/**
 * Rows of a key, a number and a text without line ends, such as JSON, written to disk as they come and read back by key (by code
 * unit) and number. More of them than fit into memory.
 */
export class SortedRows {
  readonly #path: string
  readonly #file: TextFile
  /** Rows too long for the database: their places in a file of their own stand in for them. */
  #long: { readonly file: number; size: number } | undefined

  constructor(path: string) {
    this.#path = path
    this.#file = new TextFile(path)
  }

  add(key: string, number: number, row: string): void {
    this.#file.add(rowLine(key, number, row.length > LONG ? this.#setAside(row) : row))
  }

  /** @param lines as {@link rowLine} makes them */
  addLines(lines: string): void {
    this.#file.add(lines)
  }

  /** Puts the rows in order. They can then be read, once. */
  async sort(engine: Engine): Promise<Iterable<Group>> {
    const path = this.#file.finished()
    const sorted = `${path}.sorted`
    await engine.run(
      `COPY (SELECT key, row FROM ${tableIn(path, { key: 'VARCHAR', number: 'BIGINT', row: 'VARCHAR' })}
       ORDER BY key, number) TO ${quoted(sorted)} (FORMAT csv, DELIMITER '\t', QUOTE '', ESCAPE '', HEADER false)`,
    )
    rmSync(path)
    return groupsIn(sorted, this.#long && { file: this.#long.file, path: `${this.#path}.long` })
  }

  #setAside(row: string): string {
    this.#long ??= { file: openSync(`${this.#path}.long`, 'w+'), size: 0 }
    const bytes = Buffer.from(row)
    const place = `${ASIDE}${this.#long.size} ${bytes.length}`
    writeFileSync(this.#long.file, bytes)
    this.#long.size += bytes.length
    return place
  }
}

/** Where rows are that were set aside. */
interface Aside {
  readonly file: number
  readonly path: string
}

/** Before the place of a row that was set aside, where JSON would begin. */
const ASIDE = '@'

function whole(row: string, long: Aside | undefined): string {
  if (long === undefined || !row.startsWith(ASIDE)) return row
  const [at, length] = row.slice(ASIDE.length).split(' ').map(Number)
  const bytes = Buffer.allocUnsafe(length!)
  readSync(long.file, bytes, 0, length!, at!)
  return bytes.toString('utf8')
}

/** A row as it is written down. */
export function rowLine(key: string, number: number, row: string): string {
  return `${toSortable(key)}\t${number}\t${row}\n`
}

/** A file of values with tabs between them, as a table of SQL. */
export function tableIn(path: string, columns: Readonly<Record<string, string>>): string {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`)
  // A folder called “key=3” above the file would else be taken for a column.
  const plain = `auto_detect=false, header=false, hive_partitioning=false, filename=false, max_line_size=${LONGEST}, buffer_size=${2 * LONGEST}`
  const form = `${plain}, delim='\t', new_line='\\n', quote='', escape='', nullstr='\\N'`
  return `read_csv(${quoted(path)}, ${form}, columns={${types.join(', ')}})`
}

function* groupsIn(path: string, long: Aside | undefined): Iterable<Group> {
  try {
    let last: string | undefined
    let rows: string[] = []
    for (const line of linesOf(path)) {
      const tab = line.indexOf('\t')
      const key = line.slice(0, tab)
      if (key !== last) {
        if (last !== undefined) yield { key: fromSortable(last), rows }
        last = alone(key)
        rows = []
      }
      rows.push(whole(line.slice(tab + 1), long))
    }
    if (last !== undefined) yield { key: fromSortable(last), rows }
  } finally {
    rmSync(path, { force: true })
    if (long) {
      closeSync(long.file)
      rmSync(long.path, { force: true })
    }
  }
}

/** The same text as one of its own: part of a line keeps the megabyte alive that it was cut from, for as long as it is kept itself. */
function alone(text: string): string {
  return Buffer.from(text).toString()
}
