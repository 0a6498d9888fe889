/** A place from which nothing could be read, and why. */
export class Damage {
  readonly message: string
  /** The bytes before it may be wrong too, and are not only too few. */
  readonly isGarbled: boolean

  constructor(message: string, isGarbled: boolean) {
    this.message = message
    this.isGarbled = isGarbled
  }
}

/** Bytes that come in pieces, looked at by number. Stops at a {@link Damage} between them until {@link passDamage}. */
export class ByteReader {
  readonly #parts: AsyncIterator<Uint8Array | Damage>
  #held: Buffer = Buffer.alloc(0)
  /** How many bytes were taken. */
  at = 0
  damage: Damage | undefined

  constructor(parts: AsyncIterable<Uint8Array | Damage>) {
    this.#parts = parts[Symbol.asyncIterator]()
  }

  /** The bytes that are there already. */
  get held(): Buffer {
    return this.#held
  }

  /** Waits for so many bytes; false if the end or a damage comes before. */
  async has(count: number): Promise<boolean> {
    const pieces: Uint8Array[] = [this.#held]
    let length = this.#held.length
    while (length < count && this.damage === undefined) {
      const { done, value } = await this.#parts.next()
      if (done) break
      if (value instanceof Damage) this.damage = value
      else {
        pieces.push(value)
        length += value.length
      }
    }
    if (pieces.length > 1) this.#held = Buffer.concat(pieces)
    return length >= count
  }

  take(count: number): Buffer {
    const taken = this.#held.subarray(0, count)
    this.#held = this.#held.subarray(count)
    this.at += taken.length
    return taken
  }

  /** Puts back bytes that were taken last. */
  giveBack(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held])
    this.at -= bytes.length
  }

  /** Passes so many bytes without keeping them; false if there are fewer. */
  async pass(count: number): Promise<boolean> {
    let left = count
    while (left > 0) {
      if (!(await this.has(1))) return false
      left -= this.take(left).length
    }
    return true
  }

  /** Passes everything before these bytes; false, at the end or at a damage, if they do not come. */
  async passUntil(sign: string | Uint8Array): Promise<boolean> {
    for (;;) {
      const at = this.#held.indexOf(sign)
      if (at !== -1) {
        this.take(at)
        return true
      }
      this.take(Math.max(0, this.#held.length - sign.length + 1))
      if (await this.has(this.#held.length + 1)) continue
      this.take(this.#held.length)
      return false
    }
  }

  passDamage(): void {
    this.damage = undefined
  }

  async leave(): Promise<void> {
    await this.#parts.return?.()
  }
}
