import type { KnowledgeGraph, NodeKind } from '../../src/7-graph/types.ts'
import { offices } from '../graph/offices.ts'
import { outlookOn } from '../graph/outlook.ts'
import { roleOf } from '../graph/posts.ts'
import { holdersOf } from '../graph/spans.ts'
import { waysBetween } from '../graph/ways.ts'
import { choose, lookAt, type State, type TabId } from '../state/state.ts'
import type { Words } from '../words/words.ts'

/** A question a reader may have, and the state that answers it. */
export interface Question {
  readonly text: string
  readonly answer: (state: State) => State
}

/** People among whom a pair is looked for that a way joins. */
const TRIED = 12

/** Bodies among which one is looked for whose heads are best known. */
const TRIED_BODIES = 40

/** How many people are known to have led a body; those of whom it is known when count twice. */
function ledBy(graph: KnowledgeGraph, body: string): number {
  const node = graph.getNodeAttributes(body)
  const kind = node.kind === 'Organization' ? node.bodyKind : undefined
  const leaders = holdersOf(graph, body).filter(({ post }) => offices.seatsOf(roleOf(graph, post), kind) === 'one')
  const people = (spans: typeof leaders) => new Set(spans.map(({ person }) => person)).size
  return people(leaders) + people(leaders.filter(({ start }) => start !== undefined))
}

const known = new WeakMap<KnowledgeGraph, Map<Words, readonly Question[]>>()

/** The questions of a graph, if they were thought of before: that takes a moment. */
export function knownQuestions(graph: KnowledgeGraph, words: Words): readonly Question[] | undefined {
  return known.get(graph)?.get(words)
}

/** Three questions to begin with, about what this graph knows most of: who led a body, what an agreement or a career is, how two people are joined. */
export function questionsOf(graph: KnowledgeGraph, words: Words): readonly Question[] {
  const best = (kind: NodeKind, count: number) => outlookOn(graph).ofKind(kind).slice(0, count)
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const open =
    (key: string, tab: TabId = 'ties') =>
    (state: State) =>
      choose({ ...lookAt(state, { of: 'start' }), tab }, { what: 'node', key })
  const posts = (key: string) => graph.filterOutEdges(key, (_, { kind }) => kind === 'HOLDS').length

  const people = best('Person', TRIED)
  const [body] = best('Organization', TRIED_BODIES).toSorted((a, b) => ledBy(graph, b) - ledBy(graph, a))
  const [agreement] = best('Agreement', 1)
  const careerist = people.toSorted((a, b) => posts(b) - posts(a))[0]
  const pair = tellingPair(graph, people)
  const questions = [
    body && { text: words.askLeaders(label(body)), answer: open(body, 'times') },
    agreement
      ? { text: words.askAgreement(label(agreement)), answer: open(agreement) }
      : careerist && { text: words.askCareer(label(careerist)), answer: open(careerist, 'times') },
    pair
      ? {
          text: words.askPath(label(pair.from), label(pair.to)),
          answer: (state: State) => choose(lookAt(state, { of: 'path', ...pair, turn: 0 }), undefined),
        }
      : agreement && careerist && { text: words.askCareer(label(careerist)), answer: open(careerist, 'times') },
  ].filter((question) => question !== undefined && question !== '')
  known.set(graph, new Map([...(known.get(graph) ?? []), [words, questions]]))
  return questions
}

/** From person over post, body and post to person. */
const TELLING = 4

/** Of the first person and the others, the one the way to whom tells most: neither of two steps nor from hall to hall. */
function tellingPair(graph: KnowledgeGraph, people: readonly string[]) {
  const [from, ...others] = people
  if (from === undefined) return undefined
  const ways = others
    .map((to) => ({ to, way: waysBetween(graph, from, to)[0] ?? [] }))
    .filter(({ way }) => way.length > 1 && way.length <= 8 && way.every(({ edge }) => saysSomething(graph, edge)))
    .map(({ to, way }) => ({
      to,
      lasting: way.length > 2 && way.every(({ edge }) => isLasting(graph, edge)),
      off: Math.abs(way.length - TELLING) + (way.length < 3 ? TELLING : 0),
    }))
    .sort((a, b) => Number(b.lasting) - Number(a.lasting) || a.off - b.off)
  return ways[0] && { from, to: ways[0].to }
}

/** To hold a post in a body, or to sign something, ties more than to sit in one hall. */
function isLasting(graph: KnowledgeGraph, edge: string): boolean {
  return ['HOLDS', 'OF', 'PART_OF', 'PARTY_TO', 'SIGNED'].includes(graph.getEdgeAttribute(edge, 'kind'))
}

/** An article that names two people, or a province they both live in, is no tie worth asking for. */
function saysSomething(graph: KnowledgeGraph, edge: string): boolean {
  const { kind } = graph.getEdgeAttributes(edge)
  return kind !== 'MENTIONS' && kind !== 'WITHIN' && kind !== 'BASED_IN'
}
