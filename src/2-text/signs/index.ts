import type { Knowledge } from '../../knowledge/index.ts'
import type { Article } from '../../model.ts'
import { readBbcode } from './bbcode.ts'
import { readCharacters } from './characters.ts'
import { readColumns } from './columns.ts'
import { readImprint } from './imprint.ts'
import { type NameParts, readLines } from './lines.ts'
import { readMarkdown } from './markdown.ts'
import { readMarkup } from './markup.ts'
import { readNotes } from './notes.ts'
import { readPages } from './pages.ts'
import { CODE, GAPS, MARKDOWN, NOTES, ODD, PAGES, signsIn, TABS, WRAPS } from './present.ts'
import type { Plain } from './rewriting.ts'
import { readRows } from './rows.ts'

/** An article as it is read, without the signs of its form; `plain` leads back to its own text. */
export interface PlainArticle {
  /** With the plain text. */
  readonly article: Article
  readonly plain: Plain
}

/**
 * Tells what of a text is words and what is only a sign: code of HTML and Markdown, ends of lines that only wrap, marks of notes, characters
 * that cannot be seen, the imprint of the paper. Whatever reads the article from here on reads words alone; evidence is mapped back, so that it is verbatim.
 */
export function readOver(article: Article, { lexicon }: Knowledge): PlainArticle {
  const plain = readImprint(plainOf(article.text, lexicon))
  const title =
    article.title === undefined ? undefined : plainOf(article.title, lexicon).text.replace(/\s+/g, ' ').trim()
  return { article: { ...article, text: plain.text, ...(title && { title }) }, plain }
}

/** What reads each kind of sign, in order; code and Markdown may hold signs of the kinds behind them. */
const STEPS: readonly (readonly [kinds: number, read: (plain: Plain, names: NameParts) => Plain])[] = [
  [CODE, readMarkup],
  [ODD, readCharacters],
  [GAPS, readColumns],
  [MARKDOWN, readBbcode],
  [MARKDOWN, readMarkdown],
  [NOTES, readNotes],
  [TABS, readRows],
  [PAGES, readPages],
  [WRAPS, readLines],
]

function plainOf(text: string, names: NameParts): Plain {
  let plain: Plain = { text }
  let kinds = signsIn(text)
  for (const [kind, read] of STEPS) {
    if (!(kinds & kind)) continue
    const before = plain
    plain = read(before, names)
    if (plain !== before) kinds |= signsIn(plain.text)
  }
  return plain
}
