import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { SerializedEdge, SerializedGraph, SerializedNode } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from '../../7-graph/types.ts'
import { linePlaces, linesIn, textAt } from '../../lines.ts'

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

/** Whether things have places on a map, as far as the first one tells; so they are taken to have where it cannot be seen. */
export async function hasMap(file: FileHandle): Promise<boolean> {
  let isHead = true
  for await (const line of linesIn(file)) {
    if (!isHead) return !line.startsWith('{"attributes":') || line.includes('"x":')
    if (!line.endsWith(NODES)) return true
    isHead = false
  }
  return true
}

/** Where a piece of `graph.json` stands, in bytes. */
export interface PiecePlace {
  readonly part: Piece['part']
  readonly at: number
  readonly length: number
}

/**
 * Where the pieces of an open `graph.json` stand that has a piece a line, as `build` writes it; {@link pieceAt} reads one.
 *
 * @throws SyntaxError where it was cut short, or has no piece a line
 */
export function* piecePlaces(file: number): Iterable<PiecePlace> {
  let part: Piece['part'] | 'end' = 'head'
  for (const { at, length, ended } of linePlaces(file)) {
    if (part === 'head') {
      const end = textAt(file, { at: Math.max(0, at + length - NODES.length), length: Math.min(length, NODES.length) })
      if (end !== NODES || !ended) throw new SyntaxError('it has no node a line')
      yield { part, at, length }
      part = 'node'
    } else if (part === 'node' && length <= EDGES.length + 2 && textAt(file, { at, length }).startsWith(EDGES))
      part = length === EDGES.length ? 'edge' : 'end'
    else if (part === 'edge' && length === 2 && textAt(file, { at, length }) === ']}') part = 'end'
    else if (part !== 'end') yield { part, at, length }
  }
  if (part !== 'end') throw new SyntaxError('it was cut short')
}

/** The piece at a place. */
export function pieceAt(file: number, { part, at, length }: PiecePlace): Piece {
  const line = textAt(file, { at, length })
  if (part === 'head') return { part, value: JSON.parse(`${line}]}`) }
  return { part, value: JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) }
}

function* whole(file: unknown): Iterable<Piece> {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new SyntaxError('it is no object')
  const { nodes = [], edges = [], ...head } = file as Partial<SerializedGraph<NodeAttributes, EdgeAttributes>>
  yield { part: 'head', value: head }
  for (const value of nodes) yield { part: 'node', value }
  for (const value of edges) yield { part: 'edge', value }
}
