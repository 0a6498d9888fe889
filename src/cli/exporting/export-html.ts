import { readFile } from 'node:fs/promises'
import { htmlPage } from '../../8-exports/html.ts'
import { UsageError } from '../command.ts'
import { closeResult, openResult } from '../folder/open-result.ts'
import { storyOf } from '../folder/story-file.ts'
import { viewerFiles } from '../serving/viewer-files.ts'

/** Bytes that are read at once. */
const PIECE = { start: 0, autoClose: false, highWaterMark: 1 << 20 }

/** A built folder as one page that shows it: see {@link htmlPage}. Unlike the other formats it needs the articles and the viewer. */
export async function* exportHtml(folder: string): AsyncIterable<string> {
  const paths = await viewerFiles('page')
  const files = new Map(
    await Promise.all([...paths].map(async ([name, path]) => [name, await readFile(path)] as const)),
  )
  const result = await openResult(folder)
  if (!result) throw new UsageError(`${folder}: there is no graph.json in it.`)
  try {
    const graph = result.graph.createReadStream(PIECE)
    const articles = result.articles?.createReadStream(PIECE) ?? []
    const story = await storyOf(folder)
    yield* htmlPage({ page: files.get('index.html')!.toString('utf8'), files }, { graph, articles, story })
  } finally {
    await closeResult(result)
  }
}
