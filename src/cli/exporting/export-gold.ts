import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../../6-entities/keys.ts'
import { DataFileError } from '../../errors.ts'
import { toldByArticle } from '../../gold/of-graph.ts'
import { goldOf } from '../../gold/of-judgements.ts'
import { type Judgement, readJudgements } from '../../knowledge/judgements.ts'
import { UsageError } from '../command.ts'
import { readGraph } from '../folder/result-folder.ts'

/** Gold records as text, and what a person should know of them. */
export interface Gold {
  readonly text: string
  readonly told: string
}

/**
 * What was read to its end and judged, one record an article: see {@link goldOf}.
 *
 * @param by whose judgements; everybody's when left out
 * @throws UsageError when nobody has read an article to its end
 */
export async function exportGold(
  folder: string,
  {
    file = join(folder, 'judgements.jsonl'),
    by,
  }: { readonly file?: string | undefined; readonly by?: string | undefined },
): Promise<Gold> {
  const judgements = (await judgementsIn(file)).filter(({ who }) => by === undefined || who === by)
  const read = new Set(judgements.flatMap((one) => (one.verdict === 'read' ? [one.article] : [])))
  if (read.size === 0) {
    const nobody = by === undefined ? 'Nobody has marked an article' : `${by} has marked no article`
    throw new UsageError(`${file}: ${nobody} as read. Read some first: quanhe view ${folder} --edit`)
  }
  const graph = await readGraph(folder)
  const told = toldByArticle(graph)
  const articles = [...read].sort(byCodeUnit).map((id) => goldOf(graph, id, told.get(id) ?? [], judgements))
  const unjudged = articles.reduce((sum, article) => sum + article.unjudged, 0)
  const open = unjudged > 0 ? ` ${unjudged} facts in them were not judged and count for nothing.` : ''
  return {
    text: articles.map(({ record }) => `${JSON.stringify(record)}\n`).join(''),
    told: `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}.${open}`,
  }
}

async function judgementsIn(file: string): Promise<readonly Judgement[]> {
  try {
    return readJudgements(await readFile(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof DataFileError) throw new UsageError(error.message)
    throw new UsageError(`${file}: it could not be read (${(error as Error).message}).`)
  }
}
