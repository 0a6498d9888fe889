import type { Knowledge } from '../../knowledge/index.ts'
import type { Article } from '../../model.ts'
import { readCharacters } from './characters.ts'
import { readLines } from './lines.ts'
import { readMarkdown } from './markdown.ts'
import { readMarkup } from './markup.ts'
import { readNotes } from './notes.ts'
import { readPages } from './pages.ts'
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
 * that cannot be seen. Whatever reads the article from here on reads words alone; evidence is mapped back, so that it is verbatim.
 */
export function readOver(article: Article, { lexicon }: Knowledge): PlainArticle {
  const steps = [readMarkup, readCharacters, readMarkdown, readNotes, readRows, readPages]
  const read = (text: string) => steps.reduce<Plain>((plain, step) => step(plain), { text })
  const plain = readLines(read(article.text), lexicon)
  const title = article.title === undefined ? undefined : read(article.title).text.replace(/\s+/g, ' ').trim()
  return { article: { ...article, text: plain.text, ...(title && { title }) }, plain }
}
