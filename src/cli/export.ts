import { realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type Chunks, type Exporter, exporters, type FileExporter, json } from '../8-exports/index.ts'
import { type Command, command, UsageError } from './command.ts'
import { placeOf, profileOf, writeFormat } from './exporting/export-files.ts'
import { exportGold } from './exporting/export-gold.ts'
import { exportHtml } from './exporting/export-html.ts'
import { type Part, partAsked, partOptions } from './exporting/export-part.ts'
import { exportQuickStatements } from './exporting/export-quickstatements.ts'
import { formatNames, formatsNamed } from './exporting/format-names.ts'
import { ARTICLES } from './folder/article-file.ts'
import { ArticleTexts } from './folder/article-texts.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { type Io, write } from './io.ts'
import { inBatches } from './writing/batches.ts'
import { fileTarget, unlessAbsent } from './writing/file-target.ts'
import { makeOutputFolder } from './writing/output-folder.ts'
import { Workplace } from './writing/workplace.ts'

/** The profiles there are, each with its format. */
const profiles = exporters
  .flatMap((exporter) =>
    'profiles' in exporter ? (exporter.profiles ?? []).map((profile) => `${profile} (${exporter.word})`) : [],
  )
  .join(', ')

/** Called so because `export` is a word of the language. */
export const exportGraph: Command = command({
  usage:
    '<folder> --format <format>[,...] [--only vn] [--as-of DATE] [--subject NAME] [-o <file or folder>]\n<folder> --format gold [--judgements FILE] [--by NAME] [-o <file>]\n<folder> --format quickstatements --matched FILE [-o <file>]',
  help: `html is one page with viewer and data, to be mailed. gold is what was read to its end and judged in “quanhe view …
--edit”, a record an article, for “quanhe score”. quickstatements are of people and
posts that you have matched with Wikidata.`,
  options: {
    format: {
      type: 'string',
      value: 'LIST',
      about: `${formatNames}, several with commas; or html, gold, or quickstatements`,
    },
    profile: {
      type: 'string',
      value: 'PROGRAM',
      about: `for a program that reads a format in its own way: ${profiles}`,
    },
    ...partOptions,
    judgements: { type: 'string', value: 'FILE', about: 'of gold: judgements.jsonl in the folder when left out' },
    matched: {
      type: 'string',
      value: 'FILE',
      about: 'of quickstatements: CSV with columns key and qid, which items of Wikidata people and posts are',
    },
    by: { type: 'string', value: 'NAME', about: 'of gold: whose judgements; everybody’s when left out' },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      about: 'graph.<format> in the folder when left out; - for standard output; a folder for several',
    },
  },
  async run({ words, options }, io) {
    if (!options.format) throw new UsageError(`Name the format: --format, one of ${formatNames}.`)
    const part = partAsked(options)
    if (part.some && ['gold', 'html'].includes(options.format))
      throw new UsageError(
        `--only, --as-of and --subject do not go with --format ${options.format}, which is always whole.`,
      )
    if (options.format === 'gold') return writeGold(await resultFolder(words), options, io)
    if (options.judgements !== undefined || options.by !== undefined)
      throw new UsageError('--judgements and --by go with --format gold.')
    if (options.format === 'quickstatements')
      return writeQuickStatements(await resultFolder(words), { ...options, part }, io)
    if (options.matched !== undefined) throw new UsageError('--matched goes with --format quickstatements.')
    const formats = options.format === 'html' ? [] : formatsNamed(options.format)
    const { profile } = options
    if (profile !== undefined && !formats.some((format) => profileOf(format, profile)))
      throw new UsageError(`No format of these has a profile “${profile}”. There are ${profiles}.`)
    if (part.wishes.every !== undefined && !formats.some(({ word }) => word === 'tables'))
      throw new UsageError('--every goes with --format tables.')
    const folder = await resultFolder(words)
    const [format, ...others] = formats
    if (format && (others.length > 0 || 'folder' in format))
      return writeSeveral(formats, folder, { ...options, part }, io)
    return writeFileOf(format as FileExporter | undefined, folder, { ...options, part }, io)
  },
})

interface Asked {
  readonly out?: string
  readonly profile?: string
  readonly part: Part
}

/**
 * The part of the graph that is asked for, and word of how much it is.
 *
 * @param place where a format that holds the whole graph would appear
 * @throws UsageError where the part would take the place of the graph that it is of
 */
