import type { EdgeRecord, NodeRecord, Records } from '../8-exports/order.ts'
import { linesOf } from '../lines.ts'

/** A `graph.json` of a node or an edge a line, as it is written: read anew each time, and never held. */
export class RecordsOnDisk implements Records {
  readonly #path: string
  readonly #attributes: object

  constructor(path: string, attributes: object) {
    this.#path = path
    this.#attributes = attributes
  }

  getAttributes(): object {
    return this.#attributes
  }

  *eachNode(): Iterable<NodeRecord> {
    for (const { part, line } of partsOf(this.#path)) {
      if (part === 'edges') return
      yield JSON.parse(line) as NodeRecord
    }
  }

  *eachEdge(): Iterable<EdgeRecord> {
    for (const { part, line } of partsOf(this.#path)) if (part === 'edges') yield JSON.parse(line) as EdgeRecord
  }
}

function* partsOf(path: string): Iterable<{ readonly part: 'nodes' | 'edges'; readonly line: string }> {
  let part: 'nodes' | 'edges' = 'nodes'
  let head = true
  for (const line of linesOf(path)) {
    if (head) head = false
    else if (part === 'nodes' && line.startsWith('],"edges":[')) part = 'edges'
    else if (line !== ']}' || part === 'nodes') yield { part, line: line.endsWith(',') ? line.slice(0, -1) : line }
  }
}
