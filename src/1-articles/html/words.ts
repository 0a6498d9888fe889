import { readFileSync } from 'node:fs'
import { DataFileError } from '../../errors.ts'

/** Words with which lines of a page begin, and by which they are known for no part of the article. See `data/README.md`. */
export interface PageWords {
  /** Headings and buttons of what stands around a text: Tin liên quan. */
  readonly leftover: RegExp
  /** Of the imprint of a paper, wherever they stand: Giấy phép số. */
  readonly imprint: RegExp
  /** Of the imprint, if another line of it stands beside: Tổng Biên tập: */
  readonly 'imprint-post': RegExp
  /** What calls itself so is a paper and no author: Báo Đồng Tháp. */
  readonly outlet: RegExp
}

const KINDS = ['leftover', 'imprint', 'imprint-post', 'outlet'] as const
const FILE = new URL('../../../data/pages.tsv', import.meta.url)

let words: PageWords | undefined

/**
 * The words of `data/pages.tsv`, each kind as one expression for the beginning of a line in NFC.
 *
 * @throws DataFileError naming a line of a kind that there is none of
 */
export function pageWords(): PageWords {
  words ??= read()
  return words
}

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

function read(): PageWords {
  const forms = new Map<string, string[]>(KINDS.map((kind) => [kind, []]))
  for (const [index, line] of readFileSync(FILE, 'utf8').split('\n').entries()) {
    if (index === 0 || line === '') continue
    const [form = '', kind = ''] = line.split('\t')
    const known = forms.get(kind)
    if (form === '' || known === undefined)
      throw new DataFileError('data/pages.tsv', `line ${index + 1}: “${kind}” is none of ${KINDS.join(', ')}`)
    known.push(form)
  }
  const expression = (kind: string) =>
    new RegExp(`^[^\\p{L}\\p{N}©]*(?:${forms.get(kind)!.map(patternOf).join('|')})`, 'iu')
  return Object.fromEntries(KINDS.map((kind) => [kind, expression(kind)])) as unknown as PageWords
}

/** A form ends where a word does; a colon may have a space before it. */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (form.endsWith(':')) return escaped.replace(/:$/, ' ?:')
  return /\p{L}$/u.test(form) ? `${escaped}(?![\\p{L}\\p{N}])` : escaped
}
