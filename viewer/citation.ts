import { dateText } from './dates.ts'
import type { Drawing } from './drawing.ts'
import type { Material } from './filters/filter.ts'
import type { Words } from './words.ts'

/** A line to cite what is shown: of what it was made, how much of it this is, and where it can be seen again. */
export function citationOf(drawing: Drawing, { graph, articles }: Material, words: Words, address: string): string {
  const dates = [...articles.values()].flatMap(({ published }) => published ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return words.citation({
    shown: drawing.nodes.length,
    all: graph.order,
    articles: articles.size || graph.filterNodes((_, { kind }) => kind === 'Article').length,
    period: first && last ? words.between(dateText(first), dateText(last)) : '',
    address: /^https?:/.test(address) ? address : '',
  })
}

/** An article from which something that is shown was read. */
export interface Source {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

/** The articles from which what is shown was read, oldest first. */
export function sourcesOf(drawing: Drawing, { graph, articles }: Material): readonly Source[] {
  const ids = new Set<string>()
  for (const { edge } of drawing.links)
    for (const { article } of graph.getEdgeAttribute(edge, 'evidence') ?? []) ids.add(article)
  return [...ids]
    .map((id) => {
      const { title, outlet, published, url } = articles.get(id) ?? {}
      return {
        id,
        ...(title && { title }),
        ...(outlet && { outlet }),
        ...(published && { published }),
        ...(url && { url }),
      }
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ published, id }: Source): string {
  return `${published ?? '9999'} ${id}`
}
