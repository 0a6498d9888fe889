import type { KnowledgeGraph } from '../../7-graph/types.ts'
import type { Exporter } from '../../8-exports/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Extraction } from '../../model.ts'
import { type Assembly, assemble } from '../../pipeline.ts'
import { type Result, resultOf } from '../building/build-told.ts'
import { knownMap } from '../folder/earlier-map.ts'
import type { Work } from '../work.ts'
import { placeResult } from '../writing/place-result.ts'

/** Where a result is to appear. */
export interface Placed<Graph> {
  readonly folder: string
  readonly formats: Iterable<Exporter<Graph>>
  /** Files that have grown in the workplace already. */
  readonly beside: readonly string[]
  readonly gone: readonly string[]
}

interface Task {
  readonly extractions: readonly Extraction[]
  readonly knowledge: Knowledge
  readonly told: Assembly
  /** The map is drawn anew. */
  readonly fresh: boolean
}

/** The graph of claims that are all at hand, in its place. */
export async function assembleInMemory(
  placed: Placed<KnowledgeGraph>,
  { extractions, knowledge, told, fresh }: Task,
  { notices, progress, workplace }: Work,
): Promise<Result> {
  const map = fresh ? undefined : await knownMap(placed.folder, notices)
  const graph = assemble(extractions, knowledge, { ...told, map })
  progress.tell('Writing …', { soon: true })
  await placeResult(graph, { ...placed, workplace })
  return resultOf(graph)
}
