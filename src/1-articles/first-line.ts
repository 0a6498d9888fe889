/** The first line with words in it, trimmed: the title of a text that has no other. */
export function firstLine(text: string): string | undefined {
  return /^.*\S/m.exec(text)?.[0].trim()
}
