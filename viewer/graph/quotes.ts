import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'

/** A quote between the words that stand around it. */
export interface InContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** The passage that says of an edge what it says of which the program is surest; nothing where no article says it. */
export function surestOf(graph: KnowledgeGraph, edge: string): Evidence | undefined {
  return graph.getEdgeAttribute(edge, 'evidence')?.toSorted((a, b) => b.confidence - a.confidence)[0]
}

const REACH = 260
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

/** Where one sentence ends and the next begins: a mark before a capital, but not that of “TP. Cao Lãnh” or “TS. Lê An”. */
const SENTENCE_BREAK =
  /(?<!(?<!\p{L})(?:TP|Tp|TX|Tx|TT|P|Q|GS|PGS|TS|ThS|Ths|BS|KS|DS|CN))[.!?…]["”»)]*\s+(?=["“«(]?[\p{Lu}\d])/gu

/** The sentence, or the line, in which the words `[start, end)` of a text stand. */
export function inSentence(text: string, start: number, end: number): InContext {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  let [first, last] = [from, to]
  for (const match of text.slice(from, to).matchAll(SENTENCE_BREAK)) {
    const next = from + match.index + match[0].length
    if (next <= start) first = next
    else if (next > end) {
      last = Math.max(end, from + match.index + match[0].trimEnd().length)
      break
    }
  }
  return { before: text.slice(first, start), quote: text.slice(start, end), after: text.slice(end, last) }
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
