import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { MOST_BYTES, MOST_TIMES, SMALL } from './zip.ts'

/** One file of a zip; or why it could not be read, with what there is of one that is cut. */
export type ZipEntry =
  | { readonly name: string; readonly bytes: Uint8Array; readonly fault?: never }
  | { readonly name: string; readonly fault: string; readonly bytes?: Uint8Array }

/** More files than anybody has in one zip of articles. */
const MOST_ENTRIES = 500_000
const STEP = 64 * 1024

/**
 * The files of a zip that are wanted, one after the other as they stand in it, so that no more than one is in memory; what is
 * wrong with one does not cost the next.
 *
 * @throws Error when it is no zip, or unpacks to more than anybody can have
 *   written
 */
export async function* entriesOfZip(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  isWanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry> {
  const walk = new Walk(isWanted)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) {
      walk.push(chunk.subarray(at, at + STEP))
      yield* walk.taken()
    }
  }
  walk.end()
  yield* walk.taken()
  walk.check()
}

class Walk {
  readonly #unzip: Unzip
  #done: ZipEntry[] = []
  /** Ends the file that is being read with what there is of it. */
  #cut: (() => void) | undefined
  /** The end of the zip has come: what ends with it is not whole. */
  #isOver = false
  #count = 0
  #read = 0
  #unpacked = 0
  #failure: Error | undefined
  #start: number[] = []

  constructor(isWanted: (name: string) => boolean) {
    this.#unzip = new Unzip((file) => {
      if (++this.#count > MOST_ENTRIES) throw new Error(`there are more than ${MOST_ENTRIES} files in it`)
      if (isWanted(file.name)) this.#take(file)
    })
    this.#unzip.register(UnzipInflate)
  }

  push(bytes: Uint8Array): void {
    if (this.#start.length < 2) {
      this.#start.push(...bytes.subarray(0, 2 - this.#start.length))
      if (this.#start.length === 2 && (this.#start[0] !== 0x50 || this.#start[1] !== 0x4b))
        throw new Error('it is no zip inside')
    }
    this.#read += bytes.length
    this.#feed(bytes, false)
    if (this.#unpacked > SMALL && this.#unpacked > MOST_TIMES * this.#read)
      throw new Error('it is made to do harm: it unpacks to far more than it can hold')
    if (this.#failure !== undefined) throw this.#failure
  }

  end(): void {
    if (this.#read === 0) throw new Error('it is empty')
    this.#isOver = true
    const before = this.#failure
    this.#feed(new Uint8Array(), true)
    if (before === undefined && this.#failure !== undefined) this.#failure = new Error('it ends too early')
    if (this.#cut === undefined) return
    this.#cut()
    this.#failure = undefined
  }

  taken(): readonly ZipEntry[] {
    return this.#done.splice(0)
  }

  /** @throws Error where there was nothing, or nothing more, to be read */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#count === 0) throw new Error('there is no file in it')
  }

  #feed(bytes: Uint8Array, isLast: boolean): void {
    try {
      this.#unzip.push(bytes, isLast)
    } catch (error) {
      this.#failure ??= error as Error
    }
  }

  #take(file: UnzipFile): void {
    const { name } = file
    const pieces: Uint8Array[] = []
    let length = 0
    let isOver = false
    const finish = (entry: ZipEntry) => {
      isOver = true
      this.#cut = undefined
      pieces.length = 0
      this.#done.push(entry)
    }
    const cut = () => finish({ name, bytes: Buffer.concat(pieces, length), fault: 'the zip ends too early' })
    this.#cut = cut
    file.ondata = (error, piece, isLast) => {
      if (isOver) return
      if (error && this.#isOver) return cut()
      if (error) return finish({ name, fault: `it is damaged, or protected by a password (${error.message})` })
      length += piece.length
      this.#unpacked += piece.length
      pieces.push(piece)
      if (length > MOST_BYTES) return finish({ name, fault: 'it is larger than anything that can be read' })
      if (!isLast) return
      if (this.#isOver) cut()
      else finish({ name, bytes: Buffer.concat(pieces, length) })
    }
    try {
      file.start()
    } catch (error) {
      finish({ name, fault: `it is packed in a way that is not known (${(error as Error).message})` })
    }
  }
}
