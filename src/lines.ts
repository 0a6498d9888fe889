/** The lines of files too large to be held as one text; all are UTF-8, and a line is what stands before a line feed. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

const PIECE = 1 << 20
const LINE_END = 10

/** The lines of a file, one after the other: a file of any size takes a megabyte or two. */
export function* linesOf(path: string): Iterable<string> {
  const file = openSync(path, 'r')
  try {
    let rest: Buffer[] = []
    for (const { bytes: read } of piecesOf(file)) {
      const end = read.lastIndexOf(LINE_END)
      if (end < 0) {
        rest.push(Buffer.from(read))
        continue
      }
      // Cut at a line end, so that no letter is cut in two.
      const whole = read.subarray(0, end)
      yield* (rest.length === 0 ? whole : Buffer.concat([...rest, whole])).toString('utf8').split('\n')
      rest = end + 1 < read.length ? [Buffer.from(read.subarray(end + 1))] : []
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
  } finally {
    closeSync(file)
  }
}

/** The lines of what comes piece by piece, as somebody types it or another program writes it. */
export async function* linesFrom(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  rest += decoder.decode()
  if (rest) yield rest
  return undefined
}

/** The lines of an open file from its beginning. Its streams would close it when they are left before their end. */
export function linesIn(file: FileHandle): AsyncGenerator<string, undefined> {
  return linesFrom(piecesIn(file))
}

/** Where a line of a file stands, in bytes, without its end. */
export interface LinePlace {
  readonly at: number
  readonly length: number
  /** False for what follows the last line end: it may have been cut short. */
  readonly ended: boolean
}

/** Where the lines of an open file stand, so that each can be read when it is wanted. */
export function* linePlaces(file: number): Iterable<LinePlace> {
  let [at, size] = [0, 0]
  for (const { bytes: read, position } of piecesOf(file)) {
    for (let end = read.indexOf(LINE_END); end >= 0; end = read.indexOf(LINE_END, end + 1)) {
      yield { at, length: position + end - at, ended: true }
      at = position + end + 1
    }
    size = position + read.length
  }
  if (size > at) yield { at, length: size - at, ended: false }
}

/** The text that stands at a place. */
export function textAt(file: number, place: Pick<LinePlace, 'at' | 'length'>): string {
  return bytesAt(file, place).toString('utf8')
}

/** The bytes that stand at a place. */
export function bytesAt(file: number, { at, length }: Pick<LinePlace, 'at' | 'length'>): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, at))
}

/** An open file by the megabyte, each with its place; what was there before is gone when the next one comes. */
function* piecesOf(file: number): Iterable<{ readonly bytes: Buffer; readonly position: number }> {
  const piece = Buffer.allocUnsafe(PIECE)
  for (let position = 0; ; ) {
    const length = readSync(file, piece, 0, PIECE, position)
    if (length === 0) return
    yield { bytes: piece.subarray(0, length), position }
    position += length
  }
}

async function* piecesIn(file: FileHandle): AsyncIterable<Uint8Array> {
  const piece = new Uint8Array(PIECE)
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(piece, 0, PIECE, position)
    if (bytesRead === 0) return
    yield piece.subarray(0, bytesRead)
    position += bytesRead
  }
}
