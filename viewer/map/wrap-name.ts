import { shortName } from '../words/short-name.ts'

const WIDE = 24
const MOST_LINES = 3

/**
 * A name that is too long for one line in its short form, and what is still too long on several short lines, as on a printed map.
 *
 * @example
 * wrapName('Ủy ban nhân dân huyện Bến Lộc') // ['UBND huyện Bến Lộc']
 */
export function wrapName(name: string): readonly string[] {
  const lines: string[] = []
  const short = name.length > WIDE ? shortName(name) : name
  for (const word of short.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= WIDE) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
}
