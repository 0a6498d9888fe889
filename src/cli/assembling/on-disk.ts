import { type Exporter, json, type Ordered, streamed } from '../../8-exports/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import * as disk from '../../on-disk/index.ts'
import type { Assembly } from '../../pipeline.ts'
import type { Result } from '../building/build-told.ts'
import { Failure, UsageError } from '../command.ts'
import { placeOf } from '../exporting/export-files.ts'
import { CLAIMS } from '../reading/claims-file.ts'
import type { Work } from '../work.ts'
import { placeResult } from '../writing/place-result.ts'
import type { Placed } from './in-memory.ts'

/** Formats that are written without the graph in memory. @throws UsageError for one that is not */
export function streamedAmong(formats: readonly Exporter[]): readonly Exporter<Ordered>[] {
  const words = [json, ...streamed].map(({ word }) => word).join(', ')
  for (const { word } of formats)
    if (!words.split(', ').includes(word))
      throw new UsageError(
        `--on-disk writes ${words}, but not ${word}. A part of the graph can be had in every format: quanhe export --subject.`,
      )
  return streamed.filter(({ word }) => formats.some((format) => format.word === word))
}

/** The graph of claims of which few are in memory at a time, in its place. */
export async function assembleOnDisk(
  placed: Placed<Ordered>,
  { knowledge, told: asked }: { readonly knowledge: Knowledge; readonly told: Assembly & { readonly jobs: number } },
  { progress, workplace }: Work,
): Promise<Result> {
  const graph = placeOf(json)
  const [claims, target, scratch] = [CLAIMS, graph, 'scratch'].map((name) => workplace.path(name)) as [
    string,
    string,
    string,
  ]
  const made = await workplace.telling(() =>
    told(() =>
      disk.assembleOnDisk({ claims, graph: target, scratch }, knowledge, asked, (step) =>
        progress.tell(step, { soon: true }),
      ),
    ),
  )
  progress.tell('Writing …', { soon: true })
  const records = new disk.RecordsOnDisk(target, made.findings)
  await placeResult<Ordered>(records, { ...placed, workplace, beside: [graph, ...placed.beside] })
  return { nodes: made.nodes, relations: made.relations, idle: made.findings.idleJudgements }
}

/** Makes sure that the database is there, before anything else is done. @throws Failure that says how to get it */
export async function needEngine(): Promise<void> {
  await told(disk.loadEngine)
}

/** What the database says is told as a failure, not as a mistake of the program. */
async function told<Made>(work: () => Promise<Made>): Promise<Made> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof disk.EngineError ? new Failure(error.message) : error
  }
}
