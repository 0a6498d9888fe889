const FEWEST = 1024

/**
 * The nodes that follow one another in a trie, by node and syllable, in one table of numbers: every token of an article is looked up here,
 * and a map for each node took a third of the time of a look. Open addressing; at most half of the slots are taken.
 */
export class Edges {
  #size = 0
  /** Three numbers a slot: the node, the syllable, the next node, or 0 where the slot is free. */
  #slots = new Int32Array(FEWEST * 3)
  #mask = FEWEST - 1

  /** The node behind a node and a syllable, or 0. */
  get(node: number, word: number): number {
    const slots = this.#slots
    for (let slot = hashOf(node, word) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const next = slots[slot * 3 + 2]!
      if (next === 0 || (slots[slot * 3] === node && slots[slot * 3 + 1] === word)) return next
    }
  }

  /** Adds an edge that is not there yet. */
  add(node: number, word: number, next: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow()
    this.#place(node, word, next)
  }

  #place(node: number, word: number, next: number): void {
    let slot = hashOf(node, word) & this.#mask
    while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask
    this.#slots.set([node, word, next], slot * 3)
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = this.#mask * 4 + 3
    this.#slots = new Int32Array((this.#mask + 1) * 3)
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!)
  }
}

function hashOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
