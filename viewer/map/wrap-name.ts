const WIDE = 24
const MOST_LINES = 3

/**
 * A long name on several short lines, as on a printed map: “Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh …” is longer
 * than the screen is wide on a phone.
 *
 * @example
 * wrapName('Ủy ban nhân dân huyện Bến Lộc') // ['Ủy ban nhân dân huyện', 'Bến Lộc']
 */
export function wrapName(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= WIDE) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
}
