import type { Draft, Item, Source } from './format.ts'

/** A list of people as one article. Its title is the heading above the table, or else the name of the file. */
export function rosterOf(lines: readonly string[], { name }: Source, id?: string): Item {
  const [first = ''] = lines
  const title = first.includes('\t') || first === '' ? (name.split('/').at(-1) ?? name) : first
  const draft: Draft = { ...(id !== undefined && { id }), text: lines.join('\n'), title }
  return { draft }
}
