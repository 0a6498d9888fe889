import { readArticles } from '../../1-articles/index.ts'
import { byCodeUnit } from '../../6-entities/keys.ts'
import type { Extraction, Notice } from '../../model.ts'
import { ARTICLES, articleLine } from '../folder/article-file.ts'
import { CLAIMS } from '../reading/claims-file.ts'
import { claimsOf, reachOfClaims } from '../reading/claims-of.ts'
import { pace } from '../terminal/progress.ts'
import { grouped } from '../terminal/width.ts'
import type { Work } from '../work.ts'
import { SortedLines } from '../writing/sorted-lines.ts'

/**
 * Puts the lines of claims into `claims.jsonl` of the folder, as they are.
 *
 * @param taken is given what each says
 * @returns how many there are
 */
export async function takeClaims(
  words: readonly string[],
  { io, progress, notices, workplace }: Work,
  taken: (extraction: Extraction) => void,
): Promise<number> {
  let count = 0
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
      taken(extraction)
      count++
      if (reading !== undefined) readings.add(reading)
      await workplace.telling(() => claims.add(extraction.article.id, line))
      progress.tell((s) => `Claims of ${grouped(count)} articles, ${pace(count, s, reach)}`)
    }
    await workplace.telling(() => claims.finish())
  } finally {
    await claims.close()
  }
  if (readings.size > 1) await notices.tell(mixedNotice(readings.size))
  return count
}

/** Puts the articles that claims are about beside them. */
export async function takeArticles(
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
