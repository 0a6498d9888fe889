import { readTable } from '../../knowledge/tables.ts'
import { once } from '../once.ts'

/** The codes of before Unicode in which a letter is one byte: columns of `data/letters/letters.tsv`. */
export type ByteCode = 'tcvn3' | 'tcvn-5712' | 'viscii'

const CODES: readonly ByteCode[] = ['tcvn3', 'tcvn-5712', 'viscii']

/** The Vietnamese letters that ASCII lacks. */
export interface Letters {
  readonly small: string
  readonly capital: string
  /** đ, of which Unicode takes no mark. */
  readonly crossed: string
  /** What the letters are in a code that has them, in hexadecimal digits. */
  readonly bytes: (code: ByteCode) => readonly (readonly [letter: string, byte: string])[]
}

/**
 * The letters of `data/letters/letters.tsv`.
 *
 * @throws DataFileError naming a line without a letter, or with what is no byte or that of a letter above
 */
export const letters = once((): Letters => {
  const taken = new Set<string>()
  const rows = readTable(
    new URL('../../../data/letters/letters.tsv', import.meta.url),
    ['letter', ...CODES],
    (row): string | undefined => {
      if (!/^(?![\0-\x7F])\p{L}$/u.test(row.letter)) return `“${row.letter}” is not one letter that ASCII lacks`
      for (const code of CODES.filter((code) => row[code] !== '')) {
        if (!/^[\da-f]{2}$/.test(row[code])) return `“${row[code]}” is not a byte: two of the digits 0 to 9 and a to f`
        if (taken.has(code + row[code])) return `another letter has the byte ${row[code]} in ${code}`
        taken.add(code + row[code])
      }
      return undefined
    },
  )
  const all = rows.map(({ letter }) => letter)
  const isSmall = (letter: string) => letter === letter.toLowerCase()
  const small = all.filter(isSmall)
  return {
    small: small.join(''),
    capital: all.filter((letter) => !isSmall(letter)).join(''),
    crossed: small.filter((letter) => letter.normalize('NFD') === letter).join(''),
    bytes: (code) => rows.filter((row) => row[code] !== '').map((row) => [row.letter, row[code]]),
  }
})

/** VNI for Windows (VNI-Times), all in small letters: a letter by itself, or a letter and a sign behind it. */
export interface Vni {
  /** What other letters are: ñ is đ. */
  readonly letters: ReadonlyMap<string, string>
  /** The letters that have a sign behind them. */
  readonly bases: string
  /** The marks that a sign stands for. */
  readonly signs: ReadonlyMap<string, string>
}

/**
 * The letters and signs of `data/letters/vni.tsv`.
 *
 * @throws DataFileError naming a line of a kind that there is none of, or with a sign that puts no mark on “a”
 */
export const vniTable = once((): Vni => {
  const marksOf = (word: string) => word.normalize('NFD').slice(1)
  const rows = readTable(
    new URL('../../../data/letters/vni.tsv', import.meta.url),
    ['written', 'kind', 'means'],
    ({ written, kind, means }) => {
      if (!['base', 'letter', 'sign'].includes(kind)) return `“${kind}” is none of base, letter, sign`
      if ([...written].length !== 1 || [...means].length !== 1)
        return `“${written}” and “${means}” must be one letter each`
      const isMarked = means.normalize('NFD').startsWith('a') && marksOf(means) !== ''
      return kind === 'sign' && !isMarked ? `“${means}” is not “a” with a mark` : undefined
    },
  )
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  return {
    letters: new Map(
      rows.flatMap(({ written, kind, means }) =>
        kind === 'sign' || written === means ? [] : [[written, means] as const],
      ),
    ),
    bases: of('base')
      .map(({ written }) => written)
      .join(''),
    signs: new Map(of('sign').map(({ written, means }) => [written, marksOf(means)])),
  }
})
