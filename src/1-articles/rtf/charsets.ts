/** Encodings by the number of a character set of a font, as Windows counts them. */
const CHARSETS: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** The encoding of a font's bytes; undefined where the font takes that of the document. */
export function encodingOfCharset(number: number): string | undefined {
  return CHARSETS[number]
}

/** The encoding of a code page: 1258 is that of Vietnamese. */
export function encodingOfPage(number: number): string {
  if (number === 65001) return 'utf-8'
  if (number === 936) return 'gbk'
  if (number === 932) return 'shift_jis'
  return number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252'
}
