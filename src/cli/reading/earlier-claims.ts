import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesAt, type LinePlace, linePlaces, textAt } from '../../lines.ts'
import { unlessAbsent } from '../writing/file-target.ts'
import { CLAIMS, FRONT, originIn } from './claims-file.ts'

/** What an earlier build of a folder has read, to be taken again where article and reader are the same. */
export class EarlierClaims {
  /** Of each article's content, where its line stands, in bytes. */
  readonly #lines: ReadonlyMap<string, LinePlace>
  readonly #file: FileHandle | undefined
  /** How many lines another reader has made: they are of no use. */
  readonly outdated: number

  private constructor(file?: FileHandle, lines: ReadonlyMap<string, LinePlace> = new Map(), outdated = 0) {
    this.#file = file
    this.#lines = lines
    this.outdated = outdated
  }

  /** Nothing is taken again. */
  static none(): EarlierClaims {
    return new EarlierClaims()
  }

  /** @param reading of the program that reads now: see `version.ts` */
  static async of(folder: string, reading: string): Promise<EarlierClaims> {
    const file = await open(join(folder, CLAIMS)).catch(unlessAbsent)
    if (!file) return EarlierClaims.none()
    const lines = new Map<string, LinePlace>()
    let outdated = 0
    for (const line of linePlaces(file.fd)) {
      // A line without its end was cut short, and counts for nothing.
      const origin = line.ended
        ? originIn(textAt(file.fd, { at: line.at, length: Math.min(FRONT, line.length) }))
        : undefined
      if (origin?.reading === reading) lines.set(origin.content, line)
      else if (origin) outdated++
    }
    return new EarlierClaims(file, lines, outdated)
  }

  /** The line of an article of this content, as it stands in the file. */
  lineOf(content: string): Buffer | undefined {
    const place = this.#lines.get(content)
    return place && this.#file && bytesAt(this.#file.fd, place)
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }
}
