import { byCodeUnit } from '../../6-entities/keys.ts'
import { edgeKinds } from '../../7-graph/edge-kinds.ts'
import type { KnowledgeGraph, NodeAttributes } from '../../7-graph/types.ts'
import { kindNames } from '../../answers/describe.ts'
import { datesShown, shownDate } from '../../answers/shown-date.ts'
import type { Paint } from '../io.ts'
import { visible } from '../terminal/width.ts'
import { explainEdge, sourceOf } from './explain-edge.ts'

/** A node: what is known of it, every edge it has, and last, in short, the articles that name it (of an article: what it names). */
export function explainNode(key: string, graph: KnowledgeGraph, paint: Paint): string {
  const node = graph.getNodeAttributes(key)
  const edges = edgesShown(key, graph)
  const mentions = graph.filterEdges(key, (_, { kind }) => kind === 'MENTIONS').sort(byCodeUnit)
  return [
    `${paint('bold', visible(node.label))}, ${kindNames[node.kind]}\n  ${paint('dim', visible(key))}\n`,
    ...factsOf(node).map(([name, value]) => `  ${name}: ${value}\n`),
    ...edges.map((edge) => `\n${explainEdge(edge, graph, paint)}`),
    ...(mentions.length > 0 ? [`\n${paint('bold', node.kind === 'Article' ? 'names' : 'named in')}\n`] : []),
    ...mentions.map((edge) => `  ${nameOf(graph.opposite(key, edge), graph)}\n`),
  ].join('')
}

/** Keys of the edges of a node that are shown with their quotes, in the order in which they are shown. */
export function edgesShown(key: string, graph: KnowledgeGraph): readonly string[] {
  const rank = (edge: string) => edgeKinds.indexOf(graph.getEdgeAttribute(edge, 'kind'))
  return graph
    .filterEdges(key, (_, { kind }) => kind !== 'MENTIONS')
    .sort((one, other) => rank(one) - rank(other) || byCodeUnit(one, other))
}

function nameOf(key: string, graph: KnowledgeGraph): string {
  const { kind, label } = graph.getNodeAttributes(key)
  return kind === 'Article' ? sourceOf(key, graph) : `${visible(label)}, ${kindNames[kind]}`
}

/** Shown elsewhere, or of no meaning to a reader: places on the map. */
const UNSHOWN = new Set(['kind', 'label', 'articles', 'firstSeen', 'lastSeen', 'x', 'y'])
const NAMES: Readonly<Record<string, string>> = { aliases: 'also' }

function factsOf(node: NodeAttributes): readonly (readonly [string, string])[] {
  const { kind, articles, firstSeen, lastSeen } = node
  const seen = [`${articles}`, datesShown(firstSeen, lastSeen)].filter(Boolean).join(', ')
  const facts = Object.entries(node).flatMap(([name, value]) => {
    if (UNSHOWN.has(name) || (Array.isArray(value) && value.length === 0)) return []
    // firstSeen → first seen
    const shown = NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return [[shown, visible(Array.isArray(value) ? value.join('; ') : shownValue(String(value)))] as const]
  })
  return kind === 'Article' ? facts : [...facts, ['articles', seen]]
}

function shownValue(value: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? shownDate(value) : value
}
