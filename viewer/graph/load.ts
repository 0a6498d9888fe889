import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
import { packedText } from './packed.ts'
import { type Part, partAsked, partIn } from './part.ts'
import { BrokenGraph, readGraph } from './read-graph.ts'

/** What the folder behind this page holds. */
export interface Loaded {
  readonly graph: KnowledgeGraph
  /** Of what the graph is a part, where all of it is too much for a page. */
  readonly part?: Part | undefined
  readonly articles: ReadonlyMap<string, Article>
  /** Whether the articles are still on their way. */
  readonly waiting: boolean
  /** Lines of `articles.jsonl` that are no article, or the reason why there is no such file. */
  readonly warnings: readonly string[]
}

/** Why there is nothing to show. */
export interface Problem {
  readonly problem: 'absent' | 'elsewhere' | 'empty' | 'broken' | 'unreachable' | 'large' | 'failed'
  readonly detail: string
}

/** The graph, to be shown at once, and the articles, which come after it: their texts are needed only for a quote's surroundings. */
export interface Loading {
  readonly graph: KnowledgeGraph
  readonly part: Part | undefined
  readonly articles: Promise<Pick<Loaded, 'articles' | 'warnings'>>
}

/** Reads the graph and the articles that lie beside this page or in it; what is wrong with the graph comes back as a value. */
export async function load(): Promise<Loading | Problem> {
  const graphFile = await textOf('graph.json', partAsked(location.search))
  if ('failure' in graphFile)
    return {
      problem:
        graphFile.status === 404
          ? partAsked(location.search).has('part')
            ? 'elsewhere'
            : 'absent'
          : graphFile.large
            ? 'large'
            : 'unreachable',
      detail: graphFile.failure,
    }
  // The folder may be built again at any moment: the articles must be those that the graph speaks of.
  const asked = partAsked(location.search)
  if (graphFile.result) asked.set('of', graphFile.result)
  const articles = textOf('articles.jsonl', asked)
  try {
    const graph = readGraph(graphFile.text)
    if (graph.order === 0) return { problem: 'empty', detail: 'graph.json' }
    return { graph, part: partIn(graphFile.part), articles: articles.then(read) }
  } catch (error) {
    if (error instanceof BrokenGraph) return { problem: 'broken', detail: error.message }
    if (error instanceof RangeError) return { problem: 'large', detail: `graph.json: ${error.message}` }
    throw error
  }
}

function read(file: Fetched): Pick<Loaded, 'articles' | 'warnings'> {
  return 'failure' in file ? { articles: new Map(), warnings: [file.failure] } : readArticles(file.text)
}

type Fetched =
  | {
      readonly text: string
      /** Of which build it is, if the server says so. */
      readonly result?: string | null
      /** Of what it is a part, as the server tells it. */
      readonly part?: string | null
    }
  | { readonly failure: string; readonly status: number | undefined; readonly large: boolean }

/** No browser holds a longer text in one piece. */
const LONGEST = 512 * 1024 * 1024

async function textOf(name: 'graph.json' | 'articles.jsonl', asked: URLSearchParams): Promise<Fetched> {
  try {
    const packed = await packedText(name)
    if (packed !== undefined) return { text: packed }
    const answer = await fetch(asked.size > 0 ? `${name}?${asked}` : name)
    const length = Number(answer.headers.get('content-length'))
    const failure = `${name}: ${answer.status} ${answer.statusText}`
    if (!answer.ok) return { failure, status: answer.status, large: false }
    if (length > LONGEST) return { failure: `${name}: ${length} bytes`, status: answer.status, large: true }
    const told = (header: string) => answer.headers.get(header)
    return { text: await answer.text(), result: told('x-quanhe-result'), part: told('x-quanhe-part') }
  } catch (error) {
    return { failure: `${name}: ${(error as Error).message}`, status: undefined, large: error instanceof RangeError }
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
