import type { FileHandle } from 'node:fs/promises'
import type { Article } from '../model.ts'

const CHUNK = 1 << 20

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

/** The lines of an open file from its beginning. Its streams would close it when they are left before their end. */
async function* linesIn(file: FileHandle): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  const buffer = new Uint8Array(CHUNK)
  let rest = ''
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
    position += bytesRead
    const lines = (rest + decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead > 0 })).split('\n')
    rest = lines.pop()!
    yield* lines
    if (bytesRead === 0) break
  }
  if (rest !== '') yield rest
  return undefined
}
