import type { KnowledgeGraph } from '../7-graph/types.ts'
import { waysBetween } from '../7-graph/ways.ts'
import { evidenceOf } from '../answers/source.ts'
import { loadOffices } from '../knowledge/index.ts'
import { type Command, command, UsageError } from './command.ts'
import { sourceOf } from './explaining/explain-edge.ts'
import { findNode } from './folder/find-node.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { write } from './io.ts'
import { table } from './terminal/table.ts'
import { visible } from './terminal/width.ts'

export const path: Command = command({
  usage: '<folder> <a> <b> [--json]',
  help: `The shortest way between two nodes over posts, bodies, agreements, events and documents, each step with a source.
Meetings count as a little longer than posts, seats in assemblies of many as longer still, and places are crossed only
where there is hardly another way; articles never. Put a name of several words in quotation marks.`,
  options: { json: { type: 'boolean', about: 'as JSON, with every quote' } },
  async run({ words: [first, ...rest], options }, io) {
    if (first === undefined || rest.length !== 2)
      throw new UsageError('Name a built folder and two things: quanhe path <folder> "<a>" "<b>"')
    const graph = await readGraph(await resultFolder([first]))
    const [from, to] = rest.map((words) => findNode(graph, words)) as [string, string]
    const [way] = waysBetween(graph, from, to, { offices: loadOffices() })
    const steps = way?.map(({ edge }) => edge) ?? []
    const label = (key: string) => visible(graph.getNodeAttribute(key, 'label'))
    if (options.json) {
      const list = steps.map((edge) => ({
        edge,
        kind: graph.getEdgeAttribute(edge, 'kind'),
        from: graph.source(edge),
        to: graph.target(edge),
        evidence: evidenceOf(graph.getEdgeAttributes(edge)),
      }))
      await write(io.stdout, `${JSON.stringify(list, null, 1)}\n`)
      return 0
    }
    if (steps.length === 0 && from !== to) {
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

/** The first source, or what the edge follows from. */
function whyOf(edge: string, graph: KnowledgeGraph): string {
  const attributes = graph.getEdgeAttributes(edge)
  const [first] = evidenceOf(attributes)
  if (first) return `“${visible(first.quote)}” (${sourceOf(`article:${first.article}`, graph)})`
  return 'derivedFrom' in attributes && attributes.derivedFrom === 'name' ? 'by its name' : 'by the gazetteer'
}
