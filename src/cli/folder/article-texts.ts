import { closeSync, openSync } from 'node:fs'
import type { ArticleText } from '../../8-exports/index.ts'
import { type LinePlace, linePlaces, textAt } from '../../lines.ts'
import { unlessAbsent } from '../writing/file-target.ts'

/** Texts that are kept, since quotes of one article stand near each other in most files. */
const KEPT = 64

/**
 * The texts of `articles.jsonl`, each read when it is asked for, so that those of a whole country need not be held. Nothing is opened before
 * the first is asked for; a file that is not there has none, and a line that is no article is passed over.
 */
export class ArticleTexts {
  readonly #path: string
  #file: number | undefined
  #lines: ReadonlyMap<string, LinePlace> | undefined
  readonly #kept = new Map<string, string>()

  constructor(path: string) {
    this.#path = path
  }

  readonly of: ArticleText = (id: string) => {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    this.#lines ??= this.#open()
    const line = this.#lines.get(id)
    const text = line && articleIn(textAt(this.#file!, line))?.text
    if (text === undefined) return undefined
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    this.#kept.set(id, text)
    return text
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    this.#lines = undefined
  }

  #open(): ReadonlyMap<string, LinePlace> {
    const file = opened(this.#path)
    this.#file = file
    const lines = new Map<string, LinePlace>()
    if (file === undefined) return lines
    for (const line of linePlaces(file)) {
      const article = articleIn(textAt(file, line))
      if (article) lines.set(article.id, line)
    }
    return lines
  }
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    return unlessAbsent(error as NodeJS.ErrnoException)
  }
}

function articleIn(line: string): { readonly id: string; readonly text: string } | undefined {
  try {
    const article: unknown = JSON.parse(line)
    const { id, text } = (article ?? {}) as Record<string, unknown>
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : undefined
  } catch {
    return undefined
  }
}
