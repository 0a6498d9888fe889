/** A term of office (nhiệm kỳ, khóa): when the body was elected, which is not when somebody joined or left it. */
interface Term {
  readonly from?: string
  readonly to?: string
  /** Which one it is, counted by the body: khóa XI. */
  readonly number?: number
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/**
 * Reads a term as articles word it.
 *
 * @example
 * termOf('2020 – 2025') // { from: '2020', to: '2025' }
 * termOf('khóa XIV')    // { number: 14 }
 */
export function termOf(words: string | undefined): Term | undefined {
  if (!words) return undefined
  const years = /((?:19|20)\d\d)\s*(?:[-–—]|đến năm|đến)\s*((?:19|20)\d\d)/.exec(words)
  const number = /(?<![\p{L}\d])khóa\s+([IVXL]+|\d{1,2})(?![\p{L}\d])/iu.exec(words)?.[1]
  if (!years && !number) return undefined
  return {
    ...(years && { from: years[1]!, to: years[2]! }),
    ...(number && { number: /^\d/.test(number) ? Number(number) : fromRoman(number.toUpperCase()) }),
  }
}

/** Are two terms one? Undefined where they cannot be compared: one is counted, the other told by its years, or not at all. */
export function sameTerm(one: string | undefined, other: string | undefined): boolean | undefined {
  const [a, b] = [termOf(one), termOf(other)]
  if (!a || !b) return undefined
  if (a.from && b.from) return a.from === b.from
  return a.number !== undefined && b.number !== undefined ? a.number === b.number : undefined
}

function fromRoman(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const [value, next] = [ROMAN[digits[at]!]!, ROMAN[digits[at + 1] ?? ''] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
