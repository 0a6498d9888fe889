import type { EdgeKind, KnowledgeGraph, NodeAttributes } from '../src/7-graph/types.ts'

/** Edges that are told as “word: from → to”. */
const WORDS = {
  PARTY_TO: 'party',
  SIGNED: 'signed',
  SUCCEEDED_BY: 'followed by',
  ISSUED: 'issued',
  ORGANISED: 'organised',
  CHAIRED: 'chaired',
  ATTENDED: 'attended',
  SPOKE_AT: 'spoke',
  ABOUT: 'about',
} as const satisfies Partial<Record<EdgeKind, string>>

/**
 * What a graph says, a fact a line, in words that a reader of the articles can agree with or not: events go by their kind and day,
 * since every reporter gives them another title.
 */
export function factsOf(graph: KnowledgeGraph): readonly string[] {
  const facts = new Set<string>()
  graph.forEachNode((key, node) => {
    switch (node.kind) {
      case 'Person':
        facts.add(`person: ${node.label}`)
        break
      case 'Organization':
        facts.add(`body: ${node.label}`)
        break
      case 'Place':
        if (node.articles > 0) facts.add(`place: ${node.label}`) // and not one that only the gazetteer adds
        break
      case 'Agreement':
        facts.add(`agreement: ${node.label}`)
        if (node.signedOn) facts.add(`signed on: ${node.label} → ${node.signedOn}`)
        break
      case 'Document':
        facts.add(`document: ${node.label}`)
        if (node.date) facts.add(`document date: ${node.label} → ${node.date}`)
        break
      case 'Event':
        facts.add(`event: ${nameOf(node)}`)
        break
      case 'Figure':
        for (const body of graph.inNeighbors(key)) {
          const { kind, label } = graph.getNodeAttributes(body)
          if (kind === 'Organization')
            facts.add(`figure: ${nameOf(node)} → ${label}${node.period ? ` (${node.period})` : ''}`)
        }
        break
      default:
    }
  })
  graph.forEachEdge((_, edge, __, ___, from, to) => {
    if (edge.kind === 'HOLDS') facts.add(`holds: ${nameOf(from)} → ${nameOf(to)} (${edge.status})`)
    else if (edge.kind in WORDS && from.kind !== 'Place') {
      facts.add(`${WORDS[edge.kind as keyof typeof WORDS]}: ${nameOf(from)} → ${nameOf(to)}`)
    }
  })
  return [...facts].toSorted()
}

function nameOf(node: NodeAttributes): string {
  if (node.kind === 'Event') return node.date ? `${node.eventKind} ${node.date}` : `${node.eventKind}`
  if (node.kind === 'Figure') return node.target === undefined ? `${node.value}` : `${node.value}/${node.target}`
  return node.label
}
