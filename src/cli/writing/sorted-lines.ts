import { readSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { byCodeUnit } from '../../6-entities/keys.ts'

/** Where a line stands in the growing file, in bytes. */
interface Line {
  readonly id: string
  readonly at: number
  readonly length: number
}

const END = Buffer.from('\n')

/**
 * A file of lines that is written as they come, so that they need not stay in memory, and sorted by their ids in the end,
 * so that the order in which they came makes no difference.
 */
export class SortedLines {
  readonly #target: string
  readonly #growing: Writer
  readonly #lines: Line[] = []
  #size = 0

  private constructor(target: string, growing: Writer) {
    this.#target = target
    this.#growing = growing
  }

  /** @param target where the file is to be in the end */
  static async create(target: string): Promise<SortedLines> {
    return new SortedLines(target, new Writer(await open(growing(target), 'w+')))
  }

  /** @param line without its end */
  async add(id: string, line: string | Buffer): Promise<void> {
    const bytes = typeof line === 'string' ? Buffer.from(line) : line
    const length = bytes.length + END.length
    this.#lines.push({ id, at: this.#size, length })
    this.#size += length
    await this.#growing.add(bytes, END)
  }

  /** Puts the lines in order and the file in its place. */
  async finish(): Promise<void> {
    await this.#growing.flush()
    const ordered = this.#lines.toSorted((one, other) => byCodeUnit(one.id, other.id))
    if (ordered.every((line, at) => line === this.#lines[at])) {
      await this.close()
      return rename(growing(this.#target), this.#target)
    }
    const sorted = new Writer(await open(this.#target, 'w'))
    try {
      for (const { at, length } of ordered) {
        // At once: to wait for each of a million lines takes longer than to read them.
        const bytes = Buffer.allocUnsafe(length)
        readSync(this.#growing.file.fd, bytes, 0, length, at)
        await sorted.add(bytes)
      }
      await sorted.flush()
    } finally {
      await sorted.file.close()
    }
    await this.close()
    await rm(growing(this.#target))
  }

  /** Gives back what the system lent, whether the file was finished or not. */
  close(): Promise<void> {
    return this.#growing.file.close()
  }
}

function growing(target: string): string {
  return `${target}.growing`
}

/** Writes by the megabyte: a write for each line would take longer than making it. */
class Writer {
  readonly file: FileHandle
  #waiting: Buffer[] = []
  #size = 0

  constructor(file: FileHandle) {
    this.file = file
  }

  async add(...pieces: readonly Buffer[]): Promise<void> {
    for (const bytes of pieces) {
      this.#waiting.push(bytes)
      this.#size += bytes.length
    }
    if (this.#size >= 1 << 20) await this.flush()
  }

  async flush(): Promise<void> {
    await this.file.appendFile(Buffer.concat(this.#waiting))
    this.#waiting = []
    this.#size = 0
  }
}
