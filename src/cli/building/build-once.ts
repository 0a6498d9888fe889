import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Wishes } from '../../1-articles/index.ts'
import { type Exporter, exporters, type Ordered } from '../../8-exports/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Extraction, Notice } from '../../model.ts'
import type { Assembly } from '../../pipeline.ts'
import { assembleInMemory } from '../assembling/in-memory.ts'
import { assembleOnDisk } from '../assembling/on-disk.ts'
import type { ExitStatus } from '../exit-status.ts'
import { placeOf } from '../exporting/export-files.ts'
import { ARTICLES } from '../folder/article-file.ts'
import { type Io, write } from '../io.ts'
import { CLAIMS } from '../reading/claims-file.ts'
import { EarlierClaims } from '../reading/earlier-claims.ts'
import type { External } from '../reading/external-claims.ts'
import { type Counted, readInto } from '../reading/read-into.ts'
import { Notices } from '../terminal/notices.ts'
import { Progress } from '../terminal/progress.ts'
import { grouped } from '../terminal/width.ts'
import type { Work } from '../work.ts'
import { Workplace } from '../writing/workplace.ts'
import { leftNotice, type Result, tellResult } from './build-told.ts'

/** A build as it was asked for. */
export interface BuildTask {
  readonly words: readonly string[]
  readonly wishes: Wishes
  readonly out: string
  readonly formats: ReadonlySet<Exporter>
  /** Those of the formats that are written from disk, where what is between is there too. */
  readonly onDisk: readonly Exporter<Ordered>[] | undefined
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

/** Reads articles, writes their graph into its folder, and tells what it has come to. */
export async function buildOnce(task: BuildTask, io: Io): Promise<ExitStatus> {
  const [progress, notices] = [new Progress(io), new Notices(io)]
  const workplace = await Workplace.open({ folder: task.out }, 'build')
  let made: Made | undefined
  try {
    for (const { pid } of workplace.ended) await notices.tell(leftNotice(task.out, pid))
    const earlier = task.fresh ? EarlierClaims.none() : await EarlierClaims.of(task.out, task.reading)
    try {
      made = await makeResult(task, earlier, { io, progress, notices, workplace })
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
  await tellResult(made.result, { out: task.out, files, counted: againTold(made.counted) }, { io, notices })
  for (const notice of await staleNotices(task)) await notices.tell(notice)
  return notices.lost ? 1 : 0
}

interface Made {
  readonly result: Result
  readonly counted: Counted
}

/** The result, in its place. Nothing where no article could be read: then nothing is written. */
async function makeResult(task: BuildTask, earlier: EarlierClaims, work: Work): Promise<Made | undefined> {
  const { out, formats, onDisk, told, jobs, knowledge, fresh } = task
  if (earlier.outdated > 0) await work.notices.tell(outdatedNotice(out, earlier.outdated))
  const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
  const extractions: Extraction[] = []
  const counted = await readInto({ ...task, judgements, earlier }, work, (extraction) => {
    if (!onDisk) extractions.push(extraction)
  })
  if (counted.articles === 0) return undefined
  work.progress.tell(`Joining what ${grouped(counted.articles)} articles say …`, { soon: true })
  const place = { folder: out, beside: [ARTICLES, CLAIMS], gone: [] }
  const result = onDisk
    ? await assembleOnDisk({ ...place, formats: onDisk }, { knowledge, told: { ...told, jobs } }, work)
    : await assembleInMemory({ ...place, formats }, { extractions, knowledge, told, fresh }, work)
  return { result, counted }
}

/** How many articles were taken as an earlier build had read them. */
function againTold({ articles, again }: Counted): string {
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
