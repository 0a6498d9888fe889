/** A line of a text without the space around it; empty lines have no words. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly words: string
  /** It ends in two spaces: Markdown's sign for a line that ends on purpose. */
  readonly isBroken: boolean
  /** A form feed stands before it. */
  readonly startsPage: boolean
}

const ENDS = /[.!?:;…][)\]”’"']*$/u
/** Numbers and letters of lists, bullets, and the dash before a speech. */
const ITEM = /^(?:[-–—+*•▪●○]|\(?\d{1,3}[.)/]|\(?\p{Ll}[.)]|[IVX]{1,5}\.|[“"«])(?:\s|\p{Lu})/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** The lines of a text, in order, the empty ones too. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let startsPage = false
  for (const { 0: whole, 1: end, index } of text.matchAll(/([^\n\f]*)(?:\n|\f|$)/g)) {
    if (whole === '' && index === text.length && index > 0 && !/[\n\f]$/.test(text)) break
    const words = end!.trim()
    const from = index + (end!.length - end!.trimStart().length)
    lines.push({ from, to: from + words.length, words, isBroken: /\S {2,}$/.test(end!), startsPage })
    startsPage = whole.endsWith('\f')
  }
  return lines
}

/** A line within a paragraph is mostly wider than this part of the widest. */
const SHORT = 0.5

/**
 * Is a line between others one that says something of its own: a running head that stands on one page only? It is much shorter than the
 * lines around it, or has a gap in its middle, ends no sentence, and the next line begins with a capital.
 */
export function standsAlone(line: Line, next: Line | undefined, widest: number): boolean {
  if (ENDS.test(line.words) || line.words.endsWith(',') || !/^\p{Lu}/u.test(line.words)) return false
  if (/\S {4,}\S/.test(line.words)) return true
  return line.words.length < SHORT * widest && next !== undefined && /^\p{Lu}/u.test(next.words)
}

/** May a line be the beginning of what the next one goes on with? */
export function mayGoOn(before: Line, line: Line): boolean {
  return (
    !ENDS.test(before.words) &&
    !ITEM.test(line.words) &&
    !before.isBroken &&
    !before.words.includes('\t') &&
    !line.words.includes('\t') &&
    CAPITALS.test(before.words) === CAPITALS.test(line.words)
  )
}
