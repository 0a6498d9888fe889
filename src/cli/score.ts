import { readFile } from 'node:fs/promises'
import { DataFileError } from '../errors.ts'
import { type Comparison, compare } from '../gold/compare.ts'
import type { Kappa } from '../gold/kappa.ts'
import { readingOf, toldByArticle } from '../gold/of-graph.ts'
import { readingOfRecord } from '../gold/of-record.ts'
import { readGold } from '../gold/read-gold.ts'
import { judgedAlike, statusesAlike } from '../gold/readers.ts'
import type { GoldRecord } from '../gold/record.ts'
import { loadNamesCompared } from '../knowledge/index.ts'
import { type Judgement, readJudgements } from '../knowledge/judgements.ts'
import { type Command, command, UsageError } from './command.ts'
import { holdsGraph, readGraph } from './folder/result-folder.ts'
import { type Io, write } from './io.ts'
import { table } from './terminal/table.ts'
import { padStart, visible } from './terminal/width.ts'

export const score: Command = command({
  usage:
    '<gold.jsonl> <folder> [--errors N] [--json]\n<gold.jsonl> <gold.jsonl>\n<judgements.jsonl> <judgements.jsonl>',
  help: `A gold file has one record an article: what a careful reader takes from it. Read and judge articles in “quanhe
view … --edit”, mark each as read, and write them with “quanhe export … --format gold”. For each measure: how
many the gold has, how many were found, precision (of what was found, so much is right), recall (of what is
there, so much was found), and F1, which is their harmonic mean. What nobody judged is optional in the gold and
counts for nothing. Articles that the folder does not have count as missed.

Two gold files are compared in the same way, over the articles that both have: facts are found in free text, so
there is no count of what both left out, and F1 says how far two readers agree. For the status of posts that
both found, and for two files of judgements (right or wrong, of facts that both have judged), the classes are
given: there Cohen's kappa says how far they agree beyond chance (1 is wholly, 0 as by chance).`,
  options: {
    errors: { type: 'string', value: 'N', about: 'list N of the differences, article by article' },
    json: { type: 'boolean', about: 'as JSON, with every difference' },
  },
  async run({ words, options }, io) {
    const [first, second, ...others] = words
    if (first === undefined || second === undefined || others.length > 0)
      throw new UsageError('Name a gold file and a built folder, or two files: quanhe score <gold.jsonl> <folder>')
    const most = options.errors === undefined ? 0 : Number(options.errors)
    if (!Number.isInteger(most) || most < 0) throw new UsageError(`--errors ${options.errors}: say how many.`)
    const one = await fileOf(first)
    const other = (await holdsGraph(second)) ? second : await fileOf(second)
    const result = await resultOf(one, other, [first, second])
    if (options.json) await write(io.stdout, `${JSON.stringify(result, null, 1)}\n`)
    else await writeResult(result, most, io)
    return 0
  },
})

/** What is told of two readings: figures by measure, and agreement on classes. */
interface Result extends Partial<Comparison> {
  readonly articles?: number
  readonly kappa?: Readonly<Record<string, Kappa>>
}

type File = { readonly gold: readonly GoldRecord[] } | { readonly judgements: readonly Judgement[] }

async function resultOf(one: File, other: File | string, names: readonly string[]): Promise<Result> {
  if (typeof other === 'string') {
    if (!('gold' in one))
      throw new UsageError(`${names[0]}: write a gold file of it first: quanhe export … --format gold`)
    const graph = await readGraph(other)
    const told = toldByArticle(graph)
    const read = (id: string) => (told.has(id) ? readingOf(graph, told.get(id)!) : undefined)
    return { articles: one.gold.length, ...compare(one.gold, read, loadNamesCompared()) }
  }
  if ('judgements' in one && 'judgements' in other)
    return { kappa: { 'right or wrong': judgedAlike(one.judgements, other.judgements) } }
  if (!('gold' in one) || !('gold' in other))
    throw new UsageError(`${names.join(' and ')}: one has judgements and the other gold records. Name two of a kind.`)
  const spelling = loadNamesCompared()
  const others = new Map(other.gold.map((record) => [record.id, record]))
  const both = one.gold.filter(({ id }) => others.has(id))
  if (both.length === 0) throw new UsageError(`${names.join(' and ')} have no article in common.`)
  const comparison = compare(both, (id) => readingOfRecord(others.get(id)!), spelling)
  return {
    articles: both.length,
    ...comparison,
    kappa: { 'status of posts': statusesAlike(both, other.gold, spelling) },
  }
}

/** A file of gold records or of judgements: a line of the latter has a verdict. */
async function fileOf(path: string): Promise<File> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: it could not be read (${(error as Error).message}).`)
  }
  try {
    const isJudged = /^\s*\{[^\n]*"verdict"\s*:/.test(text)
    return isJudged ? { judgements: readJudgements(text, path) } : { gold: readGold(text, path) }
  } catch (error) {
    if (error instanceof DataFileError) throw new UsageError(error.message)
    throw error
  }
}

async function writeResult({ articles, scores = [], differences = [], kappa = {} }: Result, most: number, io: Io) {
  for (const { article, measure, what, item } of differences.slice(0, most))
    await write(io.stdout, `${visible(article)}  ${measure}  ${what}  ${visible(item.replace(/·[fsrxj]/g, ''))}\n`)
  if (articles !== undefined) await write(io.stdout, `${articles} ${articles === 1 ? 'article' : 'articles'}\n`)
  if (scores.length > 0) {
    const figure = (value: number) => padStart(value.toFixed(3), 9)
    const rows = scores.map(({ measure, gold, found, precision, recall, f1 }) => [
      measure,
      padStart(`${gold}`, 6),
      padStart(`${found}`, 6),
      ...[precision, recall, f1].map(figure),
    ])
    const head = [
      'measure',
      padStart('gold', 6),
      padStart('found', 6),
      'precision',
      padStart('recall', 9),
      padStart('F1', 9),
    ]
    await write(io.stdout, table([head, ...rows]))
  }
  for (const [of, { items, agreed, kappa: value }] of Object.entries(kappa)) {
    const said = value === undefined ? 'no kappa: both know one class' : `Cohen's kappa ${value.toFixed(3)}`
    const agreement = items === 0 ? 'nothing that both have judged' : `${(agreed * 100).toFixed(1)}% alike, ${said}`
    await write(io.stdout, `${of}: ${items} in both, ${agreement}\n`)
  }
}
