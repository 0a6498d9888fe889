import { withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { namesOf } from './names.ts'

/** So many nodes that share words with a name are compared with it. */
const MOST = 200

/** The names of a graph by their words, so that one name out of a long list is compared with few. Made once for a graph. */
export class NameIndex {
  /** Keys by the whole name, without tones. */
  readonly #whole = new Map<string, Set<string>>()
  /** Keys by each word of a name, without tones. */
  readonly #words = new Map<string, Set<string>>()
  readonly #kinds = new Map<string, NodeKind>()

  private constructor(graph: KnowledgeGraph, kinds: readonly NodeKind[]) {
    graph.forEachNode((key, { kind }) => {
      if (!kinds.includes(kind)) return
      this.#kinds.set(key, kind)
      for (const name of namesOf(graph, key)) {
        const bare = withoutTones(name)
        add(this.#whole, bare, key)
        for (const word of bare.split(' ')) add(this.#words, word, key)
      }
    })
  }

  static #made = new WeakMap<KnowledgeGraph, NameIndex>()

  /** @param kinds those that can be found; the same at every call */
  static of(graph: KnowledgeGraph, kinds: readonly NodeKind[]): NameIndex {
    const made = NameIndex.#made.get(graph) ?? new NameIndex(graph, kinds)
    NameIndex.#made.set(graph, made)
    return made
  }

  /** Keys of the nodes with names like this one: all of the same letters, then those that share most words with it. */
  like(name: string, kinds: readonly NodeKind[]): readonly string[] {
    const fits = (key: string) => kinds.includes(this.#kinds.get(key)!)
    const bare = withoutTones(name)
    const same = [...(this.#whole.get(bare) ?? [])].filter(fits)
    const words = [...new Set(bare.split(' '))]
    const counts = new Map<string, number>()
    for (const word of words)
      for (const key of this.#words.get(word) ?? []) if (fits(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    const shared = [...counts]
      .filter(([, count]) => count * 2 >= words.length)
      .sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b))
      .slice(0, MOST)
      .map(([key]) => key)
    return [...new Set([...same.sort(byCodeUnit), ...shared])]
  }

  /** Keys of the nodes in whose names a word begins so: what is typed so far. */
  beginning(typed: string, kinds: readonly NodeKind[], graph: KnowledgeGraph): readonly string[] {
    const wanted = ` ${withoutTones(typed)}`
    return [...this.#kinds]
      .filter(
        ([key, kind]) =>
          kinds.includes(kind) && namesOf(graph, key).some((name) => ` ${withoutTones(name)}`.includes(wanted)),
      )
      .map(([key]) => key)
      .sort((a, b) => graph.getNodeAttribute(b, 'articles') - graph.getNodeAttribute(a, 'articles') || byCodeUnit(a, b))
  }
}

function add(map: Map<string, Set<string>>, name: string, key: string): void {
  const keys = map.get(name)
  if (keys) keys.add(key)
  else map.set(name, new Set([key]))
}
