import { isUtf8 } from 'node:buffer'
import { decodeValid, utf16Of } from '../decode.ts'
import { findEightBit, mendPage } from '../letters/eight-bit.ts'
import { decodeAs } from '../windows.ts'

const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i
const HEAD = 8192

/**
 * The characters of a web page.
 *
 * Pages of before 2005 are in windows-1258 or for the fonts .VnTime and VNI-Times, and many say nothing of it or something
 * else (x-user-defined, iso-8859-1). In turn: a byte-order mark; valid UTF-8, which no other encoding of Vietnamese gives by
 * chance; UTF-8 with a few broken characters (left as U+FFFD); the encoding of before Unicode in which the words are
 * Vietnamese; what the server or the page declares; windows-1258. What was not declared is told in `remark`.
 */
export function decodePage(bytes: Uint8Array, charset?: string): { text: string; remark?: string } {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) }
  if (isUtf8(bytes)) {
    const utf8 = decodeValid(bytes)
    const mended = mendPage(utf8, wordsOf)
    if (mended === undefined) return { text: utf8 }
    return { text: mended.text, remark: `The page was in ${mended.name}: the letters were put right.` }
  }
  const utf8 = new TextDecoder().decode(bytes)
  const label = charset ?? META_CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1]
  const declared = label === undefined ? undefined : encodingOf(label)

  const broken = times(utf8, /\uFFFD/g)
  if (broken * 10 < times(utf8, /[^\0-\x7F\uFFFD]/g)) {
    return {
      text: utf8,
      remark: `${broken} characters are not valid UTF-8 and were read as “\uFFFD”; save the page again if you can.`,
    }
  }
  const found = findEightBit(bytes, wordsOf)
  if (found !== undefined && found.name === declared) return { text: found.decode(bytes) }
  const unknown =
    label === undefined ? 'The page does not say its encoding' : `The page is not in “${label}”, as it says`
  if (found !== undefined)
    return { text: found.decode(bytes), remark: `${unknown}; its words are those of ${found.name}.` }
  // A page that could be searched for the label is not UTF-16, whatever the label says.
  if (declared !== undefined && !declared.startsWith('utf-')) return { text: decodeAs(declared, bytes) }
  return {
    text: decodeAs('windows-1258', bytes),
    remark: `${unknown}; windows-1258 was guessed. If the letters are wrong, save the page as UTF-8.`,
  }
}

/** The name of an encoding by one of its labels; undefined for a label that says nothing. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** A page without its markup and scripts, for looking at its words. */
function wordsOf(page: string): string {
  return page.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, ' ')
}

function times(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
