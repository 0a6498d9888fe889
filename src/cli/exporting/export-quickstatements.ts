import { readFile } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse/sync'
import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { quickStatements } from '../../8-exports/index.ts'
import { UsageError } from '../command.ts'

/** Statements for Wikidata, one a line, and what to tell the user. */
export interface Statements {
  readonly text: string
  readonly told: string
}

/**
 * What a graph says of people and posts that a file matches with items of Wikidata.
 *
 * @param file CSV with the columns `key`, of the graph, and `qid`
 * @throws UsageError naming file and line
 */
export async function exportQuickStatements(graph: KnowledgeGraph, file: string | undefined): Promise<Statements> {
  if (file === undefined)
    throw new UsageError(
      'Which items of Wikidata are meant? Give --matched FILE: CSV with the columns key (of a person or post in graph.json) and qid.\nquanhe takes nobody for an item by the name alone.',
    )
  const matched = matchedIn(await textOf(file), file)
  const unknown = [...matched.keys()].filter((key) => !graph.hasNode(key))
  const lines: string[] = []
  const lacking = { post: 0, source: 0 }
  for (const proposed of quickStatements(graph, matched)) {
    if ('line' in proposed) lines.push(`${proposed.line}\n`)
    else lacking[proposed.lacks]++
  }
  const told = [
    `${lines.length} statements`,
    ...(lacking.post > 0 ? [`${lacking.post} left out, because the post has no line in ${file}`] : []),
    ...(lacking.source > 0 ? [`${lacking.source} left out, because no article of theirs has an address`] : []),
    ...(unknown.length > 0
      ? [`not in the graph: ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' …' : ''}`]
      : []),
  ]
  return { text: lines.join(''), told: `${told.join('; ')}.` }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

function matchedIn(text: string, file: string): ReadonlyMap<string, string> {
  const matched = new Map<string, string>()
  for (const { record, info } of rowsOf(text, file)) {
    const { key, qid } = record
    const wrong = (problem: string) => new UsageError(`${file}, line ${info.lines}: ${problem}`)
    if (key === undefined || qid === undefined)
      throw wrong(`there is no column “${key === undefined ? 'key' : 'qid'}”; the columns are to be key and qid`)
    if (qid === '') continue
    if (!/^Q[1-9]\d*$/.test(qid)) throw wrong(`“${qid}” is no item of Wikidata; write Q and a number, or nothing`)
    const before = matched.get(key)
    if (before !== undefined && before !== qid) throw wrong(`“${key}” was matched with ${before} before`)
    matched.set(key.normalize('NFC'), qid)
  }
  return matched
}

interface MatchedRow {
  readonly record: Readonly<Record<string, string | undefined>>
  readonly info: { readonly lines: number }
}

function rowsOf(text: string, file: string): readonly MatchedRow[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as MatchedRow[]
  } catch (error) {
    throw new UsageError(
      `${file}, line ${(error as CsvError & { lines?: number }).lines ?? '?'}: ${(error as Error).message}`,
    )
  }
}
