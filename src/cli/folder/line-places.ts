import { readSync } from 'node:fs'

/** Where a line of a file stands, in bytes, without its end. */
export interface LinePlace {
  readonly at: number
  readonly length: number
  /** False for what follows the last line end: it may have been cut short. */
  readonly ended: boolean
}

const PIECE = 1 << 20
const LINE_END = 10

/** Where the lines of an open file stand, so that each can be read when it is wanted. */
export function* linePlaces(file: number): Iterable<LinePlace> {
  const piece = Buffer.allocUnsafe(PIECE)
  let [position, at] = [0, 0]
  for (;;) {
    const length = readSync(file, piece, 0, PIECE, position)
    if (length === 0) break
    const read = piece.subarray(0, length)
    for (let end = read.indexOf(LINE_END); end >= 0; end = read.indexOf(LINE_END, end + 1)) {
      yield { at, length: position + end - at, ended: true }
      at = position + end + 1
    }
    position += length
  }
  if (position > at) yield { at, length: position - at, ended: false }
}

/** The text that stands at a place. */
export function textAt(file: number, { at, length }: Pick<LinePlace, 'at' | 'length'>): string {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, at))
}
