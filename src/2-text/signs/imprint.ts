import { isImprintTable, pageWords } from '../../1-articles/html/words.ts'
import { type Line, linesOf } from './line.ts'
import { type Plain, rewrite } from './rewriting.ts'

/** An imprint is no longer, … */
const REACH = 2500
/** … nor is one of its lines. */
const LONGEST = 200
/** The name of the paper stands above, an address below: lines that say nothing of themselves. */
const MOST_BETWEEN = 2

/**
 * The imprint of a paper at the end of a text, copied with it, is not read: who edits it, by which licence, where it sits. “Tổng Biên tập: …”
 * alone is none, since an article may well name an editor.
 */
export function readImprint(plain: Plain): Plain {
  const from = Math.max(0, plain.text.length - REACH)
  // the title, or what is left of a line that begins before
  const lines = linesOf(plain.text.slice(from))
    .filter(({ words }) => words !== '')
    .slice(1)
  const { imprint, 'imprint-post': post } = pageWords()
  const rows = imprintRows(lines)
  const isOfPaper = (line: Line) => rows.has(line) || imprint.test(line.words)
  const is = (line: Line) => line.words.length <= LONGEST && (isOfPaper(line) || post.test(line.words))
  let first = lines.length
  let others = 0
  for (let at = lines.length - 1; at >= 0 && others <= MOST_BETWEEN && lines[at]!.words.length <= LONGEST; at--) {
    if (is(lines[at]!)) first = at
    others = is(lines[at]!) ? 0 : others + 1
  }
  const tail = lines.slice(first)
  if (!tail.some(isOfPaper) && tail.filter(is).length <= MOST_BETWEEN) return plain
  return rewrite(plain, [{ from: from + tail[0]!.from, to: plain.text.length, words: '' }])
}

/** The lines of tables that are an imprint. */
function imprintRows(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let table: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line?.words.includes('\t')) table.push(line)
    else {
      if (isImprintTable(table.map(({ words }) => words))) for (const row of table) found.add(row)
      table = []
    }
  }
  return found
}
