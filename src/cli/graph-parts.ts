import type { SerializedGraph } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from '../7-graph/types.ts'

/** Some of the nodes and edges of a graph, in the form in which graphology takes them in. */
type Part = Partial<SerializedGraph<NodeAttributes, EdgeAttributes>>

const NODES = '"nodes":['
const EDGES = '],"edges":['
const END = ']}'

/**
 * The parts of a graph, one after the other, from a file as `build` writes it: there each node and each edge stands on a line of its own.
 * A file with the same in other lines is taken as a whole.
 *
 * @throws SyntaxError when it is no JSON, or ends too early
 */
export async function* partsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  let place: 'head' | 'nodes' | 'edges' | 'end' | 'other lines' = 'head'
  const others: string[] = []
  for await (const lines of wholeLines(bytes)) {
    let text = lines
    if (place === 'head') {
      const head = text.split('\n', 1)[0]!
      place = head.endsWith(NODES) ? 'nodes' : 'other lines'
      if (place === 'nodes') {
        yield JSON.parse(`${head}],"edges":[]}`) as Part
        text = text.slice(head.length + 1)
      }
    }
    if (place === 'nodes') {
      const end = closing(text)
      yield { nodes: entriesOf(text.slice(0, end)) }
      if (end === text.length) continue
      if (!text.startsWith(EDGES, end)) throw new SyntaxError('its nodes are not followed by edges')
      text = text.slice(end + EDGES.length)
      place = 'edges'
    }
    if (place === 'edges') {
      const end = closing(text)
      yield { edges: entriesOf(text.slice(0, end)) }
      if (end === text.length) continue
      if (!text.startsWith(END, end)) throw new SyntaxError('its edges are followed by something else')
      text = text.slice(end + END.length)
      place = 'end'
    }
    if (place === 'end' && text.trim() !== '') throw new SyntaxError('it goes on after its end')
    if (place === 'other lines') others.push(text)
  }
  if (place === 'other lines' || place === 'head') yield JSON.parse(others.join('')) as Part
  else if (place !== 'end') throw new SyntaxError('it ends too early')
}

/** Where the line begins that ends a list; no string of JSON goes over the end of a line. */
function closing(text: string): number {
  if (text.startsWith(']')) return 0
  const at = text.indexOf('\n]')
  return at === -1 ? text.length : at + 1
}

/** The values of lines with commas between. */
function entriesOf<Entry>(lines: string): Entry[] {
  return JSON.parse(`[${lines.trimEnd().replace(/,$/, '')}]`) as Entry[]
}

/** Pieces of text that end where lines end. */
async function* wholeLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = []
  for await (const piece of bytes) {
    const end = piece.lastIndexOf(0x0a) + 1
    rest.push(piece.subarray(0, end))
    if (end > 0) {
      yield Buffer.concat(rest).toString()
      rest = []
    }
    rest.push(piece.subarray(end))
  }
  const last = Buffer.concat(rest).toString()
  if (last !== '') yield last
}
