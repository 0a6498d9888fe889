import type { Span } from '../../model.ts'

/**
 * A text as the matcher reads it, with the way back: which characters of the article each of its UTF-16 code units stands for. Without the
 * columns it is the article's text itself.
 */
export interface Plain {
  readonly text: string
  /** For each code unit, where what it stands for begins in the article's text … */
  readonly starts?: Int32Array
  /** … and where that ends. */
  readonly ends?: Int32Array
}

/** Characters that are read as other ones, mostly as nothing. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly words: string
}

/**
 * The text with some of its characters read as others.
 *
 * @param edits in order, none overlapping another
 */
export function rewrite(plain: Plain, edits: readonly Edit[]): Plain {
  if (edits.length === 0) return plain
  const length = edits.reduce((sum, { from, to, words }) => sum + words.length - (to - from), plain.text.length)
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  const pieces: string[] = []
  let read = 0
  let written = 0
  const keep = (to: number): void => {
    pieces.push(plain.text.slice(read, to))
    for (; read < to; read++, written++) {
      starts[written] = startOf(plain, read)
      ends[written] = endOf(plain, read)
    }
  }
  for (const { from, to, words } of edits) {
    keep(from)
    pieces.push(words)
    const apart = words.length === to - from
    for (let i = 0; i < words.length; i++, written++) {
      starts[written] = startOf(plain, apart ? from + i : from)
      ends[written] = endOf(plain, apart ? from + i : to - 1)
    }
    read = to
  }
  keep(plain.text.length)
  return { text: pieces.join(''), starts, ends }
}

/** {@link rewrite} of every place where a pattern fits; `undefined` leaves a place as it is. */
export function rewriteAll(
  plain: Plain,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | undefined | readonly Edit[],
): Plain {
  const edits: Edit[] = []
  for (const match of plain.text.matchAll(pattern)) {
    const words = read(match)
    if (words === undefined) continue
    if (typeof words === 'string') edits.push({ from: match.index, to: match.index + match[0].length, words })
    else edits.push(...words)
  }
  return rewrite(plain, edits)
}

/** The words of the article that a stretch of the plain text stands for. */
export function placeOf(plain: Plain, { start, end }: Span): Span {
  if (end <= start) return { start: startOf(plain, start), end: startOf(plain, start) }
  return { start: startOf(plain, start), end: endOf(plain, end - 1) }
}

function startOf({ starts, ends }: Plain, at: number): number {
  if (!starts) return at
  return starts[at] ?? ends![at - 1] ?? 0
}

function endOf({ ends }: Plain, at: number): number {
  return ends ? ends[at]! : at + 1
}
