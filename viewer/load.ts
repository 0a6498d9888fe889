import type { KnowledgeGraph } from '../src/6-graph/types.ts'
import type { Article } from '../src/model.ts'
import { BrokenGraph, readGraph } from './read-graph.ts'

/** What the folder behind this page holds. */
export interface Loaded {
  readonly graph: KnowledgeGraph
  readonly articles: ReadonlyMap<string, Article>
  /** Lines of `articles.jsonl` that are no article, or the reason why there is no such file. */
  readonly warnings: readonly string[]
}

/** Why there is nothing to show. */
export interface Problem {
  readonly problem: 'absent' | 'empty' | 'broken' | 'unreachable'
  readonly detail: string
}

/** Reads the graph and the articles that lie beside this page; what is wrong with them comes back as a value to be shown. */
export async function load(): Promise<Loaded | Problem> {
  const [graphFile, articlesFile] = await Promise.all([fetchText('graph.json'), fetchText('articles.jsonl')])
  if ('failure' in graphFile)
    return { problem: graphFile.status === 404 ? 'absent' : 'unreachable', detail: graphFile.failure }
  try {
    const graph = readGraph(graphFile.text)
    if (graph.order === 0) return { problem: 'empty', detail: 'graph.json' }
    if ('failure' in articlesFile) return { graph, articles: new Map(), warnings: [articlesFile.failure] }
    return { graph, ...readArticles(articlesFile.text) }
  } catch (error) {
    if (error instanceof BrokenGraph) return { problem: 'broken', detail: error.message }
    throw error
  }
}

type Fetched = { readonly text: string } | { readonly failure: string; readonly status: number | undefined }

async function fetchText(name: string): Promise<Fetched> {
  try {
    const answer = await fetch(name)
    if (answer.ok) return { text: await answer.text() }
    return { failure: `${name}: ${answer.status} ${answer.statusText}`, status: answer.status }
  } catch (error) {
    return { failure: `${name}: ${(error as Error).message}`, status: undefined }
  }
}

/** The articles of a JSON Lines file by id; a line that is no article is told of, and the others are kept. */
export function readArticles(jsonLines: string): Pick<Loaded, 'articles' | 'warnings'> {
  const articles = new Map<string, Article>()
  const warnings: string[] = []
  for (const [at, line] of jsonLines.split('\n').entries()) {
    if (!line.trim()) continue
    try {
      const article = JSON.parse(line) as Article
      if (typeof article.id !== 'string' || typeof article.text !== 'string') throw new Error('no id or no text')
      articles.set(article.id, article)
    } catch (error) {
      warnings.push(`articles.jsonl:${at + 1}: ${(error as Error).message}`)
    }
  }
  return { articles, warnings }
}
