const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Small raised digits as the characters that Unicode has for them, so that the mark of a footnote is no part of the word
 * before it.
 *
 * @example
 * superscript('1, 12') // '¹, ¹²'
 */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)]!)
}
