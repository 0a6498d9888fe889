import { setImmediate } from 'node:timers/promises'
import type { Format, Item, Source } from './format.ts'

/** How long a source may give nothing new, in milliseconds. */
const PATIENCE = 30_000
/** What has been read may take its time: so many bytes a millisecond are slow for any format. */
const SLOW = 100

/**
 * The items of a source, ended with an error when for too long neither an item nor a byte has come of it.
 *
 * Libraries that read damaged files have waited for ever, thrown and then never answered, or gone on reading behind the end
 * (warcio 2.4.11 does all of it). A source is therefore left at its first error, and once it is ended its bytes answer no
 * more, so that what still reads them comes to rest. A library that never lets go of the processor cannot be ended like this.
 *
 * Standard input may be slow: waiting for it is not counted.
 */
export async function* guarded({ read }: Format, source: Source, patience = PATIENCE): AsyncGenerator<Item> {
  const watch = new Watch(patience, source.file === '-')
  const bytes = () => watch.watched(source.bytes())
  const { raw, whole } = source
  const watched = {
    ...source,
    bytes,
    progress: () => watch.progress(0),
    ...(raw && { raw: () => watch.watched(raw()) }),
    ...(whole && { whole: () => watch.counted(whole()) }),
  }
  const iterator = read(watched)[Symbol.asyncIterator]()
  let ended = false
  try {
    while (!ended) {
      const result = await watch.within(iterator.next())
      watch.answered()
      ended = result.done === true
      if (ended) return
      if (result.value?.draft ?? result.value?.remark) {
        yield result.value
        // Whoever takes the item may have taken his time.
        watch.progress(0)
      } else await setImmediate() // Nothing, and perhaps for ever: the clock must get its turn.
    }
  } catch (error) {
    ended = true
    throw error
  } finally {
    watch.end()
    // What was left in the middle closes its files, but nobody waits for it.
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => {})
  }
}

class Watch {
  readonly #patience: number
  readonly #mayWait: boolean
  #last = performance.now()
  #bytes = 0
  #waiting = false
  #ended = false
  #timer: NodeJS.Timeout | undefined
  #isAsked = false
  #fail: (error: Error) => void = () => {}

  constructor(patience: number, mayWait: boolean) {
    this.#patience = patience
    this.#mayWait = mayWait
  }

  /** Something came: an item (0), or so many bytes that are now to be read. */
  progress(bytes: number): void {
    this.#last = performance.now()
    this.#bytes = bytes === 0 ? 0 : this.#bytes + bytes
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  /** The answer, or an error once it is too late. */
  within<T>(answer: Promise<T>): Promise<T> {
    // An answer that is there at once would win the race, however late.
    if (this.#left() <= 0 && !this.#waiting) {
      answer.catch(() => {})
      return Promise.reject(this.#late())
    }
    this.#isAsked = true
    const result = new Promise<T>((resolve, reject) => {
      this.#fail = reject
      answer.then(resolve, reject)
    })
    if (this.#timer === undefined) this.#look()
    else this.#timer.ref()
    return result
  }

  answered(): void {
    this.#isAsked = false
    this.#timer?.unref()
  }

  /** Looks whether the answer that is waited for is late. One clock does for all answers; between them it keeps nobody. */
  #look(): void {
    this.#timer = undefined
    if (!this.#isAsked) return
    if (this.#left() <= 0 && !this.#waiting) this.#fail(this.#late())
    else this.#timer = setTimeout(() => this.#look(), Math.max(this.#left(), this.#patience / 10))
  }

  #left(): number {
    return this.#last + this.#patience + this.#bytes / SLOW - performance.now()
  }

  #late(): Error {
    return new Error(`for ${this.#patience / 1000} s nothing came of it`)
  }

  /** All bytes in one piece. */
  counted(bytes: Buffer | undefined): Buffer | undefined {
    if (bytes !== undefined) this.progress(bytes.length)
    return bytes
  }

  /** The bytes, which after the end or an error, or when they are empty, let the clock have its turn. */
  watched(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    const iterator = bytes[Symbol.asyncIterator]()
    let over = false
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      if (over) await setImmediate()
      if (this.#ended) return new Promise(() => {})
      if (over) return { done: true, value: undefined }
      this.#waiting = this.#mayWait
      try {
        const result = await iterator.next()
        over = result.done === true
        if (!over && result.value.length > 0) this.progress(result.value.length)
        else await setImmediate()
        return result
      } catch (error) {
        over = true
        throw error
      } finally {
        if (this.#waiting) this.#last = performance.now()
        this.#waiting = false
      }
    }
    const leave = async (): Promise<IteratorResult<Uint8Array>> => {
      over = true
      return (await iterator.return?.()) ?? { done: true, value: undefined }
    }
    return { [Symbol.asyncIterator]: () => ({ next, return: leave }) }
  }
}
