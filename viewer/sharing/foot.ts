import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'
import type { Source } from './citation.ts'
import type { Origin } from './exports.ts'

/** Width of a text in pixels. */
export type Measure = (text: string) => number

/** The lines below a picture of a given width, in pixels. */
export type Foot = (width: number, measure: Measure) => readonly string[]

/** A picture shall stay a picture: of more outlets than fit on so many lines it says only how many articles are left. */
const MOST_LINES = 4

/** What stands below a picture: the line to cite, then the outlets it rests on, those with most articles first. */
export function footOf({ citation, sources }: Origin, words: Words): Foot {
  return (width, measure) => {
    const onLines = (text: string) => wrapped(text, width, measure)
    return [...onLines(citation), ...outletLines(sources, words, onLines)]
  }
}

function outletLines(
  sources: readonly Source[],
  words: Words,
  onLines: (text: string) => readonly string[],
): readonly string[] {
  const byOutlet = new Map<string, Source[]>()
  for (const source of sources) {
    const outlet = source.outlet ?? words.unnamedOutlet
    const before = byOutlet.get(outlet)
    if (before) before.push(source)
    else byOutlet.set(outlet, [source])
  }
  const outlets = [...byOutlet]
    .map(([outlet, articles]) => ({ count: articles.length, text: outletText(outlet, articles, words) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  const first = (count: number) => {
    const left = outlets.slice(count).reduce((sum, outlet) => sum + outlet.count, 0)
    const told = outlets.slice(0, count).map(({ text }) => text)
    return onLines(words.sourcesLine(told, left))
  }
  if (outlets.length === 0) return []
  const all = first(outlets.length)
  if (all.length <= MOST_LINES) return all
  let lines = first(1)
  for (let count = 2; count < outlets.length; count++) {
    const more = first(count)
    if (more.length > MOST_LINES) break
    lines = more
  }
  return lines
}

function outletText(outlet: string, articles: readonly Source[], words: Words): string {
  const dates = articles.flatMap(({ published }) => published ?? []).sort()
  const [begin, end] = [dates[0] ?? '', dates.at(-1) ?? ''].map(dateText)
  return words.outletArticles(outlet, articles.length, begin === end ? begin! : words.between(begin!, end!))
}

/** A text on lines no wider than a width; a word wider than that, as an address may be, is broken. */
export function wrapped(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const letter of word) {
      if (line && measure(line + letter) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return [...lines, line]
}
