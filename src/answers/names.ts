import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'

/** What a name that somebody typed stands for. */
export type Meant =
  | { readonly is: 'one'; readonly key: string }
  /** Several bear it: their keys. */
  | { readonly is: 'several'; readonly keys: readonly string[] }
  /** Nobody bears it; of these, articles last, it is a part of the name. */
  | { readonly is: 'none'; readonly near: readonly string[] }

/**
 * What is meant by some words: a key, a name or another form of it as written, or the same without tones, as people type
 * who have no Vietnamese keyboard.
 *
 * @param kinds nodes of these kinds only
 */
export function meantBy(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): Meant {
  const found = nodesNamed(graph, words, kinds)
  if (found.length === 1) return { is: 'one', key: found[0]! }
  if (found.length > 1) return { is: 'several', keys: articlesLast(graph, found) }
  return { is: 'none', near: nodesWith(graph, words, kinds) }
}

/** Keys of the nodes of a name, in order: those whose full name it is, else those that are also called so. */
export function nodesNamed(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): readonly string[] {
  const keys = keysOf(graph, kinds)
  if (keys.includes(words)) return [words]
  const where = (names: (key: string) => readonly string[], same: (name: string) => string) => {
    const wanted = same(words)
    return keys.filter((key) => names(key).some((name) => same(name) === wanted))
  }
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

/** Keys of the nodes in whose names the words stand: whole words; tones count when any were typed. Articles, whose titles hold many names, come last. */
export function nodesWith(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): readonly string[] {
  const same = fold(words) === withoutTones(words) ? withoutTones : fold
  const wanted = ` ${same(words)} `
  const has = (name: string) => ` ${same(name)} `.includes(wanted)
  return articlesLast(
    graph,
    keysOf(graph, kinds).filter((key) => namesOf(graph, key).some(has)),
  )
}

/** All names of a node, the full one first. */
export function namesOf(graph: KnowledgeGraph, key: string): readonly string[] {
  const { label, aliases } = graph.getNodeAttributes(key)
  return [label, ...aliases]
}

function keysOf(graph: KnowledgeGraph, kinds: readonly NodeKind[] | undefined): readonly string[] {
  return graph.filterNodes((_, { kind }) => !kinds || kinds.includes(kind)).sort(byCodeUnit)
}

function articlesLast(graph: KnowledgeGraph, keys: readonly string[]): readonly string[] {
  const isArticle = (key: string) => Number(graph.getNodeAttribute(key, 'kind') === 'Article')
  return keys.toSorted((one, other) => isArticle(one) - isArticle(other) || byCodeUnit(one, other))
}
