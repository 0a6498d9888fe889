import { crc32 } from 'node:zlib'
import type { Article, Notice } from '../model.ts'
import { DateOrders } from './date-orders.ts'
import { findSources } from './find-sources.ts'
import type { Capture, Item, Source } from './format.ts'
import { type Elsewhere, inTurn, type Opened } from './in-turn.ts'
import { itemsOf, type Wishes } from './items.ts'
import { readKnownWords } from './known-words.ts'
import { Letters } from './letters.ts'
import type { Reach } from './reach.ts'

export { reachOf } from './find-sources.ts'
export { formats } from './formats.ts'
export { type Columns, FIELDS } from './headings.ts'
export type { Wishes } from './items.ts'

/** Told apart by which of the two is there: `if (found.article) … else … found.notice`. */
export type ArticleOrNotice =
  | { readonly article: Article; readonly notice?: never }
  | { readonly notice: Notice; readonly article?: never }

/**
 * The articles in files and folders, in the order of the paths, and notices where something was left out.
 *
 * Nothing that is wrong with one file or record keeps the others from being read; only then does the notice say `warning`.
 * Texts of `.txt`, `.md`, JSON and CSV come exactly as they are in the file, since all evidence points into them. Ids are
 * unique: of two records with the same id the first is kept; what a table or list without ids gives is called by its address or text; articles called after their file get a number (`tin`, `tin-2`).
 * Pages with one canonical address are one article, of which the first capture is kept; only where both title and text are
 * other ones is the address doubted, and the page goes by its own.
 *
 * @throws DataFileError when a table of `data/` that is needed to read files is wrong
 * @param paths files, folders, or `-` for JSON Lines on standard input
 * @param options what the user wishes: see {@link Wishes}; `reach` is told how far the reading has come, `elsewhere` takes slow files apart
 * @example
 * for await (const { article, notice } of readArticles(['bao/'])) console.log(article?.title ?? notice?.message)
 */
export async function* readArticles(
  paths: readonly string[],
  {
    stdin = process.stdin,
    reach,
    elsewhere,
    ...wishes
  }: {
    readonly stdin?: AsyncIterable<Uint8Array>
    readonly reach?: Reach | undefined
    readonly elsewhere?: Elsewhere | undefined
  } & Wishes = {},
): AsyncGenerator<ArticleOrNotice> {
  readKnownWords()
  const places = new Map<string, Place>()
  const sources = findSources(paths, stdin, reach)
  const opened: Iterable<Opened> | AsyncIterable<Opened> = elsewhere ? inTurn(sources, wishes, elsewhere) : sources
  for await (const found of opened) {
    if (found.notice) {
      yield { notice: found.notice }
      continue
    }
    reach?.begin(found.source.file)
    const dates = new DateOrders()
    const letters = new Letters()
    // One loop, since each generator between a table and its reader takes its time for each row.
    for await (const item of found.items ?? itemsOf(found, wishes)) {
      dates.see(item)
      for (const mended of letters.mend(item)) for (const one of settle(mended, found.source, places)) yield one
    }
    for (const remark of [...dates.remarks(), ...letters.remarks()]) yield* settle(remark, found.source, places)
  }
}

/** Where an article came from, and enough to know another capture of the same page. */
interface Place {
  readonly file: string
  readonly line: number | undefined
  readonly capture: Capture | undefined
  /** Of a page only. */
  readonly title: string | undefined
  readonly text: number
}

/** Gives a draft its id, if it is fit to be an article. */
function settle(item: Item, { file, name }: Source, places: Map<string, Place>): readonly ArticleOrNotice[] {
  const { draft, remark, line } = item
  const tell = (notice: Pick<Notice, 'level' | 'message' | 'article'>): ArticleOrNotice => ({
    notice: { stage: 'articles', ...notice, file, ...(line !== undefined && { line }) },
  })
  if (remark) return [tell(remark)]

  const { capture } = item
  const place: Place = { file, line, capture, title: capture && draft.title, text: numberOf(draft.text) }
  const declared = draft.id ?? unused(name, places)
  const owner = places.get(declared)
  const isDoubtful = owner !== undefined && hasNothingOf(place, owner)
  const id = isDoubtful ? ownId(place, declared, name, places) : declared
  const before = places.get(id)
  if (before !== undefined) {
    if (isAgain(place, before)) {
      const again = capture === undefined ? 'The same text again' : 'Another capture of this page'
      return [tell({ level: 'info', message: `${again}; that ${wordsOf(before)} is kept.`, article: id })]
    }
    const message = `Skipped: the id “${id}” was taken by an article ${wordsOf(before)}. Give this one an id of its own.`
    return [tell({ level: 'warning', message, article: id })]
  }
  if (draft.text.trim() === '') return [tell({ level: 'warning', message: 'Skipped: its text is empty.', article: id })]
  places.set(id, place)
  if (!isDoubtful) return [{ article: { id, ...draft } }]
  const { url: _, ...rest } = draft
  const own = capture?.address === undefined ? {} : { url: capture.address }
  const message = `“${declared}” is also the address of the page ${wordsOf(owner)}, which has another title and text; this one is called “${id}”.`
  return [tell({ level: 'info', message, article: id }), { article: { ...rest, ...own, id } }]
}

/** Whether two pages of one address have neither title nor text in common, and were not fetched from the same place. */
function hasNothingOf(place: Place, other: Place): boolean {
  if (place.capture === undefined || other.capture === undefined) return false
  const { address } = place.capture
  if (address !== undefined && address === other.capture.address) return false
  return place.title !== other.title && place.text !== other.text
}

/** Whether what has one id with another is the same again: any capture of one page; any text that is equal. */
function isAgain(place: Place, before: Place): boolean {
  return place.text === before.text || (place.capture !== undefined && before.capture !== undefined)
}

/** What a page is called that is not the one of its canonical address: by the address it came from, else by its file. */
function ownId({ capture }: Place, declared: string, name: string, places: ReadonlyMap<string, Place>): string {
  const address = capture?.address
  if (address === undefined) return unused(name, places)
  return address === declared ? unused(address, places) : address
}

/** A number by which two texts are told apart that have one id: of four thousand million pairs it takes one for the same. */
function numberOf(text: string): number {
  return crc32(text) * 2 ** 20 + (text.length % 2 ** 20)
}

/** The name itself, or the first of `name-2`, `name-3`, … that no article has. */
function unused(name: string, places: ReadonlyMap<string, Place>): string {
  let id = name
  for (let number = 2; places.has(id); number++) id = `${name}-${number}`
  return id
}

function wordsOf({ file, line, capture }: Place): string {
  const where = file === '-' ? 'standard input' : file
  const day = capture?.date === undefined ? '' : `captured ${capture.date} `
  return line === undefined ? `${day}in ${where}` : `${day}in line ${line} of ${where}`
}
