import { once } from '../once.ts'
import { decodeAs, decodeWindows1252 } from '../windows.ts'
import type { Code } from './fonts.ts'
import { isSyllable, isWritten } from './syllable.ts'
import { letters } from './tables.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** What programs take UTF-8 for, and what the character is called that each byte then becomes. */
const TAKEN_FOR = ['windows-1252', 'windows-1258', 'macintosh'] as const

/** What Vietnamese text is made of, and what such text becomes if it is misread once more. */
const LIKELY = /^(?:[\u0300-\u036F]|[\u0080-\u024F\u02C6\u02DC\u1E00-\u1EFF\u2000-\u20CF\u2100-\u22FF])$/

/**
 * UTF-8 that was read as another encoding and saved again (`Ä‘á»“ng chÃ­`), once, twice or three times.
 *
 * Five bytes have no character in windows-1252; many programs put U+FFFD for them. Which letter it was is known where only one
 * makes a syllable (`truy�n` is “truyền”); others stay lost, one U+FFFD each.
 */
export const misread: readonly Code[] = TAKEN_FOR.flatMap((label) => {
  const once = undo(label)
  const isMisreading = true
  const name = `UTF-8 that was read as ${label}`
  return [
    { name, convert: once, isMisreading },
    { name: `${name} twice`, convert: (text: string) => once(once(text)), isMisreading },
    { name: `${name} three times`, convert: (text: string) => once(once(once(text))), isMisreading },
  ]
})

function undo(label: string): (text: string) => string {
  const bytes = new Map<string, number>()
  const chars = (from: number, to: number): string => {
    let all = ''
    for (let byte = from; byte <= to; byte++) {
      const read = decodeAs(label, Uint8Array.of(byte))
      for (const char of byte < 0xa0 ? [read, String.fromCharCode(byte)] : [read]) {
        bytes.set(char, byte)
        all += char
      }
    }
    return all
  }
  const next = `[${chars(0x80, 0xbf)}\uFFFD]`
  const sequence = new RegExp(
    `[${chars(0xc2, 0xdf)}]${next}|[${chars(0xe0, 0xef)}]${next}{2}|[${chars(0xf0, 0xf4)}]${next}{3}`,
    'g',
  )
  return (text) => {
    const read = text.replace(sequence, (written) => {
      if (written.includes('\uFFFD')) return lost(written)
      try {
        const [char = '', ...more] = UTF8.decode(Uint8Array.from(written, (each) => bytes.get(each)!))
        return more.length === 0 && LIKELY.test(char) ? char : written
      } catch {
        return written // No UTF-8: these characters are what they look like.
      }
    })
    const { sign, word } = lostLetters()
    return read.search(sign) === -1 ? read : read.replace(word, found)
  }
}

/** For the last byte of a letter, which has no character in the encodings of Windows. */
const NO_CHARACTER = /[\x80-\x9F]/

/**
 * What letters look like whose last byte is lost: of those that begin with the byte C4 only Đ goes on with a byte that has no
 * character, of quotation marks the closing one. For what may be several letters a sign stands in the course of one conversion.
 */
const lostLetters = once(() => {
  const { small, capital } = letters()
  const possible = new Map<string, string[]>()
  for (const letter of `${small}${capital}”`) {
    const bytes = new TextEncoder().encode(letter)
    if (!NO_CHARACTER.test(decodeWindows1252(bytes.slice(-1)))) continue
    for (const label of ['windows-1252', 'windows-1258']) {
      const written = `${decodeAs(label, bytes.slice(0, -1))}\uFFFD`
      possible.set(written, [...new Set([...(possible.get(written) ?? []), letter])])
    }
  }
  const shown = new Map<string, string>()
  const several = new Map<string, readonly string[]>()
  for (const [written, [letter = '', ...others]] of possible) {
    const sign = String.fromCharCode(0xe000 + several.size)
    shown.set(written, others.length === 0 ? letter : sign)
    if (others.length > 0) several.set(sign, [letter, ...others])
  }
  const signs = [...several.keys()].join('')
  return { shown, several, sign: new RegExp(`[${signs}]`, 'g'), word: new RegExp(`[\\p{L}${signs}]+`, 'gu') }
})

function lost(written: string): string {
  return lostLetters().shown.get(written) ?? written
}

function found(word: string): string {
  const { several, sign } = lostLetters()
  const at = word.search(sign)
  if (at === -1) return word
  const words = several.get(word[at]!)!.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))
  const [only, ...others] = words.filter((whole) => isWritten(whole) && isSyllable(whole))
  return only !== undefined && others.length === 0 ? only : word.replace(sign, '\uFFFD')
}
