import { fromRoman } from './roman.ts'
import { readTable } from './tables.ts'

/** Until when the numbered terms of a body lasted, by its name and the number: “Quốc hội 13”. */
export type Terms = ReadonlyMap<string, string>

/**
 * Reads `terms.tsv`.
 *
 * @throws DataFileError for a number or a day that is none, and for a term that stands twice
 */
export function loadTerms(file: URL): Terms {
  const terms = new Map<string, string>()
  for (const { body, number, until, at } of readTable(file, ['body', 'number', 'until'])) {
    if (!/^\d+$/.test(number) || !/^\d{4}-\d{2}$/.test(until))
      throw at.wrong(`“${body} ${number}” needs the number of a term and its last month (2016-07)`)
    for (const name of body.split('|')) {
      if (terms.has(`${name} ${number}`)) throw at.wrong(`the term ${number} of “${name}” stands twice`)
      terms.set(`${name} ${number}`, until)
    }
  }
  return terms
}

/** Until when the last lasted of the terms that words name: “khóa XII, XIII”, “khóa 13”; undefined for one that is not known, or not over. */
export function endOfTerms(terms: Terms, body: string, words: string): string | undefined {
  const number = numberOfTerm(words)
  return number === undefined ? undefined : terms.get(`${body} ${number}`)
}

/** The number with which the words of a term end: “khóa XII, XIII”, “khóa 13”; a year is none. */
export function numberOfTerm(words: string): number | undefined {
  const last = /([IVX]+|\d+)$/.exec(words)?.[1]
  const number = last && (/\d/.test(last) ? Number(last) : fromRoman(last))
  return number && number <= LAST ? number : undefined
}

/** No body has been elected more often. */
const LAST = 99
