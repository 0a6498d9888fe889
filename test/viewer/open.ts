import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { type Serving, serve } from '../../src/cli/serve.ts'
import { articles, fixture } from './fixture.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the server is to find; what is left out is the fixture, and `undefined` means no such file. */
export interface Folder {
  readonly graph?: string | undefined
  readonly articles?: string | undefined
}

/** The files of the fixture. */
export const files = {
  graph: JSON.stringify(fixture.export()),
  articles: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
} as const

/** A server like that of `quanhe view`, on a folder made for one test and removed with it. */
export async function serveFolder(folder: Folder = {}): Promise<Serving> {
  await buildIfStale()
  const path = await mkdtemp(join(tmpdir(), 'quanhe-view-'))
  const { graph, articles } = { ...files, ...folder }
  if (graph !== undefined) await writeFile(join(path, 'graph.json'), graph)
  if (articles !== undefined) await writeFile(join(path, 'articles.jsonl'), articles)
  const { url, close } = await serve(path, { port: 0 })
  return {
    url,
    close: async () => {
      await close()
      await rm(path, { recursive: true })
    },
  }
}

/** Builds the viewer unless what was built is newer than every source. */
async function buildIfStale(): Promise<void> {
  const newest = Math.max(...(await Promise.all((await sources()).map(changed))))
  if (newest > (await changed(join(root, 'dist/viewer/index.html')))) {
    await mkdir(join(root, 'dist'), { recursive: true })
    await build({ root: join(root, 'viewer'), configFile: join(root, 'viewer/vite.config.ts'), logLevel: 'warn' })
  }
}

async function sources(): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'viewer'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function changed(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
