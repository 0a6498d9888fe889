import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { describe } from '../words/describe.ts'
import type { Words } from '../words/words.ts'
import type { Drawing } from './drawing.ts'

interface Named {
  readonly key: string
  readonly label: string
}

/**
 * Nodes under names of which no two are alike: many people have one name, every second agreement is a “Thỏa thuận hợp
 * tác”, and provinces keep their names when they merge. What shares its name says behind it who, or whose, it is.
 *
 * @example
 * 'Thỏa thuận hợp tác' // becomes 'Thỏa thuận hợp tác (Đài Truyền hình Việt Nam – Tổng Công ty Bưu điện Việt Nam)'
 */
export function toldApart<Node extends Named>(
  nodes: readonly Node[],
  graph: KnowledgeGraph,
  words: Words,
): readonly Node[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { label } of nodes) {
    if (seen.has(label)) twice.add(label)
    seen.add(label)
  }
  return nodes.map((node) => {
    const who = twice.has(node.label) ? describe(graph, node.key, words) : ''
    return who ? { ...node, label: `${node.label} (${who})` } : node
  })
}

/** A drawing whose names are told apart. */
export function drawingApart(drawing: Drawing, graph: KnowledgeGraph, words: Words): Drawing {
  return { ...drawing, nodes: toldApart(drawing.nodes, graph, words) }
}
