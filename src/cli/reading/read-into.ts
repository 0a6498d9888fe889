import type { Elsewhere } from '../../1-articles/in-turn.ts'
import { reachOf, readArticles, type Wishes } from '../../1-articles/index.ts'
import { byCodeUnit } from '../../6-entities/keys.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Judgement } from '../../knowledge/judgements.ts'
import type { Extraction, Notice } from '../../model.ts'
import { ARTICLES } from '../folder/article-file.ts'
import { pace } from '../terminal/progress.ts'
import { grouped } from '../terminal/width.ts'
import type { Work } from '../work.ts'
import { SortedLines } from '../writing/sorted-lines.ts'
import { CLAIMS } from './claims-file.ts'
import type { EarlierClaims } from './earlier-claims.ts'
import type { External } from './external-claims.ts'
import { readAll } from './read-all.ts'

/** What is to be read, and how. */
export interface Reading {
  readonly words: readonly string[]
  readonly wishes: Wishes
  readonly knowledge: Knowledge
  readonly judgements: readonly Judgement[]
  /** A program of the user's that reads the articles too. */
  readonly external: External | undefined
  readonly jobs: number
  /** Of this program: see `version.ts`. */
  readonly reading: string
  readonly earlier: EarlierClaims
}

/** How many articles there are. */
export interface Counted {
  readonly articles: number
  /** How many of them an earlier build had read. */
  readonly again: number
}

/**
 * Reads articles. They, and what each says, go to their files one by one; no text stays in memory.
 *
 * @param taken is given what each says
 */
export async function readInto(
  { words, wishes, external, ...how }: Reading,
  { io, progress, notices, workplace }: Work,
  taken: (extraction: Extraction) => void,
): Promise<Counted> {
  let [count, again] = [0, 0]
  const tell = async (notice: Notice) => {
    progress.clear()
    await notices.tell(notice)
  }
  const articles = await workplace.telling(() => SortedLines.create(workplace.path(ARTICLES)))
  const claims = await workplace.telling(() => SortedLines.create(workplace.path(CLAIMS)))
  try {
    // In sorted order, so that which of two articles with one id is kept does not depend on how the command was typed.
    const paths = words.toSorted(byCodeUnit)
    const reach = progress.isShown ? reachOf(paths) : undefined
    const find = (elsewhere?: Elsewhere) => readArticles(paths, { stdin: io.stdin, reach, elsewhere, ...wishes })
    for await (const read of readAll(find, how)) {
      if (read.notice) await tell(read.notice)
      else {
        const { article } = read
        const made = await external?.add(read.extraction, article)
        const extraction = made?.extraction ?? read.extraction
        // What the user's program has read may be otherwise the next time: such a line does not say what it was made from.
        const line = made ? JSON.stringify(extraction) : read.line
        await workplace.telling(() => articles.add(article.id, read.told))
        await workplace.telling(() => claims.add(article.id, line))
        taken(extraction)
        count++
        if (read.again) again++
        for (const notice of [...(made?.notices ?? []), ...extraction.notices]) await tell(notice)
      }
      progress.tell((s) => `${grouped(count)} articles read, ${pace(count, s, reach)}`)
    }
    await workplace.telling(() => articles.finish())
    await workplace.telling(() => claims.finish())
  } finally {
    await articles.close()
    await claims.close()
  }
  return { articles: count, again }
}
