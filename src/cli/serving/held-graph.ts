import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NameIndex } from '../../answers/name-index.ts'
import type { Asked } from '../../answers/question.ts'
import { allTenures } from '../../answers/tenure.ts'
import { loadOffices } from '../../knowledge/index.ts'
import { readGraph } from '../folder/result-folder.ts'

/** The graph of a folder, kept in memory, and read again when the folder was built again. */
export class HeldGraph {
  readonly #folder: string
  readonly #offices = loadOffices()
  #of = ''
  #held: Promise<Asked> | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Reads the graph now, so that the first question need not wait for it. What is wrong with it, the question will tell. */
  async ready(): Promise<void> {
    await this.current().catch(() => {})
  }

  /** @throws UsageError when there is no graph, or none that can be read */
  async current(): Promise<Asked> {
    const { ino, size, mtimeMs } = await stat(join(this.#folder, 'graph.json'))
    const of = [ino, size, mtimeMs].join()
    if (!this.#held || of !== this.#of) {
      this.#of = of
      const held = readGraph(this.#folder).then((graph) => prepared({ graph, offices: this.#offices }))
      held.catch(() => {
        if (this.#held === held) this.#held = undefined // read anew at the next question
      })
      this.#held = held
    }
    return this.#held
  }
}

/** What takes long in a large graph, made before it is asked for. */
function prepared(asked: Asked): Asked {
  NameIndex.of(asked.graph).prepare()
  allTenures(asked.graph)
  return asked
}
