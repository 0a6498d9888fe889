import type { KnowledgeGraph, NodeKind } from '../src/6-graph/types.ts'
import { outlookOn } from './outlook.ts'
import { waysBetween } from './paths.ts'
import { choose, lookAt, type State } from './state.ts'
import type { Words } from './words.ts'

/** A question a reader may have, and the state that answers it. */
export interface Question {
  readonly text: string
  readonly answer: (state: State) => State
}

/** People among whom a pair is looked for that a way joins. */
const TRIED = 12

/** Three questions to begin with, about what this graph knows most of: who led a body, what an agreement or a career is, how two people are joined. */
export function questionsOf(graph: KnowledgeGraph, words: Words): readonly Question[] {
  const { ranked } = outlookOn(graph)
  const best = (kind: NodeKind, count: number) =>
    ranked.filter((key) => graph.getNodeAttribute(key, 'kind') === kind).slice(0, count)
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const open = (key: string) => (state: State) => choose(lookAt(state, { of: 'start' }), { what: 'node', key })
  const posts = (key: string) => graph.filterOutEdges(key, (_, { kind }) => kind === 'HOLDS').length

  const people = best('Person', TRIED)
  const [body] = best('Organization', 1)
  const [agreement] = best('Agreement', 1)
  const careerist = people.toSorted((a, b) => posts(b) - posts(a))[0]
  const pair = farthestPair(graph, people)
  return [
    body && { text: words.askLeaders(label(body)), answer: open(body) },
    agreement
      ? { text: words.askAgreement(label(agreement)), answer: open(agreement) }
      : careerist && { text: words.askCareer(label(careerist)), answer: open(careerist) },
    pair
      ? {
          text: words.askPath(label(pair.from), label(pair.to)),
          answer: (state: State) => choose(lookAt(state, { of: 'path', ...pair, turn: 0 }), undefined),
        }
      : agreement && careerist && { text: words.askCareer(label(careerist)), answer: open(careerist) },
  ].filter((question) => question !== undefined && question !== '')
}

/** Of the first person and the others, the one whose way is longest without being lost: a way of two steps is no answer. */
function farthestPair(graph: KnowledgeGraph, people: readonly string[]) {
  const [from, ...others] = people
  if (from === undefined) return undefined
  const far = others
    .map((to) => ({ to, way: waysBetween(graph, from, to)[0] ?? [] }))
    .filter(({ way }) => way.length > 1 && way.length <= 8 && way.every(({ edge }) => saysSomething(graph, edge)))
    .map(({ to, way }) => ({ to, length: way.length }))
    .sort((a, b) => b.length - a.length)
  return far[0] && { from, to: far[0].to }
}

/** An article that names two people, or a province they both live in, is no tie worth asking for. */
function saysSomething(graph: KnowledgeGraph, edge: string): boolean {
  const { kind } = graph.getEdgeAttributes(edge)
  return kind !== 'MENTIONS' && kind !== 'WITHIN' && kind !== 'BASED_IN'
}
