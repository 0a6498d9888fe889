import type { Evidence, HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../7-graph/types.ts'
import { edgesOf } from './order.ts'

/** A post held, with what its row needs. */
interface Spell {
  readonly personKey: string
  readonly person: NodeAttributes
  readonly position: NodeAttributes
  readonly body: NodeAttributes | undefined
  readonly holds: HoldsAttributes
  readonly evidence: Evidence | undefined
  readonly article: NodeAttributes | undefined
}

const columns: Readonly<Record<string, (spell: Spell) => string | undefined>> = {
  personKey: ({ personKey }) => personKey,
  person: ({ person }) => person.label,
  role: ({ position }) => (position.kind === 'Position' ? position.role : position.label),
  body: ({ body }) => body?.label,
  level: ({ body }) => (body?.kind === 'Organization' ? body.level : undefined),
  status: ({ holds }) => holds.status,
  from: ({ holds }) => holds.from,
  to: ({ holds }) => holds.to,
  seenFrom: ({ holds }) => holds.seenFrom,
  seenTo: ({ holds }) => holds.seenTo,
  article: ({ evidence }) => evidence?.article,
  outlet: ({ article }) => (article?.kind === 'Article' ? article.outlet : undefined),
  quote: ({ evidence }) => evidence?.quote,
}

/**
 * Careers as a table, its header first: who held which role in which body, from when to when, one row for each `HOLDS`, with
 * the first of the quotes it rests on. `personKey` is there because many persons share one name. Values are as in the graph;
 * what is not known is empty.
 */
export function careers(graph: KnowledgeGraph): readonly (readonly string[])[] {
  const rows = spellsOf(graph).map((spell) => Object.values(columns).map((column) => column(spell) ?? ''))
  return [Object.keys(columns), ...rows]
}

function spellsOf(graph: KnowledgeGraph): readonly Spell[] {
  const node = (key: string | undefined) =>
    key !== undefined && graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  return edgesOf(graph).flatMap(({ source, target, attributes: holds }) => {
    if (holds.kind !== 'HOLDS') return []
    const of = graph.findOutEdge(target, (_, { kind }) => kind === 'OF')
    const [evidence] = holds.evidence
    return [
      {
        personKey: source,
        person: graph.getNodeAttributes(source),
        position: graph.getNodeAttributes(target),
        body: node(of && graph.target(of)),
        holds,
        evidence,
        article: node(evidence && `article:${evidence.article}`),
      },
    ]
  })
}
