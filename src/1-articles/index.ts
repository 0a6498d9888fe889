import type { Article, Notice } from '../model.ts'
import { findSources } from './find-sources.ts'
import type { Format, Item, Source } from './format.ts'
import { guarded } from './guard.ts'
import { withLetters } from './letters.ts'
import { reasonOf } from './reason.ts'

export { formats } from './formats.ts'

/** Told apart by which of the two is there: `if (found.article) … else … found.notice`. */
export type ArticleOrNotice =
  | { readonly article: Article; readonly notice?: never }
  | { readonly notice: Notice; readonly article?: never }

/**
 * The articles in files and folders, in the order of the paths, and notices where something was left out.
 *
 * Nothing that is wrong with one file or record keeps the others from being read; only then does the notice say `warning`.
 * Texts of `.txt`, `.md`, JSON and CSV come exactly as they are in the file, since all evidence points into them. Ids are
 * unique: of two records with the same id the first is kept; articles called after their file get a number (`tin`, `tin-2`).
 *
 * @param paths files, folders, or `-` for JSON Lines on standard input
 * @example
 * for await (const { article, notice } of readArticles(['bao/'])) console.log(article?.title ?? notice?.message)
 */
export async function* readArticles(
  paths: readonly string[],
  { stdin = process.stdin }: { readonly stdin?: AsyncIterable<Uint8Array> } = {},
): AsyncGenerator<ArticleOrNotice> {
  const places = new Map<string, Place>()
  for await (const found of findSources(paths, stdin)) {
    if (found.notice) yield { notice: found.notice }
    else for await (const item of withLetters(itemsOf(found))) yield settle(item, found.source, places)
  }
}

interface Place {
  readonly file: string
  readonly line: number | undefined
}

/** The items of a source; an error that ends it becomes the last. */
async function* itemsOf({ source, format }: { source: Source; format: Format }): AsyncGenerator<Item> {
  let empty = true
  try {
    for await (const item of guarded(format, source)) {
      empty = false
      yield item
    }
  } catch (error) {
    yield { remark: { level: 'warning', message: reasonOf(error, format.advice) } }
    return
  }
  if (empty) yield { remark: { level: 'warning', message: `There is no article in it. ${format.advice}` } }
}

/** Gives a draft its id, if it is fit to be an article. */
function settle({ draft, remark, line }: Item, { file, name }: Source, places: Map<string, Place>): ArticleOrNotice {
  const tell = (notice: Pick<Notice, 'level' | 'message' | 'article'>): ArticleOrNotice => ({
    notice: { stage: 'articles', ...notice, file, ...(line !== undefined && { line }) },
  })
  if (remark) return tell(remark)

  const id = draft.id ?? unused(name, places)
  const before = places.get(id)
  if (before) {
    const message = `Skipped: the id “${id}” was taken by an article in ${wordsOf(before)}. Give this one an id of its own.`
    return tell({ level: 'warning', message, article: id })
  }
  if (draft.text.trim() === '') return tell({ level: 'warning', message: 'Skipped: its text is empty.', article: id })
  places.set(id, { file, line })
  return { article: { id, ...draft } }
}

/** The name itself, or the first of `name-2`, `name-3`, … that no article has. */
function unused(name: string, places: ReadonlyMap<string, Place>): string {
  let id = name
  for (let number = 2; places.has(id); number++) id = `${name}-${number}`
  return id
}

function wordsOf({ file, line }: Place): string {
  const where = file === '-' ? 'standard input' : file
  return line === undefined ? where : `line ${line} of ${where}`
}
