const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Without the halves of pairs told apart, which is quicker, and enough for nearly every text. */
const suspicious = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/
const special = /[&<>"\t\n\r\u0085\u2028]/g
const specialInText = /[&<>\t\n\r\u0085\u2028]/g
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text without the characters that XML 1.0 cannot hold even as references: most control characters, halves of surrogate
 * pairs, U+FFFE and U+FFFF. Text copied out of PDF has them, and one of them makes networkx and igraph refuse the file.
 */
export function legalXml(text: string): string {
  return suspicious.test(text) ? text.replace(illegal, '') : text
}

/** Text for a quoted attribute. Line ends are written as references, since XML readers change bare ones. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(special, referenceTo)
}

/**
 * Text for an element. Quotation marks stay: Tulip keeps of a text with a reference only what follows it, and lists and quotes
 * as JSON are full of them.
 */
export function escapeText(text: string): string {
  return legalXml(text).replace(specialInText, referenceTo)
}

function referenceTo(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`
}

/** Letters that Vietnamese and its neighbours in Europe are written with, as the names of XML 1.0 have them in every edition. */
const outsideOfIds =
  /[^A-Za-z0-9_:\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0180-\u01C3\u1EA0-\u1EF9-]/gu

/**
 * A key as an XML name token: letters, digits, `_`, `:` and `-` stay, any other character becomes its code point between dots.
 * Different keys never meet, and one key gives the same id in every graph.
 *
 * @example
 * xmlId('event:hội-nghị/2024') // 'event:hội-nghị.2f.2024'
 */
export function xmlId(key: string): string {
  return key.replace(outsideOfIds, (character) => `.${character.codePointAt(0)!.toString(16)}.`)
}
