import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { kindNames } from './describe.ts'

/** So many nodes that share words with a name are compared with it. */
const MOST = 200

const nodeKinds = Object.keys(kindNames) as NodeKind[]

/** A name under which others are the same: with its tones, or without. */
type Spelling = (name: string) => string

/** The names of the nodes of one kind, without tones and with a space at each end: ` nguyen van an `. */
interface KindNames {
  readonly ofNode: ReadonlyMap<string, readonly string[]>
  /** Keys of the nodes that are so called. */
  readonly nodes: ReadonlyMap<string, readonly string[]>
  /** Keys of the nodes in whose names a word stands; made when it is first asked for. */
  words?: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The names of a graph, so that one is found without looking at all. Made once for a graph, which must not change afterwards, for each
 * kind of nodes when it is first asked for.
 */
export class NameIndex {
  readonly #graph: KnowledgeGraph
  readonly #fold = byWords(fold)
  readonly #bare = byWords(withoutTones)
  readonly #keys = new Map<NodeKind, string[]>(nodeKinds.map((kind) => [kind, []]))
  readonly #kinds = new Map<NodeKind, KindNames>()

  private constructor(graph: KnowledgeGraph) {
    this.#graph = graph
    graph.forEachNode((key, { kind }) => this.#keys.get(kind)?.push(key))
  }

  static #made = new WeakMap<KnowledgeGraph, NameIndex>()

  static of(graph: KnowledgeGraph): NameIndex {
    const made = NameIndex.#made.get(graph) ?? new NameIndex(graph)
    NameIndex.#made.set(graph, made)
    return made
  }

  /** Makes the names of all kinds ready, so that the first question need not wait for it. */
  prepare(): this {
    for (const kind of nodeKinds) this.#namesOfKind(kind)
    return this
  }

  /** Keys of the nodes of a name, in order: those whose full name it is, else those that are also called so; then the same without tones. */
  named(name: string, kinds: readonly NodeKind[] = nodeKinds): readonly string[] {
    const bare = this.#padded(name)
    // Names that are the same with their tones are so without.
    const keys = kinds.flatMap((kind) => this.#namesOfKind(kind).nodes.get(bare) ?? []).sort(byCodeUnit)
    for (const same of [this.#fold, this.#bare]) {
      const wanted = same(name)
      const full = keys.filter((key) => same(this.#graph.getNodeAttribute(key, 'label')) === wanted)
      if (full.length > 0) return full
      const also = keys.filter((key) => namesOf(this.#graph, key).some((each) => same(each) === wanted))
      if (also.length > 0) return also
    }
    return []
  }

  /** Keys of the nodes in whose names the words stand: whole words; tones count when any were typed. */
  holding(typed: string, kinds: readonly NodeKind[] = nodeKinds): readonly string[] {
    const bare = this.#padded(typed)
    const folded = ` ${this.#fold(typed)} `
    const isIn = (key: string) =>
      folded === bare || namesOf(this.#graph, key).some((name) => ` ${this.#fold(name)} `.includes(folded))
    return this.#withPart(bare, kinds).filter(isIn).toSorted(byCodeUnit)
  }

  /** Keys of the nodes with names like this one: all of the same letters, then those that share most words with it. */
  like(name: string, kinds: readonly NodeKind[]): readonly string[] {
    const bare = this.#padded(name)
    const same = kinds.flatMap((kind) => this.#namesOfKind(kind).nodes.get(bare) ?? []).sort(byCodeUnit)
    const words = [...new Set(bare.trim().split(' '))]
    // Of people one word at most may be another; of the rest half of them.
    const shared = kinds
      .flatMap((kind) => this.#withWords(words, kind === 'Person' ? 1 : words.length >> 1, kind))
      .sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b))
      .slice(0, MOST)
      .map(([key]) => key)
    return [...new Set([...same, ...shared])]
  }

  /** Keys of the nodes in whose names a word begins so: what is typed so far; those most told of first. */
  beginning(typed: string, kinds: readonly NodeKind[]): readonly string[] {
    const told = (key: string) => this.#graph.getNodeAttribute(key, 'articles')
    return this.#withPart(` ${this.#bare(typed)}`, kinds)
      .map((key) => [key, told(key)] as const)
      .sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b))
      .map(([key]) => key)
  }

  #padded(name: string): string {
    return ` ${this.#bare(name)} `
  }

  #withPart(part: string, kinds: readonly NodeKind[]): string[] {
    const found: string[] = []
    for (const kind of kinds)
      for (const [key, names] of this.#namesOfKind(kind).ofNode)
        if (names.some((name) => name.includes(part))) found.push(key)
    return found
  }

  #namesOfKind(kind: NodeKind): KindNames {
    const known = this.#kinds.get(kind)
    if (known) return known
    const ofNode = new Map<string, readonly string[]>()
    const nodes = new Map<string, string[]>()
    for (const key of this.#keys.get(kind)!) {
      const names = [...new Set(namesOf(this.#graph, key).map((name) => this.#padded(name)))]
      ofNode.set(key, names)
      for (const name of names) {
        const keys = nodes.get(name)
        if (keys) keys.push(key)
        else nodes.set(name, [key])
      }
    }
    const made: KindNames = { ofNode, nodes }
    this.#kinds.set(kind, made)
    return made
  }

  /** Keys of the nodes of a kind by the words of their names. */
  #byWord(kind: NodeKind): ReadonlyMap<string, ReadonlySet<string>> {
    const names = this.#namesOfKind(kind)
    if (names.words) return names.words
    const words = new Map<string, Set<string>>()
    for (const [key, own] of names.ofNode)
      for (const word of own.flatMap((name) => name.trim().split(' '))) {
        const keys = words.get(word)
        if (keys) keys.add(key)
        else words.set(word, new Set([key]))
      }
    names.words = words
    return words
  }

  /** Keys of the nodes that have all of some words but so many, with how many they have. Only the nodes of the rarest words are looked at. */
  #withWords(words: readonly string[], but: number, kind: NodeKind): readonly (readonly [string, number])[] {
    const missing = Math.min(but, words.length - 1)
    const byWord = this.#byWord(kind)
    const lists = words.map((word) => byWord.get(word) ?? new Set<string>()).sort((one, other) => one.size - other.size)
    const found: [string, number][] = []
    for (const key of new Set(lists.slice(0, missing + 1).flatMap((keys) => [...keys]))) {
      const has = lists.reduce((sum, keys) => sum + Number(keys.has(key)), 0)
      if (has >= words.length - missing) found.push([key, has])
    }
    return found
  }
}

/** All names of a node, the full one first. */
export function namesOf(graph: KnowledgeGraph, key: string): readonly string[] {
  const { label, aliases } = graph.getNodeAttributes(key)
  return [label, ...aliases]
}

/** The spelling of a name, word by word: names are many and their words are few. */
function byWords(same: Spelling): Spelling {
  const known = new Map<string, string>()
  const spelt = (word: string) => {
    const found = known.get(word) ?? same(word)
    known.set(word, found)
    return found
  }
  return (name) => name.trim().split(/\s+/).map(spelt).filter(Boolean).join(' ')
}
