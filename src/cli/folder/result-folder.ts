import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../7-graph/types.ts'
import { UsageError } from '../command.ts'
import { graphPieces } from './graph-file.ts'

/** The one folder that a command was given. @throws UsageError when it is none that `build` has written */
export async function resultFolder(words: readonly string[]): Promise<string> {
  const [folder, ...others] = words
  if (folder === undefined) throw new UsageError('Name the folder that “quanhe build … -o <folder>” has written.')
  if (others.length > 0) throw new UsageError(`One folder, please; “${others.join(' ')}” is too much.`)
  if (!(await holdsGraph(folder))) {
    throw new UsageError(`${folder}: there is no graph.json in it. Build it first: quanhe build <path>... -o ${folder}`)
  }
  return folder
}

/** Whether a path is a folder with a graph in it. */
export function holdsGraph(folder: string): Promise<boolean> {
  return stat(join(folder, 'graph.json')).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** The graph of a built folder. @throws UsageError when `graph.json` is not what `build` writes */
export async function readGraph(folder: string): Promise<KnowledgeGraph> {
  const file = join(folder, 'graph.json')
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  try {
    for await (const { part, value } of graphPieces(file)) {
      if (part === 'head') graph.import(value)
      else graph.import(part === 'node' ? { nodes: [value] } : { edges: [value] })
    }
    return graph
  } catch (error) {
    throw new UsageError(`${file}: this is no graph (${(error as Error).message}). Build the folder again.`)
  }
}
