import type { Grammar } from '../knowledge/grammar/grammar.ts'
import { fromRoman } from '../knowledge/roman.ts'

/** A term of office (nhiệm kỳ, khóa): when the body was elected, which is not when somebody joined or left it. */
export interface Term {
  /** As the article words it. */
  readonly words: string
  readonly from?: string
  readonly to?: string
  /** Which one it is, counted by the body: khóa XI. */
  readonly number?: number
}

/** A body that meets for the hundredth time there is none: “khóa 2014” is no number. */
const LAST = 99

/**
 * Reads a term as articles word it.
 *
 * @example
 * termOf('2020 – 2025', grammar) // { words: '2020 – 2025', from: '2020', to: '2025' }
 * termOf('khóa XIV', grammar)    // { words: 'khóa XIV', number: 14 }
 */
export function termOf(words: string, grammar: Grammar): Term {
  const years = grammar.taken('years-of-term', words)
  const digits = grammar.taken('number-of-term', words)?.['number']
  const number = digits === undefined ? undefined : /^\d/.test(digits) ? Number(digits) : fromRoman(digits)
  return {
    words,
    ...(years && { from: years['from']!, to: years['to']! }),
    ...(number !== undefined && number <= LAST && { number }),
  }
}

/** Does it say which term it is? “nhiệm kỳ mới” does not. */
export function isTold({ from, number }: Term): boolean {
  return from !== undefined || number !== undefined
}

/** Are two terms one? Undefined where they cannot be compared: one is counted, the other told by its years, or not at all. */
export function sameTerm(one: Term | undefined, other: Term | undefined): boolean | undefined {
  if (one?.from && other?.from) return one.from === other.from
  return one?.number !== undefined && other?.number !== undefined ? one.number === other.number : undefined
}
