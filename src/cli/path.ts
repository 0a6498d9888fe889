import { seatsOf } from '../5-entities/service.ts'
import type { KnowledgeGraph, NodeAttributes } from '../6-graph/types.ts'
import { byCodeUnit } from '../7-exports/order.ts'
import { type Command, command, UsageError } from './command.ts'
import { evidenceOf, sourceOf } from './explain-edge.ts'
import { findNode } from './find-node.ts'
import { write } from './io.ts'
import { readGraph, resultFolder } from './result-folder.ts'
import { table } from './table.ts'
import { visible } from './width.ts'

export const path: Command = command({
  name: 'path',
  usage: '<folder> <a> <b> [--json]',
  summary: 'show how two things are tied to each other',
  help: `The shortest way between two nodes over posts, bodies, agreements, events and documents, each step with a source;
over places, and over seats in assemblies and committees of many, only where there is no other way; over articles
never. Put a name of several words in quotation marks.`,
  options: { json: { type: 'boolean', about: 'as JSON, with every quote' } },
  async run({ words: [first, ...rest], options }, io) {
    if (first === undefined || rest.length !== 2)
      throw new UsageError('Name a built folder and two things: quanhe path <folder> "<a>" "<b>"')
    const graph = await readGraph(await resultFolder([first]))
    const [from, to] = rest.map((words) => findNode(graph, words)) as [string, string]
    const steps = shortest(graph, from, to, tellsMuch) ?? shortest(graph, from, to, () => true)
    const label = (key: string) => visible(graph.getNodeAttribute(key, 'label'))
    if (options.json) {
      const list = (steps ?? []).map((edge) => ({
        edge,
        kind: graph.getEdgeAttribute(edge, 'kind'),
        from: graph.source(edge),
        to: graph.target(edge),
        evidence: evidenceOf(graph.getEdgeAttributes(edge)),
      }))
      await write(io.stdout, `${JSON.stringify(list, null, 1)}\n`)
      return 0
    }
    if (!steps) {
      await write(io.stdout, `Nothing but articles ties ${label(from)} to ${label(to)}.\n`)
      return 0
    }
    const rows = steps.map((edge) => [
      label(graph.source(edge)),
      graph.getEdgeAttribute(edge, 'kind'),
      label(graph.target(edge)),
      whyOf(edge, graph),
    ])
    await write(io.stdout, rows.length === 0 ? `${label(from)} is ${label(to)}.\n` : table(rows))
    return 0
  },
})

/** Edges of a shortest way, looked for in the order of keys so that there is one answer; undefined where there is none. */
function shortest(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  may: (node: NodeAttributes) => boolean,
): readonly string[] | undefined {
  const reached = new Map<string, { readonly edge: string; readonly before: string } | undefined>([[from, undefined]])
  const queue = [from]
  for (const node of queue) {
    if (node === to) break
    const edges = graph.edges(node).sort(byCodeUnit)
    for (const edge of edges) {
      const next = graph.opposite(node, edge)
      if (reached.has(next) || graph.getEdgeAttribute(edge, 'kind') === 'MENTIONS') continue
      const attributes = graph.getNodeAttributes(next)
      if (next !== to && (attributes.kind === 'Article' || !may(attributes))) continue
      reached.set(next, { edge, before: node })
      queue.push(next)
    }
  }
  if (!reached.has(to)) return undefined
  const steps: string[] = []
  for (let step = reached.get(to); step; step = reached.get(step.before)) steps.unshift(step.edge)
  return steps
}

/** That two lie in one province, or sit in one assembly of hundreds, ties them but little. */
function tellsMuch(node: NodeAttributes): boolean {
  return node.kind !== 'Place' && !(node.kind === 'Position' && seatsOf(node.role) === 'many')
}

/** The first source, or what the edge follows from. */
function whyOf(edge: string, graph: KnowledgeGraph): string {
  const attributes = graph.getEdgeAttributes(edge)
  const [first] = evidenceOf(attributes)
  if (first) return `“${visible(first.quote)}” (${sourceOf(`article:${first.article}`, graph)})`
  return 'derivedFrom' in attributes && attributes.derivedFrom === 'name' ? 'by its name' : 'by the gazetteer'
}
