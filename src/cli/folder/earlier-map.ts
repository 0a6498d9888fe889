import { join } from 'node:path'
import type { Point } from '../../7-graph/point.ts'
import type { Notices } from '../terminal/notices.ts'
import { graphPieces } from './graph-file.ts'
import { holdsGraph } from './result-folder.ts'

/** Where things stand on the map of a folder's graph, by their keys. Nothing where there is none, or none that can be read. */
export async function knownMap(folder: string, notices: Notices): Promise<ReadonlyMap<string, Point> | undefined> {
  if (!(await holdsGraph(folder))) return undefined
  const file = join(folder, 'graph.json')
  try {
    return await mapIn(file)
  } catch (error) {
    const message = `This graph cannot be read (${(error as Error).message}); the new one gets a map of its own.`
    await notices.tell({ level: 'info', stage: 'graph', file, message })
    return undefined
  }
}

async function mapIn(file: string): Promise<ReadonlyMap<string, Point>> {
  const map = new Map<string, Point>()
  for await (const { part, value } of graphPieces(file)) {
    if (part === 'edge') break
    if (part === 'head') continue
    const { x, y } = value.attributes ?? {}
    if (typeof x === 'number' && typeof y === 'number') map.set(value.key, { x, y })
  }
  return map
}
