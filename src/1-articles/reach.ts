import { type ReadStream, statSync } from 'node:fs'

/**
 * How far the reading of files has come, in bytes as they are on disk. It reckons when it is asked, and costs those who read
 * nothing: a file counts as far as its stream has come, and as a whole once the next is begun.
 */
export class Reach {
  /** Bytes of all files; undefined where that is not known, as of standard input. */
  readonly total: number | undefined
  #before = 0
  #size = 0
  #stream: ReadStream | undefined

  constructor(files: readonly string[]) {
    const sizes = files.map(sizeOf)
    this.total = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + size!, 0)
  }

  /** The next file is read now. */
  begin(file: string): void {
    this.#before += this.#size
    this.#size = sizeOf(file) ?? 0
    this.#stream = undefined
  }

  /** The file is read by this stream; some formats read it twice. */
  opened(stream: ReadStream): void {
    this.#stream = stream
  }

  /** Bytes that have been read. */
  get bytes(): number {
    return this.#before + Math.min(this.#size, this.#stream?.bytesRead ?? 0)
  }
}

/** Undefined of what is no file; reading it tells why. */
function sizeOf(file: string): number | undefined {
  const found = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : undefined
}
