import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asked } from '../answers/question.ts'
import { loadOffices } from '../knowledge/index.ts'
import { readGraph } from './result-folder.ts'

/** The graph of a folder, kept in memory, and read again when the folder was built again. */
export class HeldGraph {
  readonly #folder: string
  readonly #offices = loadOffices()
  #of = ''
  #held: Promise<Asked> | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws UsageError when there is no graph, or none that can be read */
  async current(): Promise<Asked> {
    const { ino, size, mtimeMs } = await stat(join(this.#folder, 'graph.json'))
    const of = [ino, size, mtimeMs].join()
    if (!this.#held || of !== this.#of) {
      this.#of = of
      const held = readGraph(this.#folder).then((graph) => ({ graph, offices: this.#offices }))
      held.catch(() => {
        if (this.#held === held) this.#held = undefined // read anew at the next question
      })
      this.#held = held
    }
    return this.#held
  }
}
