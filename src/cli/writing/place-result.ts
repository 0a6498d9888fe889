import type { Exporter } from '../../8-exports/index.ts'
import { writeFormat } from '../exporting/export-files.ts'
import { ARTICLES } from '../folder/article-file.ts'
import { ArticleTexts } from '../folder/article-texts.ts'
import type { Workplace } from './workplace.ts'

/** A result on its way into its folder. */
interface Result<Graph> {
  readonly formats: Iterable<Exporter<Graph>>
  readonly folder: string
  readonly workplace: Workplace
  /** Files that have grown in the workplace already, and appear with the graph. */
  readonly beside: readonly string[]
  /** Files of an earlier result that do not belong to this one. */
  readonly gone?: readonly string[]
}

/** Writes a graph in some formats, and lets it appear in its folder in one step with what belongs to it. */
export async function placeResult<Graph>(graph: Graph, result: Result<Graph>): Promise<void> {
  const { formats, folder, workplace, beside, gone = [] } = result
  const appear = [...beside]
  const vanish = [...gone]
  const texts = new ArticleTexts(workplace.path(ARTICLES))
  try {
    for (const format of formats) {
      const made = await writeFormat(format, graph, { folder, workplace, articleText: texts.of })
      appear.push(...made.appear)
      vanish.push(...made.vanish)
    }
  } finally {
    texts.close()
  }
  await workplace.place(appear, vanish)
}
