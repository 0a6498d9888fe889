import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Wishes } from '../../1-articles/index.ts'
import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { type Exporter, exporters } from '../../8-exports/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Notice } from '../../model.ts'
import { type Assembly, assemble } from '../../pipeline.ts'
import type { ExitStatus } from '../exit-status.ts'
import { placeOf } from '../exporting/export-files.ts'
import { ARTICLES } from '../folder/article-file.ts'
import { knownMap } from '../folder/earlier-map.ts'
import { type Io, write } from '../io.ts'
import { CLAIMS } from '../reading/claims-file.ts'
import { EarlierClaims } from '../reading/earlier-claims.ts'
import type { External } from '../reading/external-claims.ts'
import { readInto } from '../reading/read-into.ts'
import { Notices } from '../terminal/notices.ts'
import { Progress } from '../terminal/progress.ts'
import { grouped } from '../terminal/width.ts'
import { placeResult } from '../writing/place-result.ts'
import { Workplace } from '../writing/workplace.ts'
import { leftNotice, resultOf, tellResult } from './build-told.ts'

/** A build as it was asked for. */
export interface BuildTask {
  readonly words: readonly string[]
  readonly wishes: Wishes
  readonly out: string
  readonly formats: ReadonlySet<Exporter>
  readonly told: Assembly
  /** How many threads may read. */
  readonly jobs: number
  /** Nothing of an earlier build is taken. */
  readonly fresh: boolean
  readonly knowledge: Knowledge
  /** A program of the user's that reads the articles too. */
  readonly external: External | undefined
  /** Of this program: see `reading/version.ts`. */
  readonly reading: string
}

interface Around {
  readonly io: Io
  readonly progress: Progress
  readonly notices: Notices
}

/** Reads articles, writes their graph into its folder, and tells what it has come to. */
export async function buildOnce(task: BuildTask, io: Io): Promise<ExitStatus> {
  const around = { io, progress: new Progress(io), notices: new Notices(io) }
  const { notices, progress } = around
  const workplace = await Workplace.open({ folder: task.out }, 'build')
  let made: Made | undefined
  try {
    for (const { pid } of workplace.ended) await notices.tell(leftNotice(task.out, pid))
    const earlier = task.fresh ? EarlierClaims.none() : await EarlierClaims.of(task.out, task.reading)
    try {
      made = await makeResult(task, { workplace, earlier }, around)
    } finally {
      await earlier.close()
    }
  } finally {
    await workplace.close()
  }
  progress.clear()
  if (made === undefined) {
    await write(io.stderr, 'No article could be read; nothing was written.\n')
    return 1
  }
  if (task.external) await write(io.stderr, task.external.summary())
  const files = [ARTICLES, CLAIMS, ...[...task.formats].map(placeOf)]
  await tellResult(resultOf(made.graph), { out: task.out, files, counted: againTold(made) }, { io, notices })
  for (const notice of await staleNotices(task)) await notices.tell(notice)
  return notices.lost ? 1 : 0
}

interface Made {
  readonly graph: KnowledgeGraph
  /** How many articles there are, and how many of them an earlier build had read. */
  readonly articles: number
  readonly again: number
}

/** The result, in its place. Nothing where no article could be read: then nothing is written. */
async function makeResult(
  task: BuildTask,
  { workplace, earlier }: { readonly workplace: Workplace; readonly earlier: EarlierClaims },
  around: Around,
): Promise<Made | undefined> {
  const { out, formats, told, knowledge, fresh } = task
  const { notices, progress } = around
  if (earlier.outdated > 0) await notices.tell(outdatedNotice(out, earlier.outdated))
  const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
  const { extractions, again } = await readInto(workplace, { ...task, judgements, earlier }, around)
  if (extractions.length === 0) return undefined
  progress.tell(`Joining what ${grouped(extractions.length)} articles say …`, { soon: true })
  const map = fresh ? undefined : await knownMap(out, notices)
  const graph = assemble(extractions, knowledge, { ...told, map })
  progress.tell('Writing …', { soon: true })
  await placeResult(graph, { formats, folder: out, workplace, beside: [ARTICLES, CLAIMS] })
  return { graph, articles: extractions.length, again }
}

/** How many articles were taken as an earlier build had read them. */
function againTold({ articles, again }: Made): string {
  return again === 0 ? '' : `${grouped(again)} articles as read before, ${grouped(articles - again)} read now\n`
}

/** That nothing of an earlier build can be taken again. */
function outdatedNotice(file: string, count: number): Notice {
  const message = `What articles are read by has changed since the last build: all ${grouped(count)} are read again.`
  return { level: 'info', stage: 'articles', file, message }
}

/** Files of an earlier build in formats that this one was not asked for. */
async function staleNotices({ out, formats }: BuildTask): Promise<readonly Notice[]> {
  const found: Notice[] = []
  for (const format of exporters) {
    const file = join(out, placeOf(format))
    if (formats.has(format) || !(await isThere(file))) continue
    const message = `This is of an earlier build. To renew it: quanhe export ${out} --format ${format.word}`
    found.push({ level: 'info', stage: 'exports', file, message })
  }
  return found
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
