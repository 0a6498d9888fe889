import { closeSync, openSync, readSync } from 'node:fs'
import { linesOf } from '../lines.ts'
import type { Extraction } from '../model.ts'
import type { Lines, Seen } from './appear.ts'

/** Articles that are worth a message to another thread. */
const BATCH = 200

/**
 * What articles say, in a file of a line each, in the order of their ids: each read when it is wanted, by its number in the file.
 */
export class ClaimsOnDisk {
  readonly #path: string
  readonly #file: number
  readonly #accept: (extraction: Extraction) => Extraction
  /** Where each line begins, in bytes, and where the last one ends. */
  readonly #places: number[] = [0]
  /** In the order of the lines, as far as they were {@link add}ed. */
  readonly articles: Seen[] = []

  /** @param accept what is made of each as it is read */
  constructor(path: string, accept: (extraction: Extraction) => Extraction) {
    this.#path = path
    this.#file = openSync(path, 'r')
    this.#accept = accept
  }

  /** The lines as they stand, some at a time. It is told where each stands, so that any can be read from then on. */
  *lines(): Iterable<Lines> {
    let lines: string[] = []
    for (const line of linesOf(this.#path)) {
      const end = this.#places.at(-1)! + Buffer.byteLength(line) + 1
      if (line === '') {
        this.#places[this.#places.length - 1] = end
        continue
      }
      this.#places.push(end)
      lines.push(line)
      if (lines.length < BATCH) continue
      yield { lines, first: this.#places.length - 1 - lines.length }
      lines = []
    }
    if (lines.length > 0) yield { lines, first: this.#places.length - 1 - lines.length }
  }

  add(articles: readonly Seen[]): void {
    for (const article of articles) this.articles.push(article)
  }

  *all(): Iterable<{ readonly extraction: Extraction; readonly number: number }> {
    let number = 0
    for (const line of linesOf(this.#path))
      if (line !== '') yield { extraction: this.#accept(JSON.parse(line) as Extraction), number: number++ }
  }

  at(number: number): Extraction {
    const [begin, end] = [this.#places[number]!, this.#places[number + 1]!]
    const bytes = Buffer.allocUnsafe(end - begin - 1)
    readSync(this.#file, bytes, 0, bytes.length, begin)
    return this.#accept(JSON.parse(bytes.toString('utf8')) as Extraction)
  }

  close(): void {
    closeSync(this.#file)
  }
}
