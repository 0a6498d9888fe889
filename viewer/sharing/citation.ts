import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Drawing } from '../asked/drawing.ts'
import type { Material } from '../asked/filters/filter.ts'
import { sightingsOf } from '../graph/outlook.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'

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

/**
 * The articles from which a part of the graph was read, oldest first: those its edges quote and, for a node that stands in
 * it without any quote, those that say something of it in the whole graph. A graph that came without its articles still
 * knows their titles and addresses.
 */
export function sourcesOf(part: KnowledgeGraph, { graph, articles }: Material): readonly Source[] {
  const ids = new Set<string>()
  const quoted = new Set<string>()
  part.forEachEdge((_, { evidence = [] }, source, target) => {
    for (const { article } of evidence) ids.add(article)
    if (evidence.length > 0) quoted.add(source).add(target)
  })
  for (const node of part.nodes()) {
    if (!quoted.has(node)) for (const id of articlesOf(graph, node)) ids.add(id)
  }
  return [...ids]
    .map((id) => {
      const { title, outlet, published, url } = articles.get(id) ?? toldByNode(graph, id)
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

/**
 * Ids of the articles on which a node rests, in the order of their letters: those that say something of it, else those of
 * the bodies from whose names it follows. None for what is known from the gazetteer alone.
 */
export function articlesOf(graph: KnowledgeGraph, node: string): readonly string[] {
  const seen = sightingsOf(graph)
  const own = node.startsWith(NODE) ? [node.slice(NODE.length)] : [...(seen.get(node) ?? [])]
  if (own.length > 0 || graph.getNodeAttribute(node, 'articles') === 0) return own.sort()
  const namesakes = graph.filterInEdges(node, (_, edge) => 'derivedFrom' in edge && edge.derivedFrom === 'name')
  return [...new Set(namesakes.flatMap((edge) => [...(seen.get(graph.source(edge)) ?? [])]))].sort()
}

/** A source on one line of text: its id, title, outlet, date and address, as far as they are known. */
export function sourceLine({ id, title, outlet, published, url }: Source): string {
  return [id, title, outlet, published, url].flatMap((part) => part?.replace(/\s+/g, ' ').trim() || []).join(' | ')
}

/** What the key of an article's node has before the id of the article. */
const NODE = 'article:'

function toldByNode(graph: KnowledgeGraph, id: string): Omit<Source, 'id'> {
  const key = `${NODE}${id}`
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  return node?.kind === 'Article' ? { ...node, title: node.label } : {}
}

function orderOf({ published, id }: Source): string {
  return `${published ?? '9999'} ${id}`
}
