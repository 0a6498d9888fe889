import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { NameIndex } from './name-index.ts'

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
  const isKey = graph.hasNode(words) && (!kinds || kinds.includes(graph.getNodeAttribute(words, 'kind')))
  return isKey ? [words] : NameIndex.of(graph).named(words, kinds)
}

/** Keys of the nodes in whose names the words stand. Articles, whose titles hold many names, come last. */
export function nodesWith(graph: KnowledgeGraph, words: string, kinds?: readonly NodeKind[]): readonly string[] {
  return articlesLast(graph, NameIndex.of(graph).holding(words, kinds))
}

function articlesLast(graph: KnowledgeGraph, keys: readonly string[]): readonly string[] {
  const isArticle = (key: string) => Number(graph.getNodeAttribute(key, 'kind') === 'Article')
  return keys.toSorted((one, other) => isArticle(one) - isArticle(other) || byCodeUnit(one, other))
}
