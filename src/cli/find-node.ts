import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { UsageError } from './command.ts'
import { describeNode, kindNames } from './describe-node.ts'

const MOST = 12

/**
 * Key of the node that a user means: that key itself, its name or another form of it as written, or the same without
 * tones, as people type who have no Vietnamese keyboard.
 *
 * @param kinds nodes of these kinds only, where the command has no use for others
 * @throws UsageError when there is none, or when there are several: it lists them with what tells them apart
 */
export function findNode(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): string {
  const found = nodesNamed(graph, words, kinds)
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    throw new UsageError(
      `“${words}” may be any of these. Name one by its key (the second line):\n${list(graph, found)}`,
    )
  }
  const what = kinds ? kinds.map((kind) => kindNames[kind]).join(' or ') : 'node'
  const near = keysOf(graph, kinds).filter((key) => namesOf(graph, key).some((name) => holdsWords(name, words)))
  const hint =
    near.length > 0
      ? `Did you mean one of these?\n${list(graph, near)}`
      : 'Names are compared whole, with or without tones.'
  throw new UsageError(`There is no ${what} called “${words}”. ${hint}`)
}

/** Keys of the nodes of a name, in order: those whose full name it is, else those that are also called so. */
export function nodesNamed(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): readonly string[] {
  const keys = keysOf(graph, kinds)
  if (keys.includes(words)) return [words]
  const where = (names: (key: string) => readonly string[], same: (name: string) => string) =>
    keys.filter((key) => names(key).some((name) => same(name) === same(words)))
  const label = (key: string) => [graph.getNodeAttribute(key, 'label')]
  const all = (key: string) => namesOf(graph, key)
  const tries = [
    () => where(label, fold),
    () => where(all, fold),
    () => where(label, withoutTones),
    () => where(all, withoutTones),
  ]
  for (const attempt of tries) {
    const found = attempt()
    if (found.length > 0) return found
  }
  return []
}

function keysOf(graph: KnowledgeGraph, kinds: readonly NodeKind[] | undefined): readonly string[] {
  return graph.filterNodes((_, { kind }) => !kinds || kinds.includes(kind)).sort(byCodeUnit)
}

function namesOf(graph: KnowledgeGraph, key: string): readonly string[] {
  const { label, aliases } = graph.getNodeAttributes(key)
  return [label, ...aliases]
}

/** Whole words; tones count when the user typed any. */
function holdsWords(name: string, words: string): boolean {
  const same = fold(words) === withoutTones(words) ? withoutTones : fold
  return ` ${same(name)} `.includes(` ${same(words)} `)
}

/** Articles come last: their titles hold many names. */
function list(graph: KnowledgeGraph, keys: readonly string[]): string {
  const isArticle = (key: string) => Number(graph.getNodeAttribute(key, 'kind') === 'Article')
  const ordered = keys.toSorted((one, other) => isArticle(one) - isArticle(other) || byCodeUnit(one, other))
  const lines = ordered.slice(0, MOST).map((key) => `  ${describeNode(graph, key)}\n    ${key}`)
  return [...lines, ...(keys.length > MOST ? [`  and ${keys.length - MOST} more`] : [])].join('\n')
}
