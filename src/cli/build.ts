import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FIELDS, readArticles, type Wishes } from '../1-articles/index.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type Exporter, exporters, json } from '../8-exports/index.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, Notice } from '../model.ts'
import { type Assembly, assemble } from '../pipeline.ts'
import { ARTICLES, ArticleFile } from './article-file.ts'
import { ArticleTexts } from './article-texts.ts'
import { assemblyOf, idleNotices } from './build-told.ts'
import { closingTable } from './closing-table.ts'
import { columnsTold } from './columns-told.ts'
import { type Command, command, UsageError } from './command.ts'
import { placeOf, writeFormat } from './export-files.ts'
import { External, withOptions } from './external-claims.ts'
import { type Extracted, extractArticle } from './extract-article.ts'
import { formatNames, formatsNamed } from './format-names.ts'
import { type Io, write } from './io.ts'
import { Notices } from './notices.ts'
import { makeOutputFolder } from './output-folder.ts'
import { Progress } from './progress.ts'
import { grouped } from './width.ts'
import { Workplace } from './workplace.ts'

export const build: Command = command({
  name: 'build',
  usage: '<path>... -o <folder> [--format LIST] [--columns LIST] [--ocr] [--judgements FILE] [--as-of DATE]',
  summary: 'read articles and write their graph into a folder',
  help: `A path is a file, a folder with all files in it (.txt .md .html .mhtml .jsonl .json .csv .xlsx .ods .parquet .pdf
.docx .odt .rtf .epub .eml .mbox .xml .warc .wacz .zip and some more), or “-” for JSON Lines on standard input. The
folder gets graph.json, articles.jsonl (the articles as read) and the graph in the formats asked for, all in one step
when they are complete. The same articles give the same bytes, in whatever order they are named.`,
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
    ...withOptions,
  },
  async run({ words, options }, io) {
    if (words.length === 0) throw new UsageError('Name the articles: quanhe build <path>... -o <folder>')
    if (!options.out) throw new UsageError('Name the folder to write into: quanhe build <path>... -o <folder>')
    const formats = new Set([json, ...formatsNamed(options.format ?? 'graphml')])
    const told = await assemblyOf(options)
    const wishes: Wishes = { columns: columnsTold(options.columns), ocr: options.ocr ?? false }
    const { out } = options
    const knowledge = loadKnowledge()
    const external = External.of(options, knowledge)
    await makeOutputFolder(out, words)

    const progress = new Progress(io)
    const notices = new Notices(io)
    const workplace = await Workplace.open({ folder: out }, 'build')
    let graph: KnowledgeGraph | undefined
    try {
      for (const { pid } of workplace.ended) await notices.tell(leftNotice(out, pid))
      const task = { words, wishes, out, formats, told, knowledge, external }
      graph = await written(task, { io, progress, notices, workplace })
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

    await write(io.stdout, `${closingTable(graph, notices.warnings)}\n`)
    const names = [ARTICLES, ...[...formats].map(placeOf)].join(', ')
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

interface Work {
  readonly io: Io
  readonly progress: Progress
  readonly notices: Notices
  readonly workplace: Workplace
}

interface Task {
  readonly words: readonly string[]
  readonly wishes: Wishes
  readonly out: string
  readonly formats: ReadonlySet<Exporter>
  readonly told: Assembly
  readonly knowledge: Knowledge
  /** A program of the user's that reads the articles too. */
  readonly external: External | undefined
}

/** Reads articles and writes their graph. Nothing where no article could be read: then nothing is written. */
async function written(task: Task, work: Work): Promise<KnowledgeGraph | undefined> {
  const { progress, workplace } = work
  const { out, formats, told, knowledge } = task
  const extractions = await readAll(task, work)
  if (extractions.length === 0) return undefined
  progress.tell(`Joining what ${grouped(extractions.length)} articles say …`, { soon: true })
  const graph = assemble(extractions, knowledge, told)
  progress.tell('Writing …', { soon: true })
  const appear = [ARTICLES]
  const vanish: string[] = []
  const texts = new ArticleTexts(workplace.path(ARTICLES))
  try {
    for (const format of formats) {
      const made = await writeFormat(format, graph, { folder: out, workplace, articleText: texts.of })
      appear.push(...made.appear)
      vanish.push(...made.vanish)
    }
  } finally {
    texts.close()
  }
  await workplace.place(appear, vanish)
  return graph
}

/** What every article says. The articles themselves go to `articles.jsonl` one by one and are not kept in memory. */
async function readAll(
  { words: paths, wishes, told, knowledge, external }: Task,
  { io, progress, notices, workplace }: Work,
): Promise<readonly Extraction[]> {
  const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
  const extractions: Extraction[] = []
  const missing = new Map<string, Judgement[]>()
  for (const judgement of judgements)
    if (judgement.verdict === 'missing')
      missing.set(judgement.article, [...(missing.get(judgement.article) ?? []), judgement])
  const articles = await workplace.telling(() => ArticleFile.create(workplace.path(ARTICLES)))
  try {
    // In sorted order, so that which of two articles with one id is kept does not depend on how the command was typed.
    for await (const { article, notice } of readArticles(paths.toSorted(byCodeUnit), { stdin: io.stdin, ...wishes })) {
      const found: Extracted = article ? extractArticle(article, knowledge, missing.get(article.id)) : { notice }
      if (article && found.extraction) {
        await workplace.telling(() => articles.add(article))
        const made = await external?.add(found.extraction, article)
        extractions.push(made?.extraction ?? found.extraction)
        for (const each of made?.notices ?? []) {
          progress.clear()
          await notices.tell(each)
        }
      }
      for (const each of found.extraction ? found.extraction.notices : [found.notice]) {
        progress.clear()
        await notices.tell(each)
      }
      progress.tell(() => `${grouped(extractions.length)} articles read …`)
    }
    await workplace.telling(() => articles.finish())
  } finally {
    await articles.close()
  }
  return extractions
}

/** That an earlier build did not come to its end. */
function leftNotice(file: string, pid: number): Notice {
  return {
    level: 'info',
    stage: 'exports',
    file,
    message: `Process ${pid} was ended while it wrote here; what it left is removed.`,
  }
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
