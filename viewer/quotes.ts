/** A quote between the words that stand around it. */
export interface InContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

const REACH = 260
/** A mark at which a sentence ends; before a capital, since marks stand in abbreviations too. */
const SENTENCE_BREAK = /[.!?…]["”»)]*\s+(?=["“«(]?\p{Lu})/gu
const SENTENCE_END = /[.!?…:;]["”»)]*\s+/g

/**
 * The paragraph in which the words `[start, end)` of a text stand; of a long paragraph, the sentences nearest to them.
 * A quote alone is often three words of a list of names: without its sentence nobody can judge it.
 *
 * @example
 * inContext('Một. Hai ba.', 5, 8) // { before: 'Một. ', quote: 'Hai', after: ' ba.' }
 */
export function inContext(text: string, start: number, end: number): InContext {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  return {
    before: lastPart(text.slice(from, start)),
    quote: text.slice(start, end),
    after: firstPart(text.slice(end, to)),
  }
}

/** The sentence, or the line, in which the words `[start, end)` of a text stand. */
export function inSentence(text: string, start: number, end: number): InContext {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = text.indexOf('\n', end)
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  const begins = [...before.matchAll(SENTENCE_BREAK)].map((match) => match.index + match[0].length)
  const ends = [...after.matchAll(SENTENCE_BREAK)].map((match) => match.index + match[0].trimEnd().length)
  const quote = text.slice(start, end)
  const ended = /[.!?…]["”»)]*$/.test(quote) && /^\s/.test(after)
  return { before: before.slice(begins.at(-1) ?? 0), quote, after: ended ? '' : after.slice(0, ends[0]) }
}

/** The end of a long text, from the first sentence that begins within reach. */
function lastPart(text: string): string {
  if (text.length <= REACH) return text
  const tail = text.slice(-REACH)
  const begins = [...tail.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const at = begins[0] ?? tail.indexOf(' ') + 1
  return `… ${tail.slice(at)}`
}

/** The beginning of a long text, to the last sentence that ends within reach. */
function firstPart(text: string): string {
  if (text.length <= REACH) return text
  const head = text.slice(0, REACH)
  const ends = [...head.matchAll(SENTENCE_END)].map((match) => match.index + match[0].trimEnd().length)
  const at = ends.at(-1) ?? head.lastIndexOf(' ')
  return `${head.slice(0, at)} …`
}
