import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htmlPage } from '../7-exports/html.ts'
import { viewerFiles } from './viewer-files.ts'

/** A built folder as one page that shows it: see {@link htmlPage}. Unlike the other formats it needs the articles and the viewer. */
export async function exportHtml(folder: string): Promise<string> {
  const paths = await viewerFiles()
  const files = new Map(
    await Promise.all([...paths].map(async ([name, path]) => [name, await readFile(path)] as const)),
  )
  const graph = await readFile(join(folder, 'graph.json'), 'utf8')
  const articles = await readFile(join(folder, 'articles.jsonl'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return ''
  })
  return htmlPage({ page: files.get('index.html')!.toString('utf8'), files }, { graph, articles })
}
