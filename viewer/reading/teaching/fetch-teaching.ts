import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../../src/7-graph/types.ts'
import type { Article } from '../../../src/model.ts'
import type { Lesson, Teaching } from '../../../src/teaching/plant.ts'

/** The teaching articles with their own graph, and what is to be learnt from each fact. */
export interface Taught {
  readonly graph: KnowledgeGraph
  readonly articles: ReadonlyMap<string, Article>
  readonly lessons: readonly Lesson[]
}

let fetched: Promise<Taught> | undefined

/** Asks the server for them, once. @throws where it cannot give them */
export function fetchTeaching(): Promise<Taught> {
  fetched ??= ask()
  fetched.catch(() => {
    fetched = undefined
  })
  return fetched
}

async function ask(): Promise<Taught> {
  const answer = await fetch('teaching.json')
  if (!answer.ok) throw new Error(`teaching.json: ${answer.status} ${answer.statusText}`)
  const { graph: json, articles, lessons } = (await answer.json()) as Teaching
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>().import(JSON.parse(json))
  return { graph, articles: new Map(articles.map((article) => [article.id, article])), lessons }
}
