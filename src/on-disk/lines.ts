import { closeSync, openSync, readSync } from 'node:fs'

const PIECE = 1 << 20
const LINE_END = 10

/** Where the lines of a file stand that is read. */
interface From {
  /** The byte to begin at. */
  readonly at?: number
}

/** The lines of a file, one after the other, without their ends: a file of any size takes a megabyte or two. */
export function* linesOf(path: string, { at = 0 }: From = {}): Iterable<string> {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(PIECE)
    let position = at
    let rest: Buffer[] = []
    for (;;) {
      const length = readSync(file, piece, 0, PIECE, position)
      if (length === 0) break
      position += length
      const read = piece.subarray(0, length)
      const end = read.lastIndexOf(LINE_END)
      if (end < 0) {
        rest.push(Buffer.from(read))
        continue
      }
      // Cut at a line end, so that no letter is cut in two.
      const whole = read.subarray(0, end)
      yield* (rest.length === 0 ? whole : Buffer.concat([...rest, whole])).toString('utf8').split('\n')
      rest = end + 1 < length ? [Buffer.from(read.subarray(end + 1))] : []
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
  } finally {
    closeSync(file)
  }
}
