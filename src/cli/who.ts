import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type Command, command, UsageError } from './command.ts'
import { findNode, nodesNamed } from './find-node.ts'
import { write } from './io.ts'
import { readGraph, resultFolder } from './result-folder.ts'
import { shownDate } from './shown-date.ts'
import { table } from './table.ts'
import {
  heldOn,
  inTime,
  isThereOn,
  sourceShown,
  standingShown,
  type Tenure,
  tenureJson,
  tenureOf,
  whenShown,
} from './tenure.ts'
import { visible } from './width.ts'

const DAY = /^\d{4}(-\d{2}){0,2}$/

export const who: Command = command({
  name: 'who',
  usage: '<folder> <body or post> [--on DATE] [--json]',
  summary: 'list who holds, or held, the posts of a body',
  help: `Of a post, everybody in it; of a body, everybody in its posts. With --on, those who held one on the day: surely,
where the day lies between what articles show, or perhaps, where nobody says that it had not begun or had ended.`,
  options: {
    on: { type: 'string', value: 'DATE', about: 'a day, month or year: 2024-02-22, 2024-02, 2024' },
    json: { type: 'boolean', about: 'as JSON, with every quote' },
  },
  async run({ words: [first, ...rest], options }, io) {
    if (first === undefined || rest.length === 0)
      throw new UsageError('Name a built folder and a body or post: quanhe who <folder> <name>')
    const { on } = options
    if (on !== undefined && !DAY.test(on))
      throw new UsageError(`--on ${on}: a day is written 2024-02-22, a month 2024-02, a year 2024.`)
    const graph = await readGraph(await resultFolder([first]))
    const node = findOn(graph, rest.join(' '), on)
    const all = postsOf(node, graph)
      .flatMap((post) => graph.filterInEdges(post, (_, { kind }) => kind === 'HOLDS'))
      .map((edge) => tenureOf(edge, graph))
    const tenures = all
      .map((tenure) => ({ tenure, answer: on ? heldOn(tenure, on, graph) : undefined }))
      .filter(({ answer }) => answer !== 'no')
    const ordered = tenures.sort(
      (a, b) => Number(a.answer === 'perhaps') - Number(b.answer === 'perhaps') || byPost(a.tenure, b.tenure),
    )
    if (options.json) {
      const list = ordered.map(({ tenure, answer }) => ({
        ...(answer && { on: answer }),
        ...tenureJson(tenure, graph),
      }))
      await write(io.stdout, `${JSON.stringify(list, null, 1)}\n`)
      return 0
    }
    const name = visible(graph.getNodeAttribute(node, 'label'))
    if (ordered.length === 0) {
      await write(io.stdout, `No article names anybody in ${name}${on ? ` on ${shownDate(on)}` : ''}.\n`)
      return 0
    }
    const rows = ordered.map(({ tenure: { post, person, holds }, answer }) => [
      ...(answer ? [answer] : []),
      post,
      person,
      whenShown(holds),
      standingShown(holds),
      sourceShown(holds, graph),
    ])
    await write(io.stdout, `${name}${on ? `, ${shownDate(on)}` : ''}\n\n${table(rows)}`)
    return 0
  },
})

/** Of bodies of one name, those of before and after a merger, a day tells which is meant. */
function findOn(graph: KnowledgeGraph, words: string, on: string | undefined): string {
  const kinds = ['Organization', 'Position'] as const
  const then = on ? nodesNamed(graph, words, kinds).filter((key) => isThereOn(key, on, graph)) : []
  return then.length === 1 ? then[0]! : findNode(graph, words, kinds)
}

/** The post itself, or the posts of the body. */
function postsOf(node: string, graph: KnowledgeGraph): readonly string[] {
  if (graph.getNodeAttribute(node, 'kind') === 'Position') return [node]
  return graph.filterInEdges(node, (_, { kind }) => kind === 'OF').map((edge) => graph.source(edge))
}

function byPost(a: Tenure, b: Tenure): number {
  return a.post < b.post ? -1 : a.post > b.post ? 1 : inTime(a, b)
}
