import { json } from '../../../8-exports/json.ts'
import { hasMap } from '../../folder/graph-file.ts'
import type { Result } from '../../folder/open-result.ts'
import { openIndex } from './graph-index.ts'
import { type GraphPart, LargeGraph, type PartAsked } from './large-graph.ts'

/** A `graph.json` of more bytes is shown in parts: some 50,000 things and 300,000 relations, which a page opens in seconds. */
const WHOLE = 128 * 1024 * 1024
/** So many parts are remembered, for the page to ask for their articles. */
const KEPT = 8

/** A part as a page gets it. */
export interface ServedPart {
  /** As `graph.json`. */
  readonly text: string
  /** Ids of the articles that it rests on. */
  readonly articles: readonly string[]
  /** Of how many things and relations it is a part, whether it was cut where it would be too much, and whether a way was given up; as JSON. */
  readonly told: string
}

/** The builds of a folder whose graph is too large for a page, by what is asked of them. */
export class Parts {
  readonly #folder: string
  readonly #whole: number
  /** By the result: whether a page can show all of it. */
  readonly #fitting = new Map<string, boolean>()
  readonly #tell: () => void
  readonly #graphs = new Map<string, Promise<LargeGraph>>()
  readonly #parts = new Map<string, ServedPart>()

  /**
   * @param tell called when an index has to be made first, which takes minutes for a million things
   * @param whole bytes of `graph.json` up to which it is sent as a whole
   */
  constructor(folder: string, { tell = () => {}, whole = WHOLE }: { tell?: () => void; whole?: number } = {}) {
    this.#folder = folder
    this.#tell = tell
    this.#whole = whole
  }

  /** Nothing for a graph that a page can show as a whole. */
  async of(result: Result): Promise<LargeGraph | undefined> {
    if (await this.#fits(result)) return undefined
    const known = this.#graphs.get(result.id)
    if (known) return known
    const opened = openIndex(this.#folder, result, this.#tell).then((database) => {
      try {
        return new LargeGraph(this.#folder, database, result)
      } catch (error) {
        database.close()
        throw error
      }
    })
    this.#graphs.set(result.id, opened)
    opened.catch(() => this.#graphs.delete(result.id)) // tried again when it is asked for again
    return opened
  }

  /** What was assembled on disk has no map, and no page draws one of all of it. */
  async #fits({ id, graph }: Result): Promise<boolean> {
    const known = this.#fitting.get(id)
    if (known !== undefined) return known
    const fits = (await graph.stat()).size <= this.#whole && (await hasMap(graph))
    this.#fitting.set(id, fits)
    return fits
  }

  /** @returns nothing where there is no such node */
  part(graph: LargeGraph, asked: PartAsked, result: Result): ServedPart | undefined {
    const name = JSON.stringify([result.id, asked.subject, asked.to, asked.asOf])
    const known = this.#parts.get(name)
    if (known) return known
    const found = graph.part(asked)
    if (!found) return undefined
    const part = served(found, graph)
    this.#parts.set(name, part)
    const [eldest] = this.#parts.keys()
    if (this.#parts.size > KEPT) this.#parts.delete(eldest!)
    return part
  }

  /** Lets go of a build that is asked for no more. */
  forget(id: string): void {
    const opened = this.#graphs.get(id)
    this.#graphs.delete(id)
    opened?.then((graph) => graph.close(), unopened)
  }

  async close(): Promise<void> {
    for (const opened of this.#graphs.values()) await opened.then((graph) => graph.close(), unopened)
    this.#graphs.clear()
  }
}

/** Whoever asked for it was told why. */
function unopened(): void {}

function served({ graph, cut, far }: GraphPart, { nodes, edges }: LargeGraph): ServedPart {
  const articles = graph.filterNodes((_, { kind }) => kind === 'Article').map((key) => key.slice('article:'.length))
  return { text: [...json.write(graph)].join(''), articles, told: JSON.stringify({ nodes, edges, cut, far }) }
}
