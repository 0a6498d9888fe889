import { type Edit, type Plain, rewrite } from './rewriting.ts'

/** What tells that a line ends within a name: folded syllables. */
export interface NameParts {
  readonly surnames: ReadonlyMap<string, number>
  /** Syllables that stand between surname and given name and are hardly ever the last: Văn, Thị. */
  readonly middles: ReadonlySet<string>
}

/** Lines of mail, of old editors and of PDF files are not longer; a line of a paragraph a line mostly is. */
const WIDEST = 140
/** A line that ends much earlier than the widest ends there on purpose. */
const SHORT = 0.6

const ENDS = /[.!?:;…][)\]”’"']*$/u
/** Numbers and letters of lists, bullets, and the dash before a speech. */
const ITEM = /^(?:[-–—+*•▪●○]|\(?\d{1,3}[.)/]|\(?[a-zđ][.)]|[IVX]{1,5}\.|[“"«])(?:\s|\p{Lu})/u
const SMALL = /^\p{Ll}/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

interface Line {
  readonly from: number
  readonly to: number
  readonly words: string
  /** It ends in two spaces: Markdown's sign for a line that ends on purpose. */
  readonly isBroken: boolean
}

/**
 * The end of a line that only wraps is a space; other ends of lines stay.
 *
 * A text wraps where a line ends in the middle of a sentence and the next one begins with a small letter. In such a text (none of whose
 * lines is wider than a page) every line of some width that ends no sentence goes on in the next, also before a capital: a name is cut
 * there as often as anything else. Where nothing else tells, a line that ends within a name goes on.
 */
export function readLines(plain: Plain, names: NameParts): Plain {
  if (!plain.text.includes('\n')) return plain
  const edits: Edit[] = []
  for (const block of blocksOf(plain.text)) {
    if (block.length < 2) continue
    const widest = block.reduce((most, { words }) => Math.max(most, words.length), 0)
    const wraps = widest <= WIDEST && block.some((line, i) => i > 0 && surely(block[i - 1]!, line))
    for (const [i, line] of block.entries()) {
      const before = block[i - 1]
      if (!before || !goesOn(before, line)) continue
      // the first line is the title
      const isWide = wraps && before.from > 0 && before.words.length >= SHORT * Math.min(widest, WIDEST)
      if (isWide || surely(before, line) || cutsName(before, line, names))
        edits.push({ from: before.to, to: line.from, words: ' ' })
    }
  }
  return rewrite(plain, edits)
}

/** Lines without an empty one between them. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]]
  let at = 0
  for (const whole of text.split('\n')) {
    const words = whole.trim()
    const from = at + (whole.length - whole.trimStart().length)
    if (words === '') blocks.push([])
    else blocks.at(-1)!.push({ from, to: from + words.length, words, isBroken: /\S {2,}$/.test(whole) })
    at += whole.length + 1
  }
  return blocks
}

/** May one line be the beginning of what the next one goes on with? */
function goesOn(before: Line, line: Line): boolean {
  return (
    !ENDS.test(before.words) &&
    !ITEM.test(line.words) &&
    !before.isBroken &&
    !before.words.includes('\t') &&
    !line.words.includes('\t') &&
    CAPITALS.test(before.words) === CAPITALS.test(line.words)
  )
}

/** Does a sentence surely go on in the next line? */
function surely(before: Line, line: Line): boolean {
  return goesOn(before, line) && SMALL.test(line.words) && before.words.includes(' ')
}

const LAST_CAPITALS = /(?:^|[^\p{L}])((?:\p{Lu}\p{Ll}* ){0,2}\p{Lu}\p{Ll}*)$/u
const REST_OF_NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)?(?=[,;)(])/u

/** “… đồng chí Trần Văn” + “Hai, Bí thư …”, “Lê Thị” + “Ba phát biểu”. */
function cutsName(before: Line, line: Line, { surnames, middles }: NameParts): boolean {
  const syllables = LAST_CAPITALS.exec(before.words)?.[1]?.toLowerCase().split(' ') ?? []
  if (surnames.get(syllables[0] ?? '') !== 1) return false
  const rest = REST_OF_NAME.exec(line.words)?.[0].toLowerCase().split(' ')
  if (syllables.length === 2 && middles.has(syllables[1]!)) return /^\p{Lu}\p{Ll}/u.test(line.words)
  return rest !== undefined && syllables.length + rest.length <= 4 && !surnames.has(rest[0]!)
}
