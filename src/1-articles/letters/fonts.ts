import { decodeAs, decodeWindows1252 } from '../windows.ts'
import { isSyllable } from './syllable.ts'
import * as tables from './tables.ts'

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

function byteCode(name: string, parts: readonly (readonly [letters: string, bytes: string])[]): Code {
  const letters = new Map<string, string>()
  for (const [all, bytes] of parts) {
    for (const [index, hex] of bytes.split(' ').entries()) {
      const byte = Number.parseInt(hex, 16)
      // A byte between 80 and 9F comes as a sign of Windows or, from strict programs, as a control character.
      const reads = [decodeWindows1252(Uint8Array.of(byte)), String.fromCharCode(byte), LOOKALIKE[byte]]
      for (const read of reads) if (read !== undefined) letters.set(read, all[index]!)
    }
  }
  const each = new RegExp(`[${[...letters.keys()].join('')}]`, 'g')
  return { name, convert: (text) => shown(text).replace(each, (char) => letters.get(char)!) }
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

const { SMALL, CAPITAL } = tables
const abc = byteCode('TCVN3', [
  [SMALL, tables.TCVN_SMALL],
  [tables.TCVN_FONT_CAPITALS.letters, tables.TCVN_FONT_CAPITALS.bytes],
])

/**
 * TCVN3, the code of the fonts .VnTime and .VnTimeH. These have no capitals with tones: one is written by the small letter of
 * the font of capitals (`ñy ban`), or by a bare capital before it (`Uñ`). Words that are otherwise in capitals get theirs
 * back; at the beginning of a word it cannot be told, and the letter stays small.
 */
export const tcvn3: Code = { name: 'TCVN3 (.VnTime)', convert: (text) => capitals(hornedU(abc.convert(text))) }

export const tcvn5712: Code = byteCode('TCVN 5712', [
  [SMALL, tables.TCVN_SMALL],
  [CAPITAL, tables.TCVN_CAPITAL],
])

export const viscii: Code = byteCode('VISCII', [
  [SMALL, tables.VISCII_SMALL],
  [CAPITAL, tables.VISCII_CAPITAL],
])

/** Bytes of Vietnamese Windows that a program read as those of western Windows: “Lê Thiò Ba” is “Lê Thị Ba”. */
export const windows1258: Code = {
  name: 'windows-1258 that was read as windows-1252',
  convert: (text) => text.replace(OF_WINDOWS, (char) => ofWindows.get(char)!).normalize('NFC'),
}

/** ư has the code of the soft hyphen, which readers of PDF give as a hyphen: `Th- ký`, `th-êng`. */
function hornedU(text: string): string {
  return text.replace(/(?<![\p{L}\d.,])(?:\p{L}|-(?=\p{L}))[\p{L}-]*/gu, (word) => {
    if (!word.includes('-')) return word
    const horned = word.replaceAll('-', 'ư')
    return isSyllable(horned) ? horned : word
  })
}

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
  return words
    .map((word, at) => {
      const besideLoud = /^[A-ZĂÂÊÔƠƯĐ]?[^a-zA-Z]+$/.test(word) && (isLoud(words[at - 2]) || isLoud(words[at + 2]))
      return isLoud(word) || (at % 2 === 0 && besideLoud) ? word.toUpperCase() : word
    })
    .join('')
}

const both = (text: string) => text + text.toUpperCase()
const VNI = new RegExp(
  `([${both(tables.VNI_BASES)}])([${both(Object.keys(tables.VNI_SIGNS).join(''))}])|[${both(Object.keys(tables.VNI_LETTERS).join(''))}]`,
  'g',
)

export const vni: Code = {
  name: 'VNI',
  convert: (text) =>
    shown(text).replace(VNI, (written, base?: string, sign?: string) =>
      base === undefined || sign === undefined
        ? vniLetter(written)
        : (vniLetter(base) + tables.VNI_SIGNS[sign.toLowerCase()]).normalize('NFC'),
    ),
}

function vniLetter(char: string): string {
  const letter = tables.VNI_LETTERS[char.toLowerCase()]
  if (letter === undefined) return char
  return char === char.toLowerCase() ? letter : letter.toUpperCase()
}
