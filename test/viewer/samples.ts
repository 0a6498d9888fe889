import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quanhe, samples } from '../cli/terminal.ts'
import type { Folder } from './open.ts'

let built: Promise<Folder> | undefined

/** What `quanhe build data/samples` writes; built once. */
export function sampleFolder(): Promise<Folder> {
  built ??= build()
  return built
}

async function build(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'quanhe-samples-'))
  const { status, err } = await quanhe(['build', samples, '-o', folder])
  if (status !== 0) throw new Error(err)
  const [graph, articles] = await Promise.all(
    ['graph.json', 'articles.jsonl'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  await rm(folder, { recursive: true })
  return { graph, articles }
}
