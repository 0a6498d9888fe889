import { useEffect, useState } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Comparison } from '../compare/comparison.ts'
import { isPacked } from '../graph/packed.ts'
import { readGraph } from '../graph/read-graph.ts'

/** The older result to compare with: fetched, with the code that compares, when it is first asked for. */
export function useCompared(graph: KnowledgeGraph, asked: boolean) {
  const [compared, setCompared] = useState<Comparison | 'none'>()
  const code = () => import('../compare/comparison.ts')
  useEffect(() => {
    if (!asked || compared) return
    void code().then(async ({ served }) => setCompared(isPacked() ? 'none' : await served(graph, readGraph)))
  }, [graph, asked])
  /** Compares with the text of a file; without one, asks for it. @throws {BrokenGraph} where it is none */
  const compareWith = async (json?: string, name?: string) => {
    if (json === undefined) setCompared('none')
    else setCompared((await code()).compare(readGraph(json), graph, name))
  }
  return [compared, compareWith] as const
}
