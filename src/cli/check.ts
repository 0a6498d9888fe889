import { findingsOf } from '../7-graph/findings.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type Command, command } from './command.ts'
import { explainEdge } from './explaining/explain-edge.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { type Io, type Paint, paintFor, write } from './io.ts'
import { describeNode } from './terminal/describe-node.ts'
import { visible } from './terminal/width.ts'

export const check: Command = command({
  usage: '<folder> [--json]',
  help: `What articles say that cannot all be true (two people in one seat, a post held after its end or after a death), with
the words of both sides; people who were nearly joined and cannot be one; and judgements that changed nothing.`,
  options: { json: { type: 'boolean', about: 'as JSON' } },
  async run({ words, options }, io: Io) {
    const graph = await readGraph(await resultFolder(words))
    const { contradictions, questions, idleJudgements } = findingsOf(graph)
    const refused = questions.filter(({ about }) => about === 'refused')
    if (options.json) {
      await write(io.stdout, `${JSON.stringify({ contradictions, refused, idleJudgements }, null, 1)}\n`)
      return 0
    }
    const paint = paintFor(io.stdout, io.env)
    const parts = [
      ...contradictions.map(
        ({ kind, edges, words }) =>
          `${paint('bold', kind)}: ${visible(words)}\n${indented(
            edges
              .filter((edge) => graph.hasEdge(edge))
              .map((edge) => explainEdge(edge, graph, paint))
              .join(''),
          )}`,
      ),
      ...refused.map(
        ({ people, reasons }) =>
          `${paint('bold', 'not joined')}: ${reasons
            .filter(({ weight }) => weight < 0)
            .map(({ words }) => words)
            .join(
              '; ',
            )}\n${indented(people.map((key) => personLine(graph, key)).join(''))}${reasonLines(reasons, paint)}`,
      ),
      ...idleJudgements.map(
        ({ judgement, because }) =>
          `${paint('bold', 'judgement without effect')}: ${because}\n  ${visible(JSON.stringify(judgement))}\n`,
      ),
    ]
    await write(io.stdout, parts.length === 0 ? 'Nothing contradicts itself.\n' : parts.join('\n'))
    return 0
  },
})

function personLine(graph: KnowledgeGraph, key: string): string {
  return graph.hasNode(key) ? `${describeNode(graph, key)}\n  ${visible(key)}\n` : `${visible(key)}\n`
}

/** What speaks for and against, with its weight. */
export function reasonLines(
  reasons: readonly { readonly weight: number; readonly words: string }[],
  paint: Paint,
): string {
  return reasons
    .map(
      ({ weight, words }) =>
        `    ${paint('dim', `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`.padStart(5))}  ${visible(words)}\n`,
    )
    .join('')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
