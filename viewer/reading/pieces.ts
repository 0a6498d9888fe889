import type { LitKind } from '../state/state.ts'
import type { LitWords } from './lit-words.ts'

/** A part of a text, from its first unit to behind its last. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run of words that looks the same all along. */
export interface Piece {
  readonly text: string
  readonly start: number
  /** What the words name; of a name within a name, the inner one. */
  readonly kind?: LitKind
  /** Whether they are of the passage that is looked at. */
  readonly quoted: boolean
}

/** A paragraph, or, of a long one, some sentences of it. */
export interface Paragraph extends Range {
  /** Whether it goes on with the paragraph of the one before. */
  readonly goesOn: boolean
}

/** Of a paragraph no shorter parts are made. */
const ENOUGH = 320
const SENTENCE_END = /[.!?…][”"»)]*\s+(?=[\p{Lu}“"«(])/gu

/**
 * The lines of a text that hold something. Pages often come as one long line; it is cut between sentences, or what stands in
 * the margin would be far from its words.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ index, 0: line }) => {
    const cuts = [0]
    for (const { index: at, 0: sign } of line.matchAll(SENTENCE_END)) {
      const cut = at + sign.length
      if (cut - cuts.at(-1)! >= ENOUGH && line.length - cut >= ENOUGH) cuts.push(cut)
    }
    return cuts.map((cut, part) => ({
      start: index + cut,
      end: index + (cuts[part + 1] ?? line.length),
      goesOn: part > 0,
    }))
  })
}

/**
 * A paragraph cut where what its words name begins and ends.
 *
 * @example
 * piecesOf('Bí thư Thành ủy A', { start: 0, end: 17 }, [{ start: 7, end: 17, kind: 'Organization' }]) // “Bí thư ”, “Thành ủy A”
 */
export function piecesOf(
  text: string,
  { start, end }: Range,
  lit: readonly LitWords[],
  quote?: Range,
): readonly Piece[] {
  const within = lit.filter((words) => words.end > start && words.start < end)
  const cuts = [start, end, ...[...within, ...(quote ? [quote] : [])].flatMap((range) => [range.start, range.end])]
  const places = [...new Set(cuts)].filter((at) => at >= start && at <= end).toSorted((a, b) => a - b)
  const pieces: Piece[] = []
  for (const [at, from] of places.slice(0, -1).entries()) {
    const to = places[at + 1]!
    const covering = within.filter((words) => words.start <= from && words.end >= to)
    const inner = covering.reduce<LitWords | undefined>(
      (best, one) => (best && best.end - best.start <= one.end - one.start ? best : one),
      undefined,
    )
    const quoted = quote !== undefined && quote.start <= from && quote.end >= to
    const piece = { text: text.slice(from, to), start: from, quoted, ...(inner && { kind: inner.kind }) }
    const last = pieces.at(-1)
    // A short name of a body within its long one looks the same.
    if (last && last.quoted === quoted && last.kind === piece.kind)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
    else pieces.push(piece)
  }
  return pieces
}
