/** Whatever means something to Markdown or to Obsidian: comments, tags, links, formulas, fields of Dataview, HTML. */
const SIGNS = /[\\`*_[\]<>#|~=$%^!&{}]|:(?=:)/g

/**
 * Text that Markdown shows as it is, in one line and not at the start of it: white space is closed up, and what cannot be seen
 * or is half a character is left out.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
}
