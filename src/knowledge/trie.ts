import type { Tokens, Vocabulary } from '../2-text/tokens.ts'
import { Edges } from './edges.ts'

/** Places of a column at first. */
const FEWEST = 1024

/**
 * Phrases of the lexicons, found at a token by walking numbered syllables. A walk costs a look-up a syllable however many phrases
 * there are, where a regular expression of thousands of alternatives is a hundred times slower.
 */
export class Trie<Sense extends { readonly type: number }> {
  /** For each syllable, the node of the phrases that begin with it, or 0: most syllables of a text begin none. */
  #roots = new Int32Array(FEWEST)
  readonly #edges = new Edges()
  /** For each node a bit for each syllable that follows it, by its number modulo 32: most syllables follow none, and need no look into the large table. */
  #followed = new Int32Array(FEWEST)
  readonly #senses: (Sense[] | undefined)[] = [undefined]
  #types = new Int32Array(FEWEST)
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds a phrase, cut into syllables just as articles are. */
  add(phrase: string, sense: Sense): void {
    this.addWords(this.#vocabulary.addAll(phrase), sense)
  }

  /** Adds a phrase by the numbers of its syllables. */
  addWords(words: readonly number[], sense: Sense): void {
    let node = 0
    for (const word of words) node = this.#next(node, word) || this.#grow(node, word)
    const senses = this.#senses[node]
    if (senses) senses.push(sense)
    else this.#senses[node] = [sense]
    this.#types[node]! |= sense.type
  }

  /** The node behind a syllable, or 0. */
  #next(node: number, word: number): number {
    if (node === 0) return this.#roots[word] ?? 0
    return (this.#followed[node]! >>> (word & 31)) & 1 ? this.#edges.get(node, word) : 0
  }

  #grow(node: number, word: number): number {
    const next = this.#senses.length
    this.#senses.push(undefined)
    this.#types = room(this.#types, next)
    this.#followed = room(this.#followed, next)
    if (node === 0) {
      this.#roots = room(this.#roots, word)
      this.#roots[word] = next
    } else {
      this.#edges.add(node, word, next)
      this.#followed[node]! |= 1 << (word & 31)
    }
    return next
  }

  /** Bits of the types of all phrases that begin at a token. */
  typesAt(tokens: Tokens, at: number): number {
    let types = 0
    let node = 0
    for (let i = at; i < tokens.length; i++) {
      const word = tokens.word[i]!
      if (word === 0) break
      node = this.#next(node, word)
      if (node === 0) break
      types |= this.#types[node]!
    }
    return types
  }

  /** The longest phrase of a type that begins at a token and ends before `limit`. */
  longest(tokens: Tokens, at: number, type: number, limit: number = tokens.length): Hit<Sense> | undefined {
    let node = 0
    let found = 0
    let to = at
    for (let i = at; i < limit; i++) {
      const word = tokens.word[i]!
      if (word === 0) break
      node = this.#next(node, word)
      if (node === 0) break
      if (this.#types[node]! & type) {
        found = node
        to = i + 1
      }
    }
    if (found === 0) return undefined
    return { sense: this.#senses[found]!.find((sense) => sense.type & type)!, to }
  }

  /** All phrases of a type that begin at a token, shortest first. */
  all(tokens: Tokens, at: number, type: number): readonly Hit<Sense>[] {
    const hits: Hit<Sense>[] = []
    let node = 0
    for (let i = at; i < tokens.length; i++) {
      const word = tokens.word[i]!
      if (word === 0) break
      node = this.#next(node, word)
      if (node === 0) break
      if (this.#types[node]! & type)
        for (const sense of this.#senses[node]!) if (sense.type & type) hits.push({ sense, to: i + 1 })
    }
    return hits
  }
}

/** A column with room for one more number at a place. */
function room(column: Int32Array<ArrayBuffer>, at: number): Int32Array<ArrayBuffer> {
  if (at < column.length) return column
  const wider = new Int32Array(Math.max(at + 1, column.length * 2))
  wider.set(column)
  return wider
}

export interface Hit<Sense> {
  readonly sense: Sense
  /** The token after the phrase. */
  readonly to: number
}
