import { FIELDS, type Wishes } from '../1-articles/index.ts'
import { json } from '../8-exports/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import { needEngine, streamedAmong } from './assembling/on-disk.ts'
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

/** Bytes of memory for a byte of articles when what is between is on disk. */
const PER_BYTE = 1.8

export const build: Command = command({
  usage: '<path>... -o <folder> [--format LIST] [--judgements FILE] [--as-of DATE] [--on-disk] [--watch]',
  help: `A path is a file, a folder with all files in it (.txt .md .html .mhtml .jsonl .json .csv .xlsx .ods .parquet .pdf
.docx .odt .rtf .epub .eml .mbox .xml .warc .wacz .zip and some more), or “-” for JSON Lines on standard input. The
folder gets graph.json, articles.jsonl (the articles as read), claims.jsonl (what each says) and the graph in the
formats asked for, all in one step when they are complete. The same articles give the same bytes, in whatever order
they are named and by however many threads they are read. Where the folder has an earlier build, only articles that are
new or changed are read, and what stood on its map keeps its place; --fresh begins anew.

With --on-disk what is between is sorted on disk, by DuckDB, for more articles than memory holds: the same graph, but
for places on a map, which the viewer then finds for the part it shows.`,
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
    'on-disk': { type: 'boolean', about: 'sort what is between on disk, for more articles than memory holds' },
    watch: { type: 'boolean', about: 'stay, and build again whenever articles come, change or go' },
    ...withOptions,
  },
  perByte: (options) => (options['on-disk'] ? PER_BYTE : undefined),
  async run({ words, options }, io) {
    if (words.length === 0) throw new UsageError('Name the articles: quanhe build <path>... -o <folder>')
    if (options.watch && words.includes('-')) throw new UsageError('--watch: name files or folders; “-” ends once.')
    if (!options.out) throw new UsageError('Name the folder to write into: quanhe build <path>... -o <folder>')
    const asked = formatsNamed(options.format ?? 'graphml')
    const formats = new Set([json, ...asked])
    const onDisk = options['on-disk'] ? streamedAmong(asked) : undefined
    if (onDisk) await needEngine()
    const told = await assemblyOf(options)
    const wishes: Wishes = { columns: columnsTold(options.columns), ocr: options.ocr ?? false }
    const jobs = jobsOf(options.jobs)
    const { out, fresh = false } = options
    const knowledge = loadKnowledge()
    const external = External.of(options, knowledge)
    await makeOutputFolder(out, words)

    const reading = readingVersion()
    const task = { words, wishes, out, formats, onDisk, told, jobs, fresh, knowledge, external, reading }
    const status = await buildOnce(task, io)
    if (!options.watch) return status
    await write(io.stdout, `${words.join(', ')}: what changes there is built; Ctrl-C ends it.\n`)
    for await (const _ of changesIn(words, io.stopped())) await buildOnce({ ...task, fresh: false }, io)
    return 0
  },
})
