import { readArticles } from '../1-articles/index.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { json } from '../8-exports/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Extraction, Notice } from '../model.ts'
import { assemble } from '../pipeline.ts'
import { assemblyOf, leftNotice, tellResult } from './building/build-told.ts'
import { type Command, command, UsageError } from './command.ts'
import { placeOf } from './exporting/export-files.ts'
import { formatNames, formatsNamed } from './exporting/format-names.ts'
import { ARTICLES, articleLine } from './folder/article-file.ts'
import { knownMap } from './folder/earlier-map.ts'
import { type Io, write } from './io.ts'
import { CLAIMS } from './reading/claims-file.ts'
import { claimsOf, reachOfClaims } from './reading/claims-of.ts'
import { Notices } from './terminal/notices.ts'
import { Progress, pace } from './terminal/progress.ts'
import { grouped } from './terminal/width.ts'
import { makeOutputFolder } from './writing/output-folder.ts'
import { placeResult } from './writing/place-result.ts'
import { SortedLines } from './writing/sorted-lines.ts'
import { Workplace } from './writing/workplace.ts'

export const assembleClaims: Command = command({
  usage: '<claims>... -o <folder> [--articles PATH] [--format LIST] [--judgements FILE] [--as-of DATE]',
  help: `Claims are files that “extract” wrote, plain or .gz, a folder of such files, or “-” for standard input; claims.jsonl of
a built folder is one. In whatever order they are named, the folder gets what “build” would have written from the same
articles. The texts are not in the claims: with --articles, where they are, the folder gets them too, so that the viewer
shows a sentence in its article.`,
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
  },
  async run({ words, options }, io) {
    const { out, fresh = false } = options
    const usage = 'quanhe assemble <claims>... -o <folder>'
    if (words.length === 0) throw new UsageError(`Name the files that “extract” wrote: ${usage}`)
    if (!out) throw new UsageError(`Name the folder to write into: ${usage}`)
    const formats = new Set([json, ...formatsNamed(options.format ?? 'graphml')])
    const told = await assemblyOf(options)
    const knowledge = loadKnowledge()
    await makeOutputFolder(out, words)

    const progress = new Progress(io)
    const notices = new Notices(io)
    const workplace = await Workplace.open({ folder: out }, 'build')
    let graph: KnowledgeGraph | undefined
    const beside = [CLAIMS]
    try {
      for (const { pid } of workplace.ended) await notices.tell(leftNotice(out, pid))
      const work = { io, progress, notices, workplace }
      const extractions = await takeClaims(words, work)
      if (extractions.length > 0) {
        if (options.articles !== undefined) {
          await takeArticles(options.articles, new Set(extractions.map(({ article }) => article.id)), work)
          beside.push(ARTICLES)
        }
        progress.tell(`Joining what ${grouped(extractions.length)} articles say …`, { soon: true })
        const map = fresh ? undefined : await knownMap(out, notices)
        graph = assemble(extractions, knowledge, { ...told, map })
        progress.tell('Writing …', { soon: true })
        const gone = beside.includes(ARTICLES) ? [] : [ARTICLES]
        await placeResult(graph, { formats, folder: out, workplace, beside, gone })
      }
    } finally {
      await workplace.close()
    }
    if (graph === undefined) {
      await write(io.stderr, 'There are no claims in it; nothing was written.\n')
      return 1
    }
    progress.clear()
    await tellResult(graph, { out, files: [...beside.toSorted(), ...[...formats].map(placeOf)] }, { io, notices })
    return notices.lost ? 1 : 0
  },
})

interface Work {
  readonly io: Io
  readonly progress: Progress
  readonly notices: Notices
  readonly workplace: Workplace
}

/** What all articles say. The lines go to `claims.jsonl` of the folder as they are. */
async function takeClaims(
  words: readonly string[],
  { io, progress, notices, workplace }: Work,
): Promise<readonly Extraction[]> {
  const extractions: Extraction[] = []
  const readings = new Set<string>()
  const claims = await workplace.telling(() => SortedLines.create(workplace.path(CLAIMS)))
  try {
    const paths = words.toSorted(byCodeUnit)
    const reach = progress.isShown ? reachOfClaims(paths) : undefined
    for await (const { extraction, line, reading, notice } of claimsOf(paths, io.stdin, reach)) {
      if (notice) {
        progress.clear()
        await notices.tell(notice)
        continue
      }
      extractions.push(extraction)
      if (reading !== undefined) readings.add(reading)
      await workplace.telling(() => claims.add(extraction.article.id, line))
      const count = extractions.length
      progress.tell((s) => `Claims of ${grouped(count)} articles, ${pace(count, s, reach)}`)
    }
    await workplace.telling(() => claims.finish())
  } finally {
    await claims.close()
  }
  if (readings.size > 1) await notices.tell(mixedNotice(readings.size))
  return extractions
}

/** Puts the articles that claims are about beside them. */
async function takeArticles(
  path: string,
  wanted: ReadonlySet<string>,
  { io, notices, workplace }: Work,
): Promise<void> {
  const articles = await workplace.telling(() => SortedLines.create(workplace.path(ARTICLES)))
  let taken = 0
  let others = 0
  try {
    for await (const { article, notice } of readArticles([path], { stdin: io.stdin })) {
      if (notice) await notices.tell(notice)
      else if (wanted.has(article.id)) {
        await workplace.telling(() => articles.add(article.id, articleLine(article)))
        taken++
      } else others++
    }
    await workplace.telling(() => articles.finish())
  } finally {
    await articles.close()
  }
  const lacking = wanted.size - taken
  const tell = (level: Notice['level'], message: string) =>
    notices.tell({ level, stage: 'exports', file: path, message })
  if (lacking > 0) await tell('warning', `Claims of ${grouped(lacking)} articles have no text here.`)
  if (others > 0) await tell('info', `There are no claims of ${grouped(others)} articles here; they were left out.`)
}

function mixedNotice(count: number): Notice {
  const message = `These claims were read by ${count} versions of the program or of data/; what one knows, another may not.`
  return { level: 'warning', stage: 'claims', message }
}
