import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readArticles } from '../../src/1-articles/index.ts'
import type { Article, Notice } from '../../src/model.ts'

/** A temporary folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Gathered {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
}

/** Everything that is read from the paths. */
export async function gather(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<Gathered> {
  const articles: Article[] = []
  const notices: Notice[] = []
  for await (const found of readArticles(paths, stdin && { stdin })) {
    if (found.article) articles.push(found.article)
    else notices.push(found.notice)
  }
  return { articles, notices }
}

/** Everything that is read from one file with this name and content. */
export async function gatherFile(name: string, content: string | Uint8Array): Promise<Gathered> {
  return gather([join(folderWith({ [name]: content }), name)])
}
