import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Serving, serve } from '../../src/cli/serving/serve.ts'
import { buildIfStale } from './build.ts'
import { articles, fixture } from './fixture.ts'

/** What the server is to find; what is left out is the fixture, and `undefined` means no such file. */
export interface Folder {
  readonly graph?: string | undefined
  readonly articles?: string | undefined
  readonly story?: string
  /** The graph of an older folder, to compare with. */
  readonly since?: string
  /** Whether the server takes judgements; they go to `judgements.jsonl` in the folder. */
  readonly edit?: boolean
  /** Whether the graph is shown in parts, as one is that is too large for a page. */
  readonly parts?: boolean
}

/** A server on a folder of its own. */
export interface ServingFolder extends Serving {
  readonly folder: string
}

/** The files of the fixture. */
export const files = {
  graph: JSON.stringify(fixture.export()),
  articles: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
} as const

/** A server like that of `quanhe view`, on a folder made for one test and removed with it. */
export async function serveFolder(folder: Folder = {}): Promise<ServingFolder> {
  await buildIfStale()
  const path = await mkdtemp(join(tmpdir(), 'quanhe-view-'))
  const { graph, articles, story }: Folder = { ...files, ...folder }
  if (graph !== undefined) await writeFile(join(path, 'graph.json'), graph)
  if (articles !== undefined) await writeFile(join(path, 'articles.jsonl'), articles)
  if (story !== undefined) await writeFile(join(path, 'story.json'), story)
  const since = join(path, 'since')
  if (folder.since !== undefined) {
    await mkdir(since)
    await writeFile(join(since, 'graph.json'), folder.since)
  }
  const judgements = join(path, 'judgements.jsonl')
  const { url, close } = await serve(path, {
    port: 0,
    ...(folder.edit && { judgements }),
    ...(folder.parts && { parts: { whole: 0 } }),
    ...(folder.since !== undefined && { since }),
  })
  return {
    url,
    folder: path,
    close: async () => {
      await close()
      await rm(path, { recursive: true })
    },
  }
}
