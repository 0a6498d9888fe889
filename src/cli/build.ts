import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticles } from '../1-articles/index.ts'
import { byCodeUnit } from '../5-entities/keys.ts'
import { type Exporter, exporters, json } from '../7-exports/index.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import type { Extraction } from '../model.ts'
import { assemble } from '../pipeline.ts'
import { ArticleFile } from './article-file.ts'
import { assemblyOf, idleNotices } from './build-told.ts'
import { closingTable } from './closing-table.ts'
import { type Command, command, UsageError } from './command.ts'
import { type Extracted, extractArticle } from './extract-article.ts'
import { formatNamed, formatNames } from './format-names.ts'
import { type Io, write } from './io.ts'
import { Notices } from './notices.ts'
import { makeOutputFolder, writeWhole } from './output-folder.ts'
import { Progress } from './progress.ts'
import { grouped } from './width.ts'

export const build: Command = command({
  name: 'build',
  usage: '<path>... -o <folder> [--format graphml,gexf,...] [--judgements FILE] [--as-of DATE]',
  summary: 'read articles and write their graph into a folder',
  help: `A path is a file, a folder with all files in it (.txt .md .html .jsonl .json .csv .xlsx .pdf .docx .warc), or “-” for
JSON Lines on standard input. The folder gets graph.json, articles.jsonl (the articles as read) and the graph in the
formats asked for. The same articles give the same bytes, in whatever order they are named.`,
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
    'as-of': {
      type: 'string',
      value: 'DATE',
      about: 'the day for which it says who holds a post: that of the newest article',
    },
  },
  async run({ words, options }, io) {
    if (words.length === 0) throw new UsageError('Name the articles: quanhe build <path>... -o <folder>')
    if (!options.out) throw new UsageError('Name the folder to write into: quanhe build <path>... -o <folder>')
    const formats = new Set([json, ...(options.format ?? 'graphml').split(',').map(formatNamed)])
    const told = await assemblyOf(options)
    await makeOutputFolder(options.out, words)

    const knowledge = loadKnowledge()
    const progress = new Progress(io)
    const notices = new Notices(io)
    const extractions = await readAll(words, options.out, { io, knowledge, progress, notices })
    if (extractions.length === 0) {
      await write(io.stderr, 'No article could be read; nothing was written.\n')
      return 1
    }
    progress.tell(`Joining what ${grouped(extractions.length)} articles say …`, { soon: true })
    const graph = assemble(extractions, knowledge, told)
    progress.tell('Writing …', { soon: true })
    for (const format of formats) await writeWhole(fileOf(format, options.out), await format.write(graph))
    progress.clear()
    for (const notice of idleNotices(graph)) await notices.tell(notice)

    await write(io.stdout, `${closingTable(graph, notices.warnings)}\n`)
    const names = ['articles.jsonl', ...[...formats].map((format) => `graph${format.extension}`)].join(', ')
    await write(io.stdout, `${options.out} has ${names}. To look at it: quanhe view ${options.out}\n`)
    for (const format of exporters) {
      if (formats.has(format) || !(await isThere(fileOf(format, options.out)))) continue
      const message = `This is of an earlier build. To renew it: quanhe export ${options.out} --format ${format.extension.slice(1)}`
      await notices.tell({ level: 'info', stage: 'exports', file: fileOf(format, options.out), message })
    }
    return notices.lost ? 1 : 0
  },
})

interface Work {
  readonly io: Io
  readonly knowledge: Knowledge
  readonly progress: Progress
  readonly notices: Notices
}

/** What every article says. The articles themselves go to `articles.jsonl` one by one and are not kept in memory. */
async function readAll(
  paths: readonly string[],
  folder: string,
  { io, knowledge, progress, notices }: Work,
): Promise<readonly Extraction[]> {
  const extractions: Extraction[] = []
  const articles = await ArticleFile.create(folder)
  // In sorted order, so that which of two articles with one id is kept does not depend on how the command was typed.
  for await (const { article, notice } of readArticles(paths.toSorted(byCodeUnit), { stdin: io.stdin })) {
    const found: Extracted = article ? extractArticle(article, knowledge) : { notice }
    if (article && found.extraction) {
      await articles.add(article)
      extractions.push(found.extraction)
    }
    for (const each of found.extraction ? found.extraction.notices : [found.notice]) {
      progress.clear()
      await notices.tell(each)
    }
    progress.tell(() => `${grouped(extractions.length)} articles read …`)
  }
  await (extractions.length === 0 ? articles.discard() : articles.finish())
  return extractions
}

function fileOf({ extension }: Exporter, folder: string): string {
  return join(folder, `graph${extension}`)
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
