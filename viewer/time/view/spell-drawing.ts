import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Drawing, DrawnLink, DrawnNode } from '../../asked/drawing.ts'
import { bodiesOf, roleOf } from '../../graph/posts.ts'

/** Some posts held as a part of the graph, so that they are cited and saved as what a map shows is. */
export function drawingOfSpells(graph: KnowledgeGraph, edges: readonly string[]): Drawing {
  const nodes = new Map<string, DrawnNode>()
  const add = (key: string) => {
    const { kind, label, x = 0, y = 0 } = graph.getNodeAttributes(key)
    nodes.set(key, { key, kind, label, x, y, weight: 1, pinned: false })
  }
  const links = edges.map((edge): DrawnLink => {
    const [person, post] = graph.extremities(edge)
    const target = bodiesOf(graph, post)[0] ?? post
    add(person)
    add(target)
    const folded = target !== post
    return { key: edge, edge, kind: 'HOLDS', source: person, target, label: roleOf(graph, post), folded, bend: 0 }
  })
  return { nodes: [...nodes.values()], links }
}
