import { closeResult, openResult, type Result } from '../folder/open-result.ts'

/** Of a folder that is built again and again, the files of so many builds are kept for pages that show them. */
const MOST = 8

/**
 * The builds of one folder that pages have asked for: a page that has the graph of one gets the articles of the same,
 * though the folder was built again in between.
 */
export class HeldResults {
  readonly #folder: string
  readonly #gone: (id: string) => void
  readonly #held = new Map<string, Result>()

  /** @param gone called with the id of a build that is kept no more, before its files are closed */
  constructor(folder: string, gone: (id: string) => void = () => {}) {
    this.#folder = folder
    this.#gone = gone
  }

  /** What the folder has now. */
  async current(): Promise<Result | undefined> {
    const opened = await openResult(this.#folder)
    if (!opened) return undefined
    const known = this.#held.get(opened.id)
    if (known) {
      await closeResult(opened)
      return known
    }
    this.#held.set(opened.id, opened)
    const [eldest] = this.#held
    if (eldest && this.#held.size > MOST) {
      this.#held.delete(eldest[0])
      this.#gone(eldest[0])
      await closeResult(eldest[1])
    }
    return opened
  }

  /** What it had, if that is still kept. */
  of(id: string): Result | undefined {
    return this.#held.get(id)
  }

  async close(): Promise<void> {
    for (const result of this.#held.values()) await closeResult(result)
    this.#held.clear()
  }
}
