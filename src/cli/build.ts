import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FIELDS, type Wishes } from '../1-articles/index.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { exporters, json } from '../8-exports/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Notice } from '../model.ts'
import { assemble } from '../pipeline.ts'
import { ARTICLES } from './article-file.ts'
import { assemblyOf, idleNotices, leftNotice } from './build-told.ts'
import { closingTable } from './closing-table.ts'
import { columnsTold } from './columns-told.ts'
import { type Command, command, UsageError } from './command.ts'
import { knownMap } from './earlier-map.ts'
import { placeOf } from './export-files.ts'
import { External, withOptions } from './external-claims.ts'
import { formatNames, formatsNamed } from './format-names.ts'
import { write } from './io.ts'
import { jobsOf, jobsOption } from './jobs.ts'
import { Notices } from './notices.ts'
import { makeOutputFolder } from './output-folder.ts'
import { placeResult } from './place-result.ts'
import { Progress } from './progress.ts'
import { CLAIMS } from './reading/claims-file.ts'
import { EarlierClaims } from './reading/earlier-claims.ts'
import { readInto } from './reading/read-into.ts'
import { readingVersion } from './reading/version.ts'
import { grouped } from './width.ts'
import { Workplace } from './workplace.ts'

export const build: Command = command({
  name: 'build',
  usage: '<path>... -o <folder> [--format LIST] [--columns LIST] [--ocr] [--judgements FILE] [--as-of DATE]',
  summary: 'read articles and write their graph into a folder',
  help: `A path is a file, a folder with all files in it (.txt .md .html .mhtml .jsonl .json .csv .xlsx .ods .parquet .pdf
.docx .odt .rtf .epub .eml .mbox .xml .warc .wacz .zip and some more), or “-” for JSON Lines on standard input. The
folder gets graph.json, articles.jsonl (the articles as read), claims.jsonl (what each says) and the graph in the formats
asked for, all in one step when they are complete. The same articles give the same bytes, in whatever order they are
named and by however many threads they are read. Where the folder has an earlier build, only articles that are new or
changed are read, and what stood on its map keeps its place; --fresh begins anew.`,
  options: {
    out: { type: 'string', short: 'o', value: 'FOLDER', about: 'where to write; made if it is not there' },
    format: {
      type: 'string',
      value: 'LIST',
      about: `some of ${formatNames}, with commas between; graphml when left out`,
    },
    judgements: {
      type: 'string',
      value: 'FILE',
      about: 'what you decided on who is who, a JSON object a line: see data/README.md',
    },
    columns: {
      type: 'string',
      value: 'LIST',
      about: `what columns hold, as text=content (${FIELDS.join(', ')})`,
    },
    ocr: { type: 'boolean', about: 'read scanned PDFs with Tesseract, where it is installed' },
    'as-of': {
      type: 'string',
      value: 'DATE',
      about: 'the day for which it says who holds a post: that of the newest article',
    },
    ...jobsOption,
    fresh: { type: 'boolean', about: 'take nothing from an earlier build: read all articles again, draw the map anew' },
    ...withOptions,
  },
  async run({ words, options }, io) {
    if (words.length === 0) throw new UsageError('Name the articles: quanhe build <path>... -o <folder>')
    if (!options.out) throw new UsageError('Name the folder to write into: quanhe build <path>... -o <folder>')
    const formats = new Set([json, ...formatsNamed(options.format ?? 'graphml')])
    const told = await assemblyOf(options)
    const wishes: Wishes = { columns: columnsTold(options.columns), ocr: options.ocr ?? false }
    const jobs = jobsOf(options.jobs)
    const { out, fresh = false } = options
    const knowledge = loadKnowledge()
    const external = External.of(options, knowledge)
    await makeOutputFolder(out, words)

    const progress = new Progress(io)
    const notices = new Notices(io)
    const reading = readingVersion()
    const workplace = await Workplace.open({ folder: out }, 'build')
    let graph: KnowledgeGraph | undefined
    let counted = ''
    try {
      for (const { pid } of workplace.ended) await notices.tell(leftNotice(out, pid))
      const earlier = fresh ? EarlierClaims.none() : await EarlierClaims.of(out, reading)
      try {
        if (earlier.outdated > 0) await notices.tell(outdatedNotice(out, earlier.outdated))
        const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
        const what = { words, wishes, knowledge, judgements, external, jobs, reading, earlier }
        const { extractions, again } = await readInto(workplace, what, { io, progress, notices })
        if (extractions.length > 0) {
          progress.tell(`Joining what ${grouped(extractions.length)} articles say …`, { soon: true })
          const map = fresh ? undefined : await knownMap(out, notices)
          graph = assemble(extractions, knowledge, { ...told, map })
          progress.tell('Writing …', { soon: true })
          await placeResult(graph, { formats, folder: out, workplace, beside: [ARTICLES, CLAIMS] })
          counted = againTold(again, extractions.length)
        }
      } finally {
        await earlier.close()
      }
    } finally {
      await workplace.close()
    }
    if (graph === undefined) {
      await write(io.stderr, 'No article could be read; nothing was written.\n')
      return 1
    }
    progress.clear()
    for (const notice of idleNotices(graph)) await notices.tell(notice)
    if (external) await write(io.stderr, external.summary())

    await write(io.stdout, `${closingTable(graph, notices.warnings)}${counted}\n`)
    const names = [ARTICLES, CLAIMS, ...[...formats].map(placeOf)].join(', ')
    await write(io.stdout, `${out} has ${names}. To look at it: quanhe view ${out}\n`)
    for (const format of exporters) {
      const file = join(out, placeOf(format))
      if (formats.has(format) || !(await isThere(file))) continue
      const message = `This is of an earlier build. To renew it: quanhe export ${out} --format ${format.word}`
      await notices.tell({ level: 'info', stage: 'exports', file, message })
    }
    return notices.lost ? 1 : 0
  },
})

/** How many articles were taken as an earlier build had read them. */
function againTold(again: number, all: number): string {
  return again === 0 ? '' : `${grouped(again)} articles as read before, ${grouped(all - again)} read now\n`
}

/** That nothing of an earlier build can be taken again. */
function outdatedNotice(file: string, count: number): Notice {
  const message = `What articles are read by has changed since the last build: all ${grouped(count)} are read again.`
  return { level: 'info', stage: 'articles', file, message }
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