async function chosen(folder: string, part: Part, io: Io, place?: string): Promise<KnowledgeGraph> {
  const own = await realpath(join(folder, 'graph.json'))
  if (part.some && place !== undefined && (await realpath(place).catch(unlessAbsent)) === own)
    throw new UsageError(`A part would take the place of ${own}, the whole graph. Name another file or folder: -o`)
  const graph = await readGraph(folder)
  const some = part.of(graph)
  if (part.some) await write(io.stderr, `${part.told(graph, some)}\n`)
  return some
}

/** One file; without a format, the page. */
async function writeFileOf(
  format: FileExporter | undefined,
  folder: string,
  { out, profile, part }: Asked,
  io: Io,
): Promise<0> {
  const texts = new ArticleTexts(join(folder, ARTICLES))
  const at = out ?? join(folder, format ? placeOf(format) : 'graph.html')
  const made = async () =>
    format ? format.write(await chosen(folder, part, io, at), profile, texts.of) : exportHtml(folder)
  try {
    if (out === '-') {
      for await (const chunk of inBatches(await made())) await write(io.stdout, chunk)
      return 0
    }
    await exportTo(at, folder, made)
    await write(io.stdout, `${at} is written.\n`)
    return 0
  } finally {
    texts.close()
  }
}

/** Into the folder of the graph itself, or another. */
async function writeSeveral(
  formats: readonly Exporter[],
  folder: string,
  { out, profile, part }: Asked,
  io: Io,
): Promise<0> {
  if (out === '-') throw new UsageError('Several files cannot go to standard output. Name a folder: -o <folder>')
  const target = out ?? folder
  const found = await stat(target).catch(() => undefined)
  if (found && !found.isDirectory())
    throw new UsageError(`${target} is a file. These are several files: name a folder.`)
  const graph = await chosen(folder, part, io, formats.includes(json) ? join(target, placeOf(json)) : undefined)
  if (!found) await makeOutputFolder(target, [])
  const workplace = await Workplace.open({ folder: target }, 'export', PATIENCE)
  const texts = new ArticleTexts(join(folder, ARTICLES))
  try {
    const [appear, vanish]: [string[], string[]] = [[], []]
    for (const format of formats) {
      const place = { folder: target, workplace, profile, wishes: part.wishes, articleText: texts.of }
      const made = await writeFormat(format, graph, place)
      appear.push(...made.appear)
      vanish.push(...made.vanish)
    }
    await workplace.place(appear, vanish)
  } finally {
    texts.close()
    await workplace.close()
  }
  await write(io.stdout, `${formats.map((format) => join(target, placeOf(format))).join(', ')}: written.\n`)
  return 0
}

interface GoldOptions {
  readonly judgements?: string
  readonly by?: string
  readonly out?: string
}

async function writeGold(folder: string, { judgements, by, out }: GoldOptions, io: Io): Promise<0> {
  const { text, told } = await exportGold(folder, { file: judgements, by })
  if (out === '-') await write(io.stdout, text)
  else {
    const file = out ?? join(folder, 'gold.jsonl')
    await exportTo(file, folder, async () => text)
    await write(io.stdout, `${file} is written: ${told}\n`)
  }
  return 0
}

async function writeQuickStatements(
  folder: string,
  { matched, out, part }: { readonly matched?: string; readonly out?: string; readonly part: Part },
  io: Io,
): Promise<0> {
  const { text, told } = await exportQuickStatements(await chosen(folder, part, io), matched)
  if (out === '-') await write(io.stdout, text)
  else {
    const file = out ?? join(folder, 'quickstatements.tsv')
    await exportTo(file, folder, async () => text)
    await write(io.stdout, `${file} is written: ${told}\n`)
  }
  return 0
}

/** Another export ends sooner; a build may take longer, and is told of. */
const PATIENCE = 2000

/**
 * Writes what is made into a file. Into the folder of the graph itself only while nobody builds there: what is made must be
 * of the graph beside which it will stand.
 */
async function exportTo(file: string, folder: string, made: () => Promise<string | Chunks>): Promise<void> {
  const target = await fileTarget(file)
  if (!target) return writeFile(file, inBatches(await made()))
  const inside = target.folder === (await realpath(folder))
  const workplace = await Workplace.open(inside ? { folder } : target, 'export', PATIENCE)
  try {
    await workplace.write(target.file, await made())
    await workplace.place([target.file])
  } finally {
    await workplace.close()
  }
}
