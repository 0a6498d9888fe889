import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quanhe, samples } from '../cli/terminal.ts'
import type { Folder } from './open.ts'

const built = new Map<string, Promise<Folder>>()

/** What `quanhe build data/samples` writes; built once. */
export function sampleFolder(): Promise<Folder> {
  return folderOf(samples)
}

const real = fileURLToPath(new URL('../../../shared/corpus/gold-articles.jsonl', import.meta.url))

/** Whether real articles lie beside this project; they are not part of it. */
export const haveRealArticles = existsSync(real)

/** What `quanhe build` makes of the real articles; built once. */
export function realFolder(): Promise<Folder> {
  return folderOf(real)
}

function folderOf(articles: string): Promise<Folder> {
  const known = built.get(articles) ?? build(articles)
  built.set(articles, known)
  return known
}

async function build(input: string): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'quanhe-built-'))
  const { status, err } = await quanhe(['build', input, '-o', folder])
  if (status !== 0) throw new Error(err)
  const [graph, articles] = await Promise.all(
    ['graph.json', 'articles.jsonl'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  await rm(folder, { recursive: true })
  return { graph, articles }
}
