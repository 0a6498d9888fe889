import { once } from '../once.ts'
import { decodeAs, decodeWindows1252 } from '../windows.ts'
import { isSyllable } from './syllable.ts'
import { type ByteCode, letters, vniTable } from './tables.ts'

/** A way in which Vietnamese letters were written by other characters, undone. */
export interface Code {
  /** For messages: “… was in {name}”. */
  readonly name: string
  readonly convert: (text: string) => string
  /** The bytes were UTF-8 at first. */
  readonly isMisreading?: boolean
}

/** Some fonts show their letters by the codes of symbols, and browsers read unknown encodings as other such codes. */
const PRIVATE = /[\uF021-\uF0FF\uF780-\uF7FF]/g

/** The sign µ comes out of PDF as the Greek letter. */
const LOOKALIKE: Readonly<Record<number, string>> = { 181: '\u03BC' }

/** Text in a code of one byte a letter, read. */
function reading(code: ByteCode): (text: string) => string {
  const read = once(() => {
    const found = new Map<string, string>()
    for (const [letter, hex] of letters().bytes(code)) {
      const byte = Number.parseInt(hex, 16)
      // A byte between 80 and 9F comes as a sign of Windows or, from strict programs, as a control character.
      const reads = [decodeWindows1252(Uint8Array.of(byte)), String.fromCharCode(byte), LOOKALIKE[byte]]
      for (const read of reads) if (read !== undefined) found.set(read, letter)
    }
    return { found, each: new RegExp(`[${[...found.keys()].join('')}]`, 'g') }
  })
  return (text) => {
    const { found, each } = read()
    return shown(text).replace(each, (char) => found.get(char)!)
  }
}

function shown(text: string): string {
  return text.replace(PRIVATE, (char) => decodeWindows1252(Uint8Array.of(char.charCodeAt(0) & 0xff)))
}

const ofWindows = new Map(
  Array.from({ length: 128 }, (_, at) => Uint8Array.of(128 + at)).map((byte) => [
    decodeWindows1252(byte),
    decodeAs('windows-1258', byte),
  ]),
)
const OF_WINDOWS = new RegExp(`[${[...ofWindows.keys()].join('')}]`, 'g')

const readTcvn3 = reading('tcvn3')

/**
 * TCVN3, the code of the fonts .VnTime and .VnTimeH. These have no capitals with tones: one is written by the small letter of
 * the font of capitals (`ñy ban`), or by a bare capital before it (`Uñ`). Words that are otherwise in capitals get theirs
 * back; at the beginning of a word it cannot be told, and the letter stays small.
 */
export const tcvn3: Code = { name: 'TCVN3 (.VnTime)', convert: (text) => capitals(hornedU(readTcvn3(text))) }

/** TCVN 5712:1993 with all its letters, where the fonts have quotation marks and dashes of Windows; programs of Unix wrote it. */
export const tcvn5712: Code = { name: 'TCVN 5712', convert: reading('tcvn-5712') }

/** RFC 1456. */
export const viscii: Code = { name: 'VISCII', convert: reading('viscii') }

/** Bytes of Vietnamese Windows that a program read as those of western Windows: “Lê Thiò Ba” is “Lê Thị Ba”. */
export const windows1258: Code = {
  name: 'windows-1258 that was read as windows-1252',
  convert: (text) => text.replace(OF_WINDOWS, (char) => ofWindows.get(char)!).normalize('NFC'),
}

/** ư has the code of the soft hyphen, which readers of PDF give as a hyphen: `Th- ký`, `th-êng`. */
const softHyphen = once(() => readTcvn3('\u00AD'))

function hornedU(text: string): string {
  return text.replace(/(?<![\p{L}\d.,])(?:\p{L}|-(?=\p{L}))[\p{L}-]*/gu, (word) => {
    if (!word.includes('-')) return word
    const horned = word.replaceAll('-', softHyphen())
    return isSyllable(horned) ? horned : word
  })
}

/** The beginning of a word in the font of capitals: of those with marks the fonts have Ă Â Ê Ô Ơ Ư Đ. */
const mayBeLoud = once(() => {
  const ofFonts = letters()
    .bytes('tcvn3')
    .map(([letter]) => letter)
  return new RegExp(`^[A-Z${ofFonts.filter((letter) => /\p{Lu}/u.test(letter)).join('')}]?[^a-zA-Z]+$`)
})
const DOUBLED = /(\p{Lu})(\p{Ll})/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

function capitals(text: string): string {
  const single = text.replace(DOUBLED, (both, capital: string, small: string) => {
    const bare = small.normalize('NFD').replace(TONES, '').normalize('NFC')
    return bare !== small && bare === capital.toLowerCase() ? small.toUpperCase() : both
  })
  const words = single.split(/([^\p{L}]+)/u)
  const isLoud = (word: string | undefined) =>
    word !== undefined && !/[a-z]/.test(word) && /[A-Z]/.test(word) && /.\p{Lu}/u.test(word)
  /** What stands before a word or behind it on its line with no sign between: in capitals or not, or of letters that do not tell. */
  const beside = (at: number, step: 1 | -1): 'loud' | 'quiet' | undefined => {
    const next = words[at + 2 * step]
    if (!next || !/^[^\S\n]+$/.test(words[at + step]!)) return undefined
    return isLoud(next) ? 'loud' : mayBeLoud().test(next) ? undefined : 'quiet'
  }
  return words
    .map((word, at) => {
      if (at % 2 === 1 || isLoud(word)) return word.toUpperCase()
      const around = mayBeLoud().test(word) ? [beside(at, -1), beside(at, 1)] : []
      // “UBND ở xã”, “Lê Văn Tư UBND”: beside an abbreviation it is none
      return around.includes('loud') && !around.includes('quiet') ? word.toUpperCase() : word
    })
    .join('')
}

const both = (text: string) => text + text.toUpperCase()
const vniParts = once(() => {
  const { letters, bases, signs } = vniTable()
  const [base, sign, letter] = [bases, [...signs.keys()].join(''), [...letters.keys()].join('')].map(both)
  return new RegExp(`([${base}])([${sign}])|[${letter}]`, 'g')
})

export const vni: Code = {
  name: 'VNI',
  convert: (text) =>
    shown(text).replace(vniParts(), (written, base?: string, sign?: string) =>
      base === undefined || sign === undefined
        ? vniLetter(written)
        : (vniLetter(base) + vniTable().signs.get(sign.toLowerCase())!).normalize('NFC'),
    ),
}

function vniLetter(char: string): string {
  const letter = vniTable().letters.get(char.toLowerCase())
  if (letter === undefined) return char
  return char === char.toLowerCase() ? letter : letter.toUpperCase()
}
