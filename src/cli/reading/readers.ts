import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { Elsewhere } from '../../1-articles/in-turn.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Judgement } from '../../knowledge/judgements.ts'
import type { Article, Notice } from '../../model.ts'
import { claimsLine, type Origin } from './claims-file.ts'
import { extractArticle } from './extract-article.ts'

/** An article on its way to a reader. */
export interface ToRead {
  readonly article: Article
  /** What people say is missing in it. */
  readonly missing: readonly Judgement[]
  readonly origin: Origin
}

/** What came back: a line of claims, or why there is none. */
export type Said =
  | { readonly line: string; readonly notice?: never }
  | { readonly notice: Notice; readonly line?: never }

/** Articles that are worth a message to another thread. */
const BATCH = 16
/**
 * Fewer articles are read here. A thread loads all that the program knows, and is slow at first: before it has read its first 64
 * articles it has taken 4 s of processor time, in which this thread reads some 400 to 1,000.
 */
const ALONE = 512

/** Milliseconds of opening files that are worth the start of threads. */
const START = 1000
/** For each thread so many may be on their way. */
const FILES_AHEAD = 4

/** Articles that go to a thread together. */
interface Batch {
  readonly articles: ToRead[]
  said?: Promise<readonly Said[]>
}

/** Those who read: this thread while the articles are few, then others, which get them by the batch, and files to take apart. */
export class Readers {
  readonly #jobs: number
  readonly #knowledge: Knowledge
  #given = 0
  #opening = 0
  #batch: Batch = { articles: [] }
  #pool: Tinypool | undefined

  constructor(jobs: number, knowledge: Knowledge) {
    this.#jobs = jobs
    this.#knowledge = knowledge
  }

  /** How many articles may wait for their turn: enough to keep all threads busy, and no more, since they fill memory. */
  get ahead(): number {
    return this.#jobs === 1 ? 0 : 3 * BATCH * this.#jobs
  }

  /** Who takes files apart besides this thread. */
  get elsewhere(): Elsewhere | undefined {
    if (this.#jobs === 1) return undefined
    return {
      ahead: FILES_AHEAD * this.#jobs,
      items: (file, takes) => {
        this.#opening += takes
        if (this.#pool === undefined && this.#opening <= START) return undefined
        // A file by which a thread was ended is read here, where the error is told if it comes again.
        return this.#threads()
          .run(file, { name: 'open' })
          .catch(() => undefined)
      },
    }
  }

  /** Takes an article, and gives the way to ask what it says. */
  read(article: ToRead): () => Promise<Said> {
    this.#given++
    const batch = this.#batch
    const at = batch.articles.push(article) - 1
    if (this.#jobs === 1 || batch.articles.length === BATCH) this.#send(batch)
    return async () => (await this.#send(batch))[at]!
  }

  /** Hands a batch on, once; nothing is added to it after. */
  #send(batch: Batch): Promise<readonly Said[]> {
    if (batch.said) return batch.said
    this.#batch = { articles: [] }
    const few = this.#jobs === 1 || this.#given <= ALONE
    batch.said = few ? Promise.resolve(readHere(batch.articles, this.#knowledge)) : this.#threads().run(batch.articles)
    batch.said.catch(() => {}) // whoever asks for it is told
    return batch.said
  }

  #threads(): Tinypool {
    this.#pool ??= new Tinypool({
      filename: workerFile(),
      name: 'read',
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
    })
    return this.#pool
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }
}

/** Reads a batch in the thread that asks. */
export function readHere(batch: readonly ToRead[], knowledge: Knowledge): readonly Said[] {
  return batch.map(({ article, missing, origin }) => {
    const { extraction, notice } = extractArticle(article, knowledge, missing)
    return extraction ? { line: claimsLine(origin, extraction) } : { notice }
  })
}

/** Beside the compiled command line, or in `dist` when that runs from its sources. */
function workerFile(): string {
  const places = ['./worker.js', '../../../dist/cli/reading/worker.js']
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return files.find((file) => existsSync(file)) ?? files[0]!
}
