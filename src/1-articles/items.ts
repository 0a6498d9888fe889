import { sourceOf } from './find-sources.ts'
import type { Format, Item, Source } from './format.ts'
import { formatOf } from './formats.ts'
import { guarded } from './guard.ts'
import type { Columns } from './headings.ts'
import { reasonOf } from './reason.ts'

/** What the user says of how files are read. */
export interface Wishes {
  /** What columns of tables and keys of records hold, where their names do not tell. */
  readonly columns?: Columns
  /** Reads scanned pages with Tesseract. */
  readonly ocr?: boolean
}

/** The items of a source; an error that ends it becomes the last. */
export async function* itemsOf(
  { source, format }: { readonly source: Source; readonly format: Format },
  wishes: Wishes,
): AsyncGenerator<Item> {
  let empty = true
  try {
    for await (const item of guarded(format, { ...source, ...wishes })) {
      empty = false
      yield item
    }
  } catch (error) {
    yield { remark: { level: 'warning', message: reasonOf(error, format.advice) } }
    return
  }
  if (empty) yield { remark: { level: 'warning', message: `There is no article in it. ${format.advice}` } }
}

/** A file that is taken apart in another thread, with all that is to be known there. */
export interface ToOpen {
  readonly file: string
  /** See {@link Source}. */
  readonly name: string
  readonly wishes: Wishes
}

/** All items of a file at once: what a thread hands back. */
export async function itemsIn({ file, name, wishes }: ToOpen): Promise<readonly Item[]> {
  const items: Item[] = []
  const { format } = formatOf(file)!
  for await (const item of itemsOf({ source: sourceOf(file, name), format }, wishes)) items.push(item)
  return items
}
