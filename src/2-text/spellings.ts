const FEWEST = 256

/**
 * What is known of each spelling, found by its characters where they stand in a text: a Map would need a string cut out of the
 * text and hashed for each word of each article. Open addressing; at most half of the slots are taken.
 */
export class Spellings<Value> {
  /** For each slot, the number of its spelling, counted from 1, or 0. */
  #slots = new Int32Array(FEWEST)
  readonly #spellings: string[] = []
  readonly #values: Value[] = []

  get size(): number {
    return this.#spellings.length
  }

  get(text: string, start: number, end: number): Value | undefined {
    const mask = this.#slots.length - 1
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]! - 1
      if (index < 0) return undefined
      if (isAt(text, start, end, this.#spellings[index]!)) return this.#values[index]
    }
  }

  /** Adds a spelling that is not there yet. */
  add(spelling: string, value: Value): void {
    this.#spellings.push(spelling)
    this.#values.push(value)
    if (this.#spellings.length * 2 <= this.#slots.length) this.#place(this.#spellings.length - 1)
    else {
      this.#slots = new Int32Array(this.#slots.length * 4)
      for (const index of this.#spellings.keys()) this.#place(index)
    }
  }

  #place(index: number): void {
    const spelling = this.#spellings[index]!
    const mask = this.#slots.length - 1
    let slot = hashOf(spelling, 0, spelling.length) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = index + 1
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false
  for (let i = 0; i < spelling.length; i++) if (text.charCodeAt(start + i) !== spelling.charCodeAt(i)) return false
  return true
}
