import { FIELDS, type Wishes } from '../1-articles/index.ts'
import { json } from '../8-exports/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import { buildOnce } from './building/build-once.ts'
import { assemblyOf } from './building/build-told.ts'
import { changesIn } from './building/changes-in.ts'
import { columnsTold } from './columns-told.ts'
import { type Command, command, UsageError } from './command.ts'
import { formatNames, formatsNamed } from './exporting/format-names.ts'
import { write } from './io.ts'
import { jobsOf, jobsOption } from './jobs.ts'
import { External, withOptions } from './reading/external-claims.ts'
import { readingVersion } from './reading/version.ts'
import { makeOutputFolder } from './writing/output-folder.ts'

export const build: Command = command({
  usage: '<path>... -o <folder> [--format LIST] [--judgements FILE] [--as-of DATE] [--watch]',
  help: `A path is a file, a folder with all files in it (.txt .md .html .mhtml .jsonl .json .csv .xlsx .ods .parquet .pdf
.docx .odt .rtf .epub .eml .mbox .xml .warc .wacz .zip and some more), or “-” for JSON Lines on standard input. The
folder gets graph.json, articles.jsonl (the articles as read), claims.jsonl (what each says) and the graph in the
formats asked for, all in one step when they are complete. The same articles give the same bytes, in whatever order
they are named and by however many threads they are read. Where the folder has an earlier build, only articles that are
new or changed are read, and what stood on its map keeps its place; --fresh begins anew.`,
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
    watch: { type: 'boolean', about: 'stay, and build again whenever articles come, change or go' },
    ...withOptions,
  },
  async run({ words, options }, io) {
    if (words.length === 0) throw new UsageError('Name the articles: quanhe build <path>... -o <folder>')
    if (options.watch && words.includes('-')) throw new UsageError('--watch: name files or folders; “-” ends once.')
    if (!options.out) throw new UsageError('Name the folder to write into: quanhe build <path>... -o <folder>')
    const formats = new Set([json, ...formatsNamed(options.format ?? 'graphml')])
    const told = await assemblyOf(options)
    const wishes: Wishes = { columns: columnsTold(options.columns), ocr: options.ocr ?? false }
    const jobs = jobsOf(options.jobs)
    const { out, fresh = false } = options
    const knowledge = loadKnowledge()
    const external = External.of(options, knowledge)
    await makeOutputFolder(out, words)

    const reading = readingVersion()
    const task = { words, wishes, out, formats, told, jobs, fresh, knowledge, external, reading }
    const status = await buildOnce(task, io)
    if (!options.watch) return status
    await write(io.stdout, `${words.join(', ')}: what changes there is built; Ctrl-C ends it.\n`)
    for await (const _ of changesIn(words, io.stopped())) await buildOnce({ ...task, fresh: false }, io)
    return 0
  },
})
