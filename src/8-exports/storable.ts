/**
 * Text that every database takes. UTF-8 has no halves of surrogate pairs, and programs in C read no further than a NUL: they
 * are written as in JSON, `\ud83c`, so that two keys never become one.
 */
export function storable(text: string): string {
  return text.replace(/[\p{Surrogate}\0]/gu, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
