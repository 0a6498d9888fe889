import { joinsByHyphen } from '../../1-articles/line-hyphen.ts'
import { type Line, linesOf, mayGoOn, standsAlone } from './line.ts'
import { type Edit, type Plain, rewrite } from './rewriting.ts'

/** What tells that a line ends within a name: folded syllables. */
export interface NameParts {
  readonly surnames: ReadonlyMap<string, number>
  /** Syllables that stand between surname and given name and are hardly ever the last: Văn, Thị. */
  readonly middles: ReadonlySet<string>
  /** What stands before a name: ông, đồng chí. */
  readonly addresses: ReadonlySet<string>
}

/** Lines of mail, of old editors and of PDF files are not longer; a line of a paragraph a line mostly is. */
const WIDEST = 140
/** A line that ends much earlier than the widest ends there on purpose. */
const SHORT = 0.6

/** A text that wraps at all has lines of some width, … */
const NARROWEST = 30
/** … most of them about as wide as one another: what is much wider than the middle one is two lines, joined over the end of a page. */
const MUCH_WIDER = 1.5
/** With its first word the next line is at least so wide a part of the widest, or the word would have had room. */
const FULL = 0.85

const SMALL = /^\p{Ll}/u

/**
 * The end of a line that only wraps is a space; other ends of lines stay.
 *
 * A text wraps where a line ends in the middle of a sentence and the next one begins with a small letter. In such a text (none of whose
 * lines is wider than a page) every line of some width that ends no sentence goes on in the next, also before a capital: a name is cut
 * there as often as anything else. A paragraph of two lines may have capitals alone at its ends of lines: it wraps if the whole text does,
 * and only where the next word had no room. Where nothing else tells, a line that ends within a name goes on.
 */
export function readLines(plain: Plain, names: NameParts): Plain {
  if (!plain.text.includes('\n')) return plain
  const edits: Edit[] = []
  const blocks = blocksOf(plain.text)
  const width = widthOf(blocks)
  for (const block of blocks) {
    if (block.length < 2) continue
    const widest = block.reduce((most, { words }) => Math.max(most, words.length), 0)
    const wraps =
      widest <= WIDEST &&
      block.some((line, i) => i > 0 && (surely(block[i - 1]!, line) || cutsName(block[i - 1]!, line, names)))
    for (const [i, line] of block.entries()) {
      const before = block[i - 1]
      if (!before || !mayGoOn(before, line) || (isAboutOne(before, names) && isAboutOne(line, names))) continue
      if (joinsByHyphen(before.words, line.words)) edits.push({ from: before.to, to: line.from, words: '' })
      if (joinsByHyphen(before.words, line.words) || standsAlone(line, block[i + 1], widest)) continue
      // the first line is the title
      const isWide =
        before.from > 0 &&
        !opensName(before, line, names) &&
        ((wraps && before.words.length >= SHORT * Math.min(widest, WIDEST)) || isFull(before, line, width))
      if (isWide || surely(before, line) || cutsName(before, line, names))
        edits.push({ from: before.to, to: line.from, words: ' ' })
    }
  }
  return rewrite(plain, edits)
}

/** How wide the lines of the whole text are, or 0 if it does not surely wrap: in two places at least, and hardly a line is wider. */
function widthOf(blocks: readonly (readonly Line[])[]): number {
  const widths = blocks
    .flatMap((block) => block.filter((before, i) => i + 1 < block.length && surely(before, block[i + 1]!)))
    .map(({ words }) => words.length)
    .filter((width) => width >= NARROWEST && width <= WIDEST)
    .toSorted((one, other) => one - other)
  const most = MUCH_WIDER * (widths[widths.length >> 1] ?? 0)
  const width = widths.findLast((each) => each <= most) ?? 0
  const wider = blocks.flat().filter(({ words }) => words.length > width / FULL && words.includes(' ')).length
  return widths.length >= 2 && 3 * wider <= widths.length ? width : 0
}

/** Had the first word of the next line no room in this one? */
function isFull(before: Line, line: Line, width: number): boolean {
  const [first = ''] = line.words.split(' ', 1)
  return width > 0 && before.words.length + 1 + first.length > FULL * width
}

/** “… tỉnh Đồng Tháp” + “Lê Thị Ba, Giám đốc …”: behind one name another one begins, of a list as well as of a sentence that goes on. */
function opensName(before: Line, line: Line, { surnames }: NameParts): boolean {
  const [surname = '', next = ''] = line.words.split(' ', 2)
  return (
    surnames.get(surname.toLowerCase()) === 1 && /^\p{Lu}/u.test(next) && /(?:^| )\p{Lu}[\p{L}\d]*$/u.test(before.words)
  )
}

/** “ông Trần Văn Hai, Bí thư …”: below another such line, the next of a list. */
function isAboutOne({ words }: Line, { addresses }: NameParts): boolean {
  const [first = '', second = '', third = ''] = words.split(' ', 3)
  const begins = (address: string, name: string) => addresses.has(address.toLowerCase()) && /^\p{Lu}/u.test(name)
  return begins(first, second) || begins(`${first} ${second}`, third)
}

/** Lines without an empty one between them. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]]
  for (const line of linesOf(text)) {
    if (line.words === '') blocks.push([])
    else blocks.at(-1)!.push(line)
  }
  return blocks
}

/** Does a sentence surely go on in the next line? */
function surely(before: Line, line: Line): boolean {
  return mayGoOn(before, line) && SMALL.test(line.words) && before.words.includes(' ')
}

const LAST_CAPITALS = /(?:^|[^\p{L}])((?:\p{Lu}\p{Ll}* ){0,3}\p{Lu}\p{Ll}*)$/u
const REST_OF_NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)?(?=[,;)(])/u
/** Vietnamese full names have two to four syllables. */
const MOST_SYLLABLES = 4

/** “… đồng chí Trần Văn” + “Hai, Bí thư …”, “Lê Thị” + “Ba phát biểu”, “ông Trần” + “Văn Hai dự”. */
function cutsName(before: Line, line: Line, { surnames, middles }: NameParts): boolean {
  if (!mayGoOn(before, line) || !/^\p{Lu}\p{Ll}/u.test(line.words)) return false
  const syllables = LAST_CAPITALS.exec(before.words)?.[1]?.toLowerCase().split(' ') ?? []
  const name = syllables.slice(syllables.findIndex((syllable) => surnames.get(syllable) === 1))
  if (syllables.length === 0 || surnames.get(name[0]!) !== 1) return false
  if (name.length === 2 && middles.has(name[1]!)) return true
  const [middle = '', given = ''] = line.words.split(' ', 2)
  if (syllables.length === 1 && middles.has(middle.toLowerCase()) && /^\p{Lu}/u.test(given)) return true
  const rest = REST_OF_NAME.exec(line.words)?.[0].toLowerCase().split(' ') ?? []
  const isWhole = rest.length > 1 && surnames.has(rest[0]!)
  return rest.length > 0 && !isWhole && name.length + rest.length <= MOST_SYLLABLES
}
