import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessAbsent } from '../file-target.ts'
import { CLAIMS, FRONT, originIn } from './claims-file.ts'

const CHUNK = 1 << 20

/** What an earlier build of a folder has read, to be taken again where article and reader are the same. */
export class EarlierClaims {
  /** Of each article's content, where its line stands, in bytes. */
  readonly #lines: ReadonlyMap<string, readonly [at: number, length: number]>
  readonly #file: FileHandle | undefined
  /** How many lines another reader has made: they are of no use. */
  readonly outdated: number

  private constructor(file?: FileHandle, lines = new Map<string, [number, number]>(), outdated = 0) {
    this.#file = file
    this.#lines = lines
    this.outdated = outdated
  }

  /** Nothing is taken again. */
  static none(): EarlierClaims {
    return new EarlierClaims()
  }

  /** @param reading of the program that reads now: see `reading-version.ts` */
  static async of(folder: string, reading: string): Promise<EarlierClaims> {
    const file = await open(join(folder, CLAIMS)).catch(unlessAbsent)
    if (!file) return EarlierClaims.none()
    const lines = new Map<string, [number, number]>()
    let outdated = 0
    for await (const { front, at, length } of linesOf(file)) {
      const origin = originIn(front)
      if (origin?.reading === reading) lines.set(origin.content, [at, length])
      else if (origin) outdated++
    }
    return new EarlierClaims(file, lines, outdated)
  }

  /** The line of an article of this content. */
  async lineOf(content: string): Promise<string | undefined> {
    const [at, length] = this.#lines.get(content) ?? []
    if (at === undefined || length === undefined || !this.#file) return undefined
    const { buffer } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, at)
    return buffer.toString()
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }
}

/** Where the lines of a file stand, and the front of each. */
async function* linesOf(file: FileHandle): AsyncGenerator<{ front: string; at: number; length: number }> {
  const buffer = Buffer.alloc(CHUNK)
  let at = 0
  let front = ''
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
    if (bytesRead === 0) break
    for (let start = 0; start < bytesRead; ) {
      const end = buffer.subarray(0, bytesRead).indexOf(10, start)
      const stop = end < 0 ? bytesRead : end
      if (front.length < FRONT) front += buffer.toString('latin1', start, Math.min(stop, start + FRONT - front.length))
      if (end < 0) break
      yield { front, at, length: position + end - at }
      at = position + end + 1
      front = ''
      start = end + 1
    }
    position += bytesRead
  }
  // A line without its end was cut short, and counts for nothing.
}
