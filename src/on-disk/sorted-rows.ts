import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { type Engine, quoted } from './engine.ts'
import { linesOf } from './lines.ts'
import { fromSortable, toSortable } from './sortable.ts'

/** Rows that stand together when they are sorted. */
export interface Group {
  readonly key: string
  /** What was told of the key, in the order of the numbers. */
  readonly rows: readonly string[]
}

const BATCH = 1 << 20

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
  readonly #file: TextFile

  constructor(path: string) {
    this.#file = new TextFile(path)
  }

  add(key: string, number: number, row: string): void {
    this.#file.add(rowLine(key, number, row))
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
    return groupsIn(sorted)
  }
}

/** A row as it is written down. */
export function rowLine(key: string, number: number, row: string): string {
  return `${toSortable(key)}\t${number}\t${row}\n`
}

/** A file of values with tabs between them, as a table of SQL. */
export function tableIn(path: string, columns: Readonly<Record<string, string>>): string {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`)
  const form = `auto_detect=false, header=false, delim='\t', new_line='\\n', quote='', escape='', nullstr='\\N'`
  return `read_csv(${quoted(path)}, ${form}, columns={${types.join(', ')}})`
}

function* groupsIn(path: string): Iterable<Group> {
  try {
    let last: string | undefined
    let rows: string[] = []
    for (const line of linesOf(path)) {
      const tab = line.indexOf('\t')
      const key = line.slice(0, tab)
      if (key !== last) {
        if (last !== undefined) yield { key: fromSortable(last), rows }
        last = key
        rows = []
      }
      rows.push(line.slice(tab + 1))
    }
    if (last !== undefined) yield { key: fromSortable(last), rows }
  } finally {
    rmSync(path, { force: true })
  }
}
