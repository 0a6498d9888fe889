import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { TextExporter } from './exporter.ts'
import { type Author, type Reference, referencesOf } from './references.ts'

/**
 * The articles as BibTeX in UTF-8, for LaTeX, Zotero, JabRef: nothing else of the graph. Titles and names that are no persons'
 * stand between two pairs of braces, so that no style changes their capitals or parts them; the surname comes first, with a
 * comma. A date is there in BibLaTeX's way and in the older one. `quanhe` is the key in the graph.
 */
export const bibtex: TextExporter = { name: 'BibTeX', word: 'bibtex', extension: '.bib', write }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function* write(graph: KnowledgeGraph): Iterable<string> {
  for (const reference of referencesOf(graph)) yield entry(reference)
}

function entry(reference: Reference): string {
  const { id, key, title, authors, outlet, published, url } = reference
  const [year, month] = published
  const fields: readonly (readonly [string, string | false | undefined])[] = [
    ['title', `{{${escaped(title)}}}`],
    ['author', authors.length > 0 && `{${authors.map(nameOf).join(' and ')}}`],
    ['journal', outlet && `{${escaped(outlet)}}`],
    ['date', year !== undefined && `{${dateOf(published)}}`],
    ['year', year !== undefined && `{${year}}`],
    ['month', month !== undefined && MONTHS[month - 1]],
    ['url', url && `{${plainAddress(url)}}`],
    ['langid', '{vietnamese}'],
    ['quanhe', `{${escaped(key)}}`],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${outlet ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n\n`
}

function dateOf(published: readonly number[]): string {
  return published.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

function nameOf(author: Author): string {
  return 'literal' in author ? `{${escaped(author.literal)}}` : `${escaped(author.family)}, ${escaped(author.given)}`
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** BibTeX counts braces, escaped or not: in text there are none. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

/** An address is taken as it is; what would end it is written by its code. */
function plainAddress(url: string): string {
  return url.replace(
    /[{}\\"\s\p{Surrogate}\p{Cc}]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
