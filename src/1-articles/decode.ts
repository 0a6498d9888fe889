import { isAscii, isUtf8, transcode } from 'node:buffer'
import { findEightBit } from './letters/eight-bit.ts'

const UTF8_WITH_MARK = new TextDecoder('utf-8', { ignoreBOM: true })
const UTF16_MARKS: readonly [first: number, second: number, encoding: string][] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/** The text and, if it was not Unicode, the encoding that it was in; or what is wrong and on which line of the bytes (counted from 1). */
export type Decoded =
  | { readonly text: string; readonly from?: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string; readonly line: number }

/**
 * Text of bytes that must be UTF-8, without a byte-order mark at the start and otherwise unchanged; or, where the words leave no
 * doubt, in an encoding of Vietnamese from before Unicode.
 *
 * Nothing is replaced: a letter lost from a Vietnamese name is another name, and would not be noticed afterwards.
 *
 * @example
 * decodeUtf8(Buffer.from('\uFEFFHuế')) // { text: 'Huế' }
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { text: decodeValid(bytes) }
  const eightBit = findEightBit(bytes)
  if (eightBit !== undefined) return { text: eightBit.decode(bytes), from: eightBit.name }
  const at = firstInvalidByte(bytes)
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++
  return { problem: `byte ${at + 1} is not valid UTF-8`, line }
}

/** Of more bytes than these, the way over UTF-16 would hold too much in memory at a time. */
const MUCH = 1 << 20

/** Valid UTF-8 as text, without a byte-order mark. */
export function decodeValid(bytes: Uint8Array): string {
  const text = charactersOf(bytes)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** The characters of valid UTF-8. By way of UTF-16 this takes a third of the time of a `TextDecoder`. */
export function charactersOf(bytes: Uint8Array): string {
  if (isAscii(bytes)) return bufferOf(bytes).toString('latin1')
  if (bytes.length > MUCH) return UTF8_WITH_MARK.decode(bytes)
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}

function bufferOf(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Like {@link decodeUtf8}, and reads the UTF-16 that some editors call “Unicode” when a byte-order mark tells of it. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = utf16Of(bytes)
  return encoding === undefined ? decodeUtf8(bytes) : { text: new TextDecoder(encoding).decode(bytes) }
}

/** Name of the UTF-16 encoding that a byte-order mark at the start announces. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  return UTF16_MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2]
}

/** Decoding replaces what is invalid by U+FFFD; the first such character that is not in the bytes themselves is the fault. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  for (const valid of UTF8_WITH_MARK.decode(bytes).split('\uFFFD')) {
    at += Buffer.byteLength(valid)
    const written = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (!written) return at
    at += 3
  }
  return at
}
