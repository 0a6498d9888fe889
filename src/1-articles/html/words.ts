import { once } from '../once.ts'
import { pageForms } from '../page-words.ts'

/** Words with which lines of a page begin, and by which they are known for no part of the article. See `data/README.md`. */
export interface PageWords {
  /** Headings and buttons of what stands around a text: Tin liên quan. */
  readonly leftover: Beginnings
  /** Of the imprint of a paper, wherever they stand: Giấy phép số. */
  readonly imprint: Beginnings
  /** Of the imprint, if another line of it stands beside: Tổng Biên tập: */
  readonly 'imprint-post': Beginnings
  /** What calls itself so is a paper and no author: Báo Đồng Tháp. */
  readonly outlet: Beginnings
}

/** The words of `data/pages.tsv` with which lines of web pages begin. */
export const pageWords = once(
  (): PageWords => ({
    leftover: new Beginnings(pageForms('leftover')),
    imprint: new Beginnings(pageForms('imprint')),
    'imprint-post': new Beginnings(pageForms('imprint-post')),
    outlet: new Beginnings(pageForms('outlet')),
  }),
)

/**
 * Whether these rows of cells, of a table or a list of definitions, are an imprint: “Cơ quan chủ quản | Tỉnh ủy”, “Tổng Biên tập | …”. A cell needs
 * no colon behind it. One such row may stand in a table of projects, and a “Giám đốc” in any list of people; it takes two, not both posts.
 */
export function isImprintTable(rows: readonly string[]): boolean {
  const { imprint, 'imprint-post': post } = pageWords()
  const lines = rows.map((row) => row.replace('\t', ': '))
  const ofPaper = lines.filter((line) => imprint.test(line)).length
  return ofPaper >= 2 || (ofPaper === 1 && lines.some((line) => post.test(line)))
}

const WORD = /[\p{L}\p{N}©]/u
const WHOLE_WORD = /\p{L}$/u
const GOES_ON = /^[\p{L}\p{N}]/u

/**
 * Tells whether a line in NFC begins with one of some forms, whatever signs stand before it and in whatever capitals. A form
 * ends where a word does; a colon may have a space before it.
 *
 * As one regular expression they took a tenth of a second to compile, as long as a hundred pages take to read.
 */
class Beginnings {
  readonly #byLetter = new Map<string, string[]>()
  #longest = 0

  constructor(forms: readonly string[]) {
    for (const form of forms.flatMap((form) => (form.endsWith(':') ? [form, form.replace(/:$/, ' :')] : [form]))) {
      const small = form.toLowerCase()
      const others = this.#byLetter.get(small[0]!)
      if (others === undefined) this.#byLetter.set(small[0]!, [small])
      else others.push(small)
      this.#longest = Math.max(this.#longest, small.length)
    }
  }

  test(line: string): boolean {
    return this.beginning(line) !== undefined
  }

  /** The words of a line up to the end of the form that it begins with. */
  beginning(line: string): string | undefined {
    const start = line.search(WORD)
    const forms = start === -1 ? undefined : this.#byLetter.get(line[start]!.toLowerCase())
    if (forms === undefined) return undefined
    const small = line.slice(start, start + this.#longest + 2).toLowerCase()
    const found = forms.find(
      (form) => small.startsWith(form) && !(WHOLE_WORD.test(form) && GOES_ON.test(small.slice(form.length))),
    )
    return found === undefined ? undefined : line.slice(0, start + found.length)
  }
}
