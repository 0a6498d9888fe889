import { readFile } from 'node:fs/promises'
import type { Idle } from '../../6-entities/types.ts'
import { findingsOf } from '../../7-graph/findings.ts'
import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { DataFileError } from '../../errors.ts'
import { readJudgements } from '../../knowledge/judgements.ts'
import type { Notice } from '../../model.ts'
import type { Assembly } from '../../pipeline.ts'
import { UsageError } from '../command.ts'
import { isDate } from '../date.ts'
import { type Io, write } from '../io.ts'
import { type Counts, closingTable, countsOf } from '../terminal/closing-table.ts'
import type { Notices } from '../terminal/notices.ts'

/** What a build is told besides the articles, as the user gave it. @throws UsageError naming the line or word that is wrong */
export async function assemblyOf(options: {
  readonly judgements?: string
  readonly 'as-of'?: string
}): Promise<Assembly> {
  const asOf = options['as-of']
  if (asOf !== undefined && !isDate(asOf)) {
    throw new UsageError(`--as-of ${asOf}: a day is written 2024-02-22.`)
  }
  const file = options.judgements
  if (file === undefined) return { asOf }
  try {
    return { asOf, judgements: readJudgements(await readFile(file, 'utf8'), file) }
  } catch (error) {
    if (error instanceof DataFileError) throw new UsageError(error.message)
    throw new UsageError(`--judgements ${file}: it could not be read (${(error as Error).message}).`)
  }
}

/** Judgements that changed nothing: a name or an article in them is no longer there, or another judgement says otherwise. */
function idleNotices(idle: readonly Idle[]): readonly Notice[] {
  return idle.map(({ judgement: { verdict, who, when }, because }) => ({
    level: 'warning',
    stage: 'entities',
    message: `A judgement (“${verdict}”, by ${who}, ${when}) changes nothing: ${because}`,
  }))
}

/** That an earlier build did not come to its end. */
export function leftNotice(file: string, pid: number): Notice {
  return {
    level: 'info',
    stage: 'exports',
    file,
    message: `Process ${pid} was ended while it wrote here; what it left is removed.`,
  }
}

/** What there is to tell of a graph that was just written. */
export interface Result extends Counts {
  readonly idle: readonly Idle[]
}

export function resultOf(graph: KnowledgeGraph): Result {
  return { ...countsOf(graph), idle: findingsOf(graph).idleJudgements }
}

/** Tells what a graph that was just written has come to: judgements that changed nothing, a table, where it lies. */
export async function tellResult(
  made: Result,
  result: { readonly out: string; readonly files: readonly string[]; readonly counted?: string },
  { io, notices }: { readonly io: Io; readonly notices: Notices },
): Promise<void> {
  const { out, files, counted = '' } = result
  for (const notice of idleNotices(made.idle)) await notices.tell(notice)
  await write(io.stdout, `${closingTable(made, notices.warnings)}${counted}\n`)
  await write(io.stdout, `${out} has ${files.join(', ')}. To look at it: quanhe view ${out}\n`)
}
