const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** “XIV” → 14; of the letters I, V, X and L, as terms of office are counted. */
export function fromRoman(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
