import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import { type Appeared, appear, type Lines } from './appear.ts'
import { type Blocks, tellApart } from './tell-apart.ts'

/** Those who share the work on articles and names: this thread, or some others. */
export class Threads {
  readonly #judgements: readonly Judgement[]
  readonly #knowledge: Knowledge
  #pool: Tinypool | undefined
  /** Batches that may wait for their turn. */
  readonly #ahead: number

  /** @param jobs how many threads; this one alone when it is 1 */
  constructor(jobs: number, judgements: readonly Judgement[], knowledge: Knowledge) {
    this.#judgements = judgements
    this.#knowledge = knowledge
    this.#ahead = jobs === 1 ? 0 : 2 * jobs
    if (jobs === 1) return
    const workerData = { judgements }
    this.#pool = new Tinypool({ filename: workerFile(), minThreads: jobs, maxThreads: jobs, workerData })
  }

  appear(batches: Iterable<Lines>): AsyncGenerator<Appeared> {
    return this.#inOrder(batches, 'appearing', appear)
  }

  tellApart(batches: Iterable<Blocks>): AsyncGenerator<string> {
    return this.#inOrder(batches, 'tellingApart', tellApart)
  }

  /** @param name of the same work in the worker */
  async *#inOrder<Batch, Made>(
    batches: Iterable<Batch>,
    name: string,
    make: (batch: Batch, judgements: readonly Judgement[], knowledge: Knowledge) => Made,
  ): AsyncGenerator<Made> {
    const waiting: Promise<Made>[] = []
    for (const batch of batches) {
      const made = this.#pool
        ? (this.#pool.run(batch, { name }) as Promise<Made>)
        : Promise.resolve(make(batch, this.#judgements, this.#knowledge))
      made.catch(() => {}) // whoever waits for it is told
      waiting.push(made)
      if (waiting.length > this.#ahead) yield await waiting.shift()!
    }
    for (const made of waiting) yield await made
  }

  /** Ends them; again, it does nothing. */
  async close(): Promise<void> {
    const pool = this.#pool
    this.#pool = undefined
    await pool?.destroy()
  }
}

/** Beside the compiled program, or in `dist` when that runs from its sources. */
function workerFile(): string {
  const places = ['./worker.js', '../../dist/on-disk/worker.js']
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return files.find((file) => existsSync(file)) ?? files[0]!
}
