import { closeSync, openSync, readSync } from 'node:fs'
import type { Article, Extraction } from '../model.ts'
import { linesOf } from './lines.ts'

/** What an article is known by while all of them are in hand. */
export type Seen = Pick<Article, 'id' | 'published'>

/**
 * What articles say, in a file of a line each, in the order of their ids: each read when it is wanted, by its number in the file.
 */
export class ClaimsOnDisk {
  readonly #path: string
  readonly #file: number
  readonly #accept: (extraction: Extraction) => Extraction
  /** Where each line begins, in bytes, and where the last one ends. */
  readonly #places: number[] = [0]
  readonly articles: Seen[] = []

  /** @param accept what is made of each as it is read */
  constructor(path: string, accept: (extraction: Extraction) => Extraction) {
    this.#path = path
    this.#file = openSync(path, 'r')
    this.#accept = accept
  }

  /** All of them. The first time tells where each stands. */
  *all(): Iterable<{ readonly extraction: Extraction; readonly number: number }> {
    let number = 0
    for (const line of linesOf(this.#path)) {
      if (line === '') continue
      const extraction = this.#accept(JSON.parse(line) as Extraction)
      if (number === this.articles.length) {
        this.#places.push(this.#places.at(-1)! + Buffer.byteLength(line) + 1)
        const { id, published } = extraction.article
        this.articles.push({ id, ...(published && { published }) })
      }
      yield { extraction, number: number++ }
    }
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
