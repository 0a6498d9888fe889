import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { SerializedEdge, SerializedGraph, SerializedNode } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from '../7-graph/types.ts'
import { linesIn } from './lines-in.ts'

/** A piece of `graph.json`, in the order of the file. */
export type Piece =
  | { readonly part: 'head'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly part: 'node'; readonly value: SerializedNode<NodeAttributes> }
  | { readonly part: 'edge'; readonly value: SerializedEdge<EdgeAttributes> }

/**
 * What a `graph.json` holds, piece by piece. One that `build` has written has a node or an edge a line, and may be larger than any
 * string; one that another program has written is read whole.
 *
 * @throws SyntaxError where it is no JSON
 */
export async function* graphPieces(path: string): AsyncGenerator<Piece> {
  const file = await open(path)
  try {
    if (await isByLines(file)) yield* byLines(file)
    else yield* whole(JSON.parse(await readFile(path, 'utf8')))
  } finally {
    await file.close()
  }
}

const NODES = '"nodes":['
const EDGES = '],"edges":['

async function isByLines(file: FileHandle): Promise<boolean> {
  for await (const line of linesIn(file)) return line.startsWith('{"options":') && line.endsWith(NODES)
  return false
}

async function* byLines(file: FileHandle): AsyncGenerator<Piece> {
  let part: 'head' | 'node' | 'edge' | 'end' = 'head'
  for await (const line of linesIn(file)) {
    if (part === 'head') {
      yield { part, value: JSON.parse(`${line}]}`) }
      part = 'node'
    } else if (part === 'node' && line.startsWith(EDGES)) part = line === EDGES ? 'edge' : 'end'
    else if (part === 'edge' && line === ']}') part = 'end'
    else if (part !== 'end') yield { part, value: JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) }
    else throw new SyntaxError('something follows its end')
  }
  if (part !== 'end') throw new SyntaxError('it was cut short')
}

function* whole(file: unknown): Iterable<Piece> {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new SyntaxError('it is no object')
  const { nodes = [], edges = [], ...head } = file as Partial<SerializedGraph<NodeAttributes, EdgeAttributes>>
  yield { part: 'head', value: head }
  for (const value of nodes) yield { part: 'node', value }
  for (const value of edges) yield { part: 'edge', value }
}
