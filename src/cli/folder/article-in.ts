import type { FileHandle } from 'node:fs/promises'
import { linesIn } from '../../lines.ts'
import type { Article } from '../../model.ts'

/** One article of an open `articles.jsonl`, which may be larger than memory. The file stays open. */
export async function articleIn(articles: FileHandle, id: string): Promise<Article | undefined> {
  const named = JSON.stringify(id)
  for await (const line of linesIn(articles)) {
    if (!line.includes(named)) continue
    const article = JSON.parse(line) as Article
    if (article.id === id) return article
  }
  return undefined
}
