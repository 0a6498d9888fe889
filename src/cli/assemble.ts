import { json } from '../8-exports/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Extraction } from '../model.ts'
import { assembleInMemory } from './assembling/in-memory.ts'
import { assembleOnDisk, needEngine, streamedAmong } from './assembling/on-disk.ts'
import { takeArticles, takeClaims } from './assembling/take-claims.ts'
import { assemblyOf, leftNotice, type Result, tellResult } from './building/build-told.ts'
import { type Command, command, UsageError } from './command.ts'
import { placeOf } from './exporting/export-files.ts'
import { formatNames, formatsNamed } from './exporting/format-names.ts'
import { ARTICLES } from './folder/article-file.ts'
import { write } from './io.ts'
import { jobsOf, jobsOption } from './jobs.ts'
import { CLAIMS } from './reading/claims-file.ts'
import { Notices } from './terminal/notices.ts'
import { Progress } from './terminal/progress.ts'
import { grouped } from './terminal/width.ts'
import { makeOutputFolder } from './writing/output-folder.ts'
import { Workplace } from './writing/workplace.ts'

/** Bytes of memory for a byte of claims when the rest is on disk. */
const PER_BYTE = 0.9

export const assembleClaims: Command = command({
  usage: [
    '<claims>... -o <folder> [--articles PATH] [--format LIST] [--judgements FILE] [--as-of DATE]',
    '<claims>... -o <folder> --on-disk [--jobs N] [--format LIST]',
  ].join('\n'),
  help: `Claims are files that “extract” wrote, plain or .gz, a folder of such files, or “-” for standard input; claims.jsonl of
a built folder is one. In whatever order they are named, the folder gets what “build” would have written from the same
articles. The texts are not in the claims: with --articles, where they are, the folder gets them too, so that the viewer
shows a sentence in its article.

With --on-disk what is between is sorted on disk, by DuckDB, and a million articles take 4 GB of memory: the same graph,
but for places on a map, which the viewer then finds for the part it shows.`,
  options: {
    out: { type: 'string', short: 'o', value: 'FOLDER', about: 'where to write; made if it is not there' },
    articles: { type: 'string', value: 'PATH', about: 'the articles that were read, as “build” takes them' },
    format: {
      type: 'string',
      value: 'LIST',
      about: `some of ${formatNames}, with commas between; graphml when left out`,
    },
    judgements: { type: 'string', value: 'FILE', about: 'what you decided on who is who: see data/README.md' },
    'as-of': { type: 'string', value: 'DATE', about: 'the day for which it says who holds a post' },
    fresh: { type: 'boolean', about: 'draw the map anew, whatever stood where before' },
    'on-disk': { type: 'boolean', about: 'sort what is between on disk, for more articles than memory holds' },
    jobs: { ...jobsOption.jobs, about: 'with --on-disk, how many threads share the work: all cores, when left out' },
  },
  perByte: (options) => (options['on-disk'] ? PER_BYTE : undefined),
  async run({ words, options }, io) {
    const { out, fresh = false } = options
    const frugal = options['on-disk'] ?? false
    const usage = 'quanhe assemble <claims>... -o <folder>'
    if (words.length === 0) throw new UsageError(`Name the files that “extract” wrote: ${usage}`)
    if (!out) throw new UsageError(`Name the folder to write into: ${usage}`)
    const jobs = jobsOf(options.jobs)
    const asked = formatsNamed(options.format ?? 'graphml')
    const told = await assemblyOf(options)
    const knowledge = loadKnowledge()
    const inPieces = frugal ? streamedAmong(asked) : []
    if (frugal) await needEngine()
    else if (options.jobs !== undefined)
      throw new UsageError('--jobs goes with --on-disk: in memory one thread puts all together.')
    await makeOutputFolder(out, words)

    const progress = new Progress(io)
    const notices = new Notices(io)
    const workplace = await Workplace.open({ folder: out }, 'build')
    const work = { io, progress, notices, workplace }
    let result: Result | undefined
    const beside = [CLAIMS]
    try {
      for (const { pid } of workplace.ended) await notices.tell(leftNotice(out, pid))
      const ids = new Set<string>()
      const extractions: Extraction[] = []
      const count = await takeClaims(words, work, (extraction) => {
        if (options.articles !== undefined) ids.add(extraction.article.id)
        if (!frugal) extractions.push(extraction)
      })
      if (count > 0) {
        if (options.articles !== undefined) {
          await takeArticles(options.articles, ids, work)
          beside.push(ARTICLES)
        }
        progress.tell(`Joining what ${grouped(count)} articles say …`, { soon: true })
        const place = { folder: out, beside, gone: beside.includes(ARTICLES) ? [] : [ARTICLES] }
        result = frugal
          ? await assembleOnDisk({ ...place, formats: inPieces }, { knowledge, told: { ...told, jobs } }, work)
          : await assembleInMemory(
              { ...place, formats: new Set([json, ...asked]) },
              { extractions, knowledge, told, fresh },
              work,
            )
      }
    } finally {
      await workplace.close()
    }
    if (result === undefined) {
      await write(io.stderr, 'There are no claims in it; nothing was written.\n')
      return 1
    }
    progress.clear()
    const files = [...beside.toSorted(), ...Array.from(new Set([json, ...asked]), placeOf)]
    await tellResult(result, { out, files }, { io, notices })
    return notices.lost ? 1 : 0
  },
})
