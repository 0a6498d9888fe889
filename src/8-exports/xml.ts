const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const special = /[&<>"\t\n\r\u0085\u2028]/g
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text without the characters that XML 1.0 cannot hold even as references: most control characters, halves of surrogate
 * pairs, U+FFFE and U+FFFF. Text copied out of PDF has them, and one of them makes networkx and igraph refuse the file.
 */
export function legalXml(text: string): string {
  return text.replace(illegal, '')
}

/** Text for an element or a quoted attribute. Line ends are written as references, since XML readers change bare ones. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(special, (character) => named[character] ?? `&#${character.charCodeAt(0)};`)
}

/**
 * A key as an XML name token: letters and digits of ASCII, `_`, `:` and `-` stay, any other character becomes its code
 * point between dots. Different keys never meet, and one key gives the same id in every graph.
 *
 * @example
 * xmlId('person:lê-hòa') // 'person:l.ea.-h.f2.a'
 */
export function xmlId(key: string): string {
  return key.replace(/[^A-Za-z0-9_:-]/gu, (character) => `.${character.codePointAt(0)!.toString(16)}.`)
}
