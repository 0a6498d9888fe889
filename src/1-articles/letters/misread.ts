import { decodeAs } from '../windows.ts'
import type { Code } from './fonts.ts'
import { isSyllable, isWritten } from './syllable.ts'

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
    return read.replace(WITH_LOST, found)
  }
}

/** In the course of one conversion: a letter whose last byte is lost, and what it may be. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  '\uE0C3': ['Á', 'Í', 'Ý'],
  '\uE0BB': ['ề', 'ọ', 'ỏ', 'ờ', 'Ố'],
}
const WITH_LOST = /\p{L}*[\uE0C3\uE0BB][\p{L}\uE0C3\uE0BB]*/gu

/** Of the letters that begin with the byte C4 only Đ goes on with a byte that has no character; of quotation marks the closing one. */
function lost(written: string): string {
  if (written === 'Ä\uFFFD') return 'Đ'
  if (written === 'â€\uFFFD') return '”'
  if (/^[ÃĂ]\uFFFD$/.test(written)) return '\uE0C3'
  return /^á»\uFFFD$/.test(written) ? '\uE0BB' : written
}

function found(word: string): string {
  const at = word.search(/[\uE0C3\uE0BB]/)
  const possible = LOST[word[at]!]!.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)).filter(
    (whole) => isWritten(whole) && isSyllable(whole),
  )
  return possible.length === 1 ? possible[0]! : word.replace(/[\uE0C3\uE0BB]/g, '\uFFFD')
}
