import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { kindNames } from './describe.ts'

/** So many nodes that share words with a name are compared with it. */
const MOST = 200

const nodeKinds = Object.keys(kindNames) as NodeKind[]

/** A name under which others are the same: with its tones, or without. */
type Spelling = (name: string) => string

/**
 * The names of a graph, so that one is found without looking at all. Made once for a graph, which must not change afterwards, and each
 * part of it when it is first asked for.
 */
export class NameIndex {
  readonly #graph: KnowledgeGraph
  readonly #fold = byWords(fold)
  readonly #bare = byWords(withoutTones)
  readonly #whole = new Map<string, ReadonlyMap<string, readonly string[]>>()
  #words: ReadonlyMap<NodeKind, ReadonlyMap<string, ReadonlySet<string>>> | undefined
  #bareNames: ReadonlyMap<string, readonly string[]> | undefined

  private constructor(graph: KnowledgeGraph) {
    this.#graph = graph
  }

  static #made = new WeakMap<KnowledgeGraph, NameIndex>()

  static of(graph: KnowledgeGraph): NameIndex {
    const made = NameIndex.#made.get(graph) ?? new NameIndex(graph)
    NameIndex.#made.set(graph, made)
    return made
  }

  /** Keys of the nodes of a name, in order: those whose full name it is, else those that are also called so; then the same without tones. */
  named(name: string, kinds: readonly NodeKind[] | undefined): readonly string[] {
    for (const [spelling, same] of [
      ['fold', this.#fold],
      ['bare', this.#bare],
    ] as const) {
      for (const which of ['label', 'all'] as const) {
        const keys = this.#byName(`${which} ${spelling}`, which, same).get(same(name)) ?? []
        const found = keys.filter((key) => this.#fits(key, kinds))
        if (found.length > 0) return found.toSorted(byCodeUnit)
      }
    }
    return []
  }

  /** Keys of the nodes in whose names the words stand: whole words; tones count when any were typed. */
  holding(typed: string, kinds: readonly NodeKind[] | undefined): readonly string[] {
    const bare = this.#bare(typed)
    const same = this.#fold(typed) === bare ? this.#bare : this.#fold
    const wanted = ` ${same(typed)} `
    const words = [...new Set(bare.split(' '))]
    return (kinds ?? nodeKinds)
      .flatMap((kind) => this.#withWords(words, 0, kind).map(([key]) => key))
      .filter((key) => this.#namesOf(key).some((name) => ` ${same(name)} `.includes(wanted)))
      .toSorted(byCodeUnit)
  }

  /** Keys of the nodes with names like this one: all of the same letters, then those that share most words with it. */
  like(name: string, kinds: readonly NodeKind[]): readonly string[] {
    const bare = this.#bare(name)
    const same = (this.#byName('all bare', 'all', this.#bare).get(bare) ?? []).toSorted(byCodeUnit)
    const words = [...new Set(bare.split(' '))]
    // Of people one word at most may be another; of the rest half of them.
    const shared = kinds
      .flatMap((kind) => this.#withWords(words, kind === 'Person' ? 1 : words.length >> 1, kind))
      .sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b))
      .slice(0, MOST)
      .map(([key]) => key)
    return [...new Set([...same.filter((key) => this.#fits(key, kinds)), ...shared])]
  }

  /** Keys of the nodes in whose names a word begins so: what is typed so far; those most told of first. */
  beginning(typed: string, kinds: readonly NodeKind[]): readonly string[] {
    const wanted = ` ${this.#bare(typed)}`
    const told = (key: string) => this.#graph.getNodeAttribute(key, 'articles')
    return [...this.#namesBare()]
      .filter(([key, names]) => this.#fits(key, kinds) && names.some((name) => ` ${name}`.includes(wanted)))
      .map(([key]) => key)
      .sort((a, b) => told(b) - told(a) || byCodeUnit(a, b))
  }

  #fits(key: string, kinds: readonly NodeKind[] | undefined): boolean {
    return !kinds || kinds.includes(this.#graph.getNodeAttribute(key, 'kind'))
  }

  #namesOf(key: string): readonly string[] {
    return namesOf(this.#graph, key)
  }

  #byName(part: string, which: 'label' | 'all', same: Spelling): ReadonlyMap<string, readonly string[]> {
    const known = this.#whole.get(part)
    if (known) return known
    const made = new Map<string, string[]>()
    this.#graph.forEachNode((key, { label }) => {
      const names = which === 'label' ? [same(label)] : new Set(this.#namesOf(key).map(same))
      for (const name of names) {
        const keys = made.get(name)
        if (keys) keys.push(key)
        else made.set(name, [key])
      }
    })
    this.#whole.set(part, made)
    return made
  }

  #namesBare(): ReadonlyMap<string, readonly string[]> {
    this.#bareNames ??= new Map(this.#graph.mapNodes((key) => [key, this.#namesOf(key).map(this.#bare)] as const))
    return this.#bareNames
  }

  /** Keys of the nodes of a kind by the words of their names. */
  #byWord(kind: NodeKind): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#words) return this.#words.get(kind)!
    const made = new Map(nodeKinds.map((each) => [each, new Map<string, Set<string>>()]))
    for (const [key, names] of this.#namesBare()) {
      const words = made.get(this.#graph.getNodeAttribute(key, 'kind'))!
      for (const word of new Set(names.flatMap((name) => name.split(' ')))) {
        const keys = words.get(word)
        if (keys) keys.add(key)
        else words.set(word, new Set([key]))
      }
    }
    this.#words = made
    return made.get(kind)!
  }

  /** Keys of the nodes that have all of some words but so many, with how many they have. Only the nodes of the rarest words are looked at. */
  #withWords(words: readonly string[], but: number, kind: NodeKind): readonly (readonly [string, number])[] {
    const missing = Math.min(but, words.length - 1)
    const lists = words
      .map((word) => this.#byWord(kind).get(word) ?? new Set<string>())
      .sort((one, other) => one.size - other.size)
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
