import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessAbsent } from '../writing/file-target.ts'
import { ARTICLES } from './article-file.ts'

/** The files of one build, opened; they stay as they are when the folder is built again. */
export interface Result {
  /** A word that no other build of this folder has. */
  readonly id: string
  readonly graph: FileHandle
  /** Nothing in a folder from elsewhere that has no articles. */
  readonly articles: FileHandle | undefined
}

/** Opens graph and articles of a folder, both of the same build. Nothing where there is no graph. */
export async function openResult(folder: string): Promise<Result | undefined> {
  for (;;) {
    const file = join(folder, 'graph.json')
    const graph = await open(file).catch(unlessAbsent)
    if (!graph) return undefined
    const articles = await open(join(folder, ARTICLES)).catch(unlessAbsent)
    // A build lets all files appear at once: if the graph is still the one that was opened, so were the articles.
    const [id, now] = [idOf(await graph.stat()), await stat(file).catch(unlessAbsent)]
    if (now && idOf(now) === id) return { id, graph, articles }
    await closeResult({ id, graph, articles })
  }
}

export async function closeResult({ graph, articles }: Result): Promise<void> {
  await graph.close()
  await articles?.close()
}

function idOf({
  ino,
  size,
  mtimeMs,
}: {
  readonly ino: number
  readonly size: number
  readonly mtimeMs: number
}): string {
  return [ino, size, Math.round(mtimeMs * 1000)].map((part) => part.toString(36)).join('-')
}
