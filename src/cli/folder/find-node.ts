import type { KnowledgeGraph, NodeKind } from '../../7-graph/types.ts'
import { kindNames } from '../../answers/describe.ts'
import { meantBy } from '../../answers/names.ts'
import { UsageError } from '../command.ts'
import { describeNode } from '../terminal/describe-node.ts'

const MOST = 12

/**
 * Key of the node that a user means.
 *
 * @param kinds nodes of these kinds only, where the command has no use for others
 * @throws UsageError when there is none, or when there are several: it lists them with what tells them apart
 */
export function findNode(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): string {
  const meant = meantBy(graph, words, kinds)
  if (meant.is === 'one') return meant.key
  if (meant.is === 'several') {
    throw new UsageError(
      `“${words}” may be any of these. Name one by its key (the second line):\n${list(graph, meant.keys)}`,
    )
  }
  const what = kinds ? kinds.map((kind) => kindNames[kind]).join(' or ') : 'node'
  const hint =
    meant.near.length > 0
      ? `Did you mean one of these?\n${list(graph, meant.near)}`
      : 'Names are compared whole, with or without tones.'
  throw new UsageError(`There is no ${what} called “${words}”. ${hint}`)
}

function list(graph: KnowledgeGraph, keys: readonly string[]): string {
  const lines = keys.slice(0, MOST).map((key) => `  ${describeNode(graph, key)}\n    ${key}`)
  return [...lines, ...(keys.length > MOST ? [`  and ${keys.length - MOST} more`] : [])].join('\n')
}
