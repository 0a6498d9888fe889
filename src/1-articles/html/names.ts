/**
 * Names of tags or attributes, found in the code of a page by their letters, small or capital. To cut each of the thousands
 * of names on a page out of its code, and to make it small, takes longer than everything else that is done with it.
 */
export class Names {
  readonly #byHash = new Map<number, string>()

  /** @throws Error if two names have one hash; then the list needs another way */
  constructor(names: readonly string[]) {
    for (const name of names) {
      const hash = hashOf(name, 0, name.length)
      if (this.#byHash.has(hash)) throw new Error(`“${name}” and “${this.#byHash.get(hash)}” have one hash`)
      this.#byHash.set(hash, name)
    }
  }

  /** The name in this stretch of the code, if it is one of these. */
  find(code: string, start: number, end: number): string | undefined {
    const name = this.#byHash.get(hashOf(code, start, end))
    if (name === undefined || name.length !== end - start) return undefined
    for (let index = 0; index < name.length; index++)
      if (small(code.charCodeAt(start + index)) !== name.charCodeAt(index)) return undefined
    return name
  }
}

/** Of at most twelve letters: no name here is longer. */
function hashOf(code: string, start: number, end: number): number {
  const last = Math.min(end, start + 12)
  let hash = end - start
  for (let index = start; index < last; index++) hash = (Math.imul(hash, 31) + small(code.charCodeAt(index))) | 0
  return hash
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code
}
