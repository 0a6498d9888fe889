import type { ArticleAttributes, EdgeAttributes, Evidence, KnowledgeGraph } from '../7-graph/types.ts'

/** A quote, and the article it stands in as far as the graph has it. */
export interface Source {
  readonly evidence: Evidence
  /** Key of the article in the graph; undefined where it has none. */
  readonly articleKey: string | undefined
  readonly article: ArticleAttributes | undefined
  /** Its address, if it is one of the web. */
  readonly url: string | undefined
}

/** What an edge rests on, in the order of the graph. */
export function sourcesOf(graph: KnowledgeGraph, attributes: EdgeAttributes): readonly Source[] {
  return (attributes.evidence ?? []).map((evidence) => {
    const key = `article:${evidence.article}`
    const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
    const article = node?.kind === 'Article' ? node : undefined
    return { evidence, articleKey: article && key, article, url: webAddress(article?.url) }
  })
}

/** What stands in an address though no IRI may hold it. */
const FORBIDDEN = /[<>"{}|\\^`\s[\]]|%(?![\da-f]{2})/gi

/** An address of the web as all readers take it, in ASCII; undefined for anything else. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, hostname, href } = new URL(text)
  if (!['https:', 'http:'].includes(protocol) || hostname.startsWith('[')) return undefined
  return href.replace(FORBIDDEN, encodeURIComponent)
}
