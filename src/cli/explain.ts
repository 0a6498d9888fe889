import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { evidenceOf } from '../answers/source.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import { type Command, command, UsageError } from './command.ts'
import { explainEdge } from './explaining/explain-edge.ts'
import { edgesShown, explainNode } from './explaining/explain-node.ts'
import { explainRule } from './explaining/explain-rule.ts'
import { explainSentence } from './explaining/explain-sentence.ts'
import { findNode } from './folder/find-node.ts'
import { holdsGraph, readGraph } from './folder/result-folder.ts'
import { type Paint, paintFor, write } from './io.ts'

export const explain: Command = command({
  usage: '"<câu>" [--province NAME] [--published DATE] [--why-not RULE]\n<folder> <node or edge>',
  help: `A sentence, in quotation marks: its mentions, its claims with the rule and the words of each, and what follows from the
names; with --why-not, the word at which a rule gave up that one expected to read it. A built folder and the name or
key of a node, with or without tones, the key of an edge, or two nodes with “→” between them: every quote, with outlet,
date, rule and confidence.`,
  options: {
    province: { type: 'string', value: 'NAME', about: 'the province that the article would be about' },
    published: { type: 'string', value: 'DATE', about: 'the day the article would be of: 2024-02-22' },
    'why-not': { type: 'string', value: 'RULE', about: 'show where each pattern of this rule of data/rules gives up' },
  },
  async run({ words: [first, ...rest], options }, io) {
    const paint = paintFor(io.stdout, io.env)
    if (first === undefined)
      throw new UsageError('Give a sentence in quotation marks, or a built folder and what to explain in it.')
    const isFolder = await holdsGraph(first)
    if (rest.length > 0 && !isFolder) {
      throw new UsageError(
        `${first}: there is no graph.json in it. A sentence goes in quotation marks: quanhe explain "<câu>"`,
      )
    }
    if (rest.length === 0 && isFolder)
      throw new UsageError(`Name a node or an edge of ${first}: quanhe explain ${first} <name or key>`)
    const knowledge = loadKnowledge()
    const { 'why-not': rule, ...from } = options
    if (!isFolder) {
      const shown =
        rule === undefined
          ? explainSentence(first, knowledge, { paint, from })
          : explainRule(first, rule, knowledge, { paint, from })
      await write(io.stdout, shown)
      return 0
    }
    if (rule !== undefined) throw new UsageError('--why-not is about a sentence, and not about a folder.')
    const graph = await readGraph(first)
    const found = find(graph, rest.join(' '))
    const edges = 'node' in found ? edgesShown(found.node, graph) : found.edges
    const texts =
      'node' in found ? [explainNode(found.node, graph, paint)] : edges.map((edge) => explainEdge(edge, graph, paint))
    const cited = edges.flatMap((edge) => evidenceOf(graph.getEdgeAttributes(edge)).map(({ rule }) => rule))
    await write(io.stdout, [...texts, ...meaningsOf(cited, knowledge, paint)].join('\n'))
    return 0
  },
})

/** What the rules cited mean, once each. */
function meaningsOf(cited: readonly string[], { rules }: Knowledge, paint: Paint): readonly string[] {
  const lines = [...new Set(cited)].sort(byCodeUnit).flatMap((id) => {
    const meaning = rules.byId.get(id)?.meaning
    return meaning ? [`  ${id}: ${meaning}\n`] : []
  })
  return lines.length > 0 ? [`${paint('bold', 'rules')}\n${lines.join('')}`] : []
}

type Found = { readonly node: string } | { readonly edges: readonly string[] }

/** What the words mean: the key of an edge, two nodes with an arrow between, or a node. */
function find(graph: KnowledgeGraph, words: string): Found {
  if (graph.hasEdge(words)) return { edges: [words] }
  const [one, other, ...more] = words.split(/\s*(?:→|->)\s*/)
  if (!one || !other || more.length > 0) return { node: findNode(graph, words) }
  const [from, to] = [findNode(graph, one), findNode(graph, other)]
  const edges = graph.edges(from, to).sort(byCodeUnit)
  if (edges.length === 0) throw new UsageError(`There is no edge between ${from} and ${to}.`)
  return { edges }
}
