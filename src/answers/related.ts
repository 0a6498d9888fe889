import { byCodeUnit } from '../6-entities/keys.ts'
import type { EdgeKind, KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { describedThing } from './quoted.ts'
import { careerOf, rosterOf } from './tenure.ts'

/** A value of a property: a node by its key, or words, or a number. */
export type Value = { readonly key: string } | { readonly words: string } | { readonly number: number }

/** Something told of a node, under a name that spreadsheets may ask for. */
export interface Property {
  readonly id: string
  readonly name: string
  /** Of which kinds of nodes it is told. */
  readonly of: readonly NodeKind[]
  /** Kind of the nodes that are its values. */
  readonly gives?: NodeKind
  /** Whether a name that is looked for can be narrowed by it. */
  readonly narrows?: true
  values(key: string, graph: KnowledgeGraph): readonly Value[]
}

/** Kinds of nodes that names are matched with. */
export const kinds = ['Person', 'Organization', 'Position', 'Place'] as const

const keyed = (keys: readonly string[]): readonly Value[] => [...new Set(keys)].map((key) => ({ key }))
const told = (words: string | undefined): readonly Value[] => (words ? [{ words }] : [])

function targets(keys: readonly string[], kind: EdgeKind, graph: KnowledgeGraph): readonly string[] {
  const edges = keys.flatMap((key) => graph.filterOutEdges(key, (_, attributes) => attributes.kind === kind))
  return [...new Set(edges.sort(byCodeUnit).map((edge) => graph.target(edge)))]
}

/** Places, with those around them. */
function around(keys: readonly string[], graph: KnowledgeGraph): readonly string[] {
  const all = new Set(keys)
  for (const key of all) for (const wider of targets([key], 'WITHIN', graph)) all.add(wider)
  return [...all]
}

/** Posts of a person, or the post itself. */
function postsOf(key: string, graph: KnowledgeGraph): readonly string[] {
  if (graph.getNodeAttribute(key, 'kind') === 'Position') return [key]
  return [...new Set(careerOf(key, graph).map(({ postKey }) => postKey))]
}

function bodiesOf(key: string, graph: KnowledgeGraph): readonly string[] {
  const { kind } = graph.getNodeAttributes(key)
  return kind === 'Organization' ? targets([key], 'PART_OF', graph) : targets(postsOf(key, graph), 'OF', graph)
}

function placesOf(key: string, graph: KnowledgeGraph): readonly string[] {
  const { kind } = graph.getNodeAttributes(key)
  if (kind === 'Place') return around([key], graph).filter((place) => place !== key)
  const bodies = kind === 'Organization' ? [key] : bodiesOf(key, graph)
  return around(targets(bodies, 'BASED_IN', graph), graph)
}

/** What a node is asked for by one of its own attributes. */
function attribute(id: string, name: string, of: readonly NodeKind[], narrows?: true): Property {
  return {
    id,
    name,
    of,
    ...(narrows && { narrows }),
    values(key, graph) {
      const value: unknown = Reflect.get(graph.getNodeAttributes(key), id)
      return typeof value === 'number' ? [{ number: value }] : told(typeof value === 'string' ? value : undefined)
    },
  }
}

/** Every property there is. To add one, write it here: narrowing, proposals and the columns that are fetched follow. */
export const properties: readonly Property[] = [
  {
    ...{ id: 'post', name: 'post', of: ['Person'], gives: 'Position', narrows: true },
    values: (key, graph) => keyed(postsOf(key, graph)),
  },
  {
    ...{ id: 'currentPost', name: 'post held on the day of the build', of: ['Person'], gives: 'Position' },
    values: (key, graph) =>
      keyed(
        careerOf(key, graph)
          .filter(({ holds }) => holds.held === 'current')
          .map(({ postKey }) => postKey),
      ),
  },
  {
    ...{ id: 'body', name: 'body', of: ['Person', 'Position', 'Organization'], gives: 'Organization', narrows: true },
    values: (key, graph) => keyed(bodiesOf(key, graph)),
  },
  {
    ...{ id: 'place', name: 'place', of: kinds, gives: 'Place', narrows: true },
    values: (key, graph) => keyed(placesOf(key, graph)),
  },
  {
    ...{ id: 'holder', name: 'who holds or held it', of: ['Position', 'Organization'], gives: 'Person', narrows: true },
    values: (key, graph) => keyed(rosterOf(key, graph).map(({ tenure }) => tenure.personKey)),
  },
  attribute('birthYear', 'year of birth', ['Person'], true),
  attribute('birthDate', 'day of birth', ['Person']),
  attribute('gender', 'gender', ['Person'], true),
  attribute('nativePlace', 'native place', ['Person'], true),
  attribute('level', 'level', ['Organization', 'Place'], true),
  attribute('sector', 'sector', ['Organization']),
  attribute('firstSeen', 'first seen', kinds),
  attribute('lastSeen', 'last seen', kinds),
  attribute('articles', 'number of articles', kinds),
  {
    ...{ id: 'quote', name: 'a quote that speaks of it', of: kinds },
    values: (key, graph) => told(describedThing(key, graph).evidence[0]?.quote),
  },
  {
    ...{ id: 'source', name: 'source of the quote', of: kinds },
    values: (key, graph) => told(describedThing(key, graph).evidence[0]?.source),
  },
]
