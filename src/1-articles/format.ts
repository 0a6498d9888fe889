import type { Article, Notice } from '../model.ts'
import type { Columns } from './headings.ts'

/** One stream of bytes to be read: a file, or standard input. */
export interface Source {
  /** The path as the user would write it, for messages; `-` is standard input. */
  readonly file: string
  /** Id for an article that brings none: the path below the given folder, with `/`, without extension, in NFC. */
  readonly name: string
  /** The bytes from the start, unzipped where the name ends in `.gz`. */
  readonly bytes: () => AsyncIterable<Uint8Array>
  /** The bytes as they are in the file, where {@link bytes} unzips them. */
  readonly raw?: () => AsyncIterable<Uint8Array>
  /** All bytes in one piece, of a small file; undefined of one that is to be read piece by piece. */
  readonly whole?: () => Buffer | undefined
  /** How many bytes there are. */
  readonly size?: () => Promise<number>
  /** What the user says the columns of tables and the keys of records hold. */
  readonly columns?: Columns | undefined
  /** Scanned pages are to be read by text recognition. */
  readonly ocr?: boolean | undefined
  /** Tells whoever waits that there is progress, where neither bytes nor items come for long. */
  readonly progress?: () => void
}

/** An article as its format gives it; without `id` it will be called after its file. */
export type Draft = Omit<Article, 'id'> & { readonly id?: string }

/** What a web page brings besides its article, by which two captures of one page are known for one article. */
export interface Capture {
  /** Its own address, where it is known; the id is the canonical one, if the page names one. */
  readonly address?: string
  /** When it was fetched, as the archive says. */
  readonly date?: string
}

/** Something a format has to tell; the reader of the folder adds the file. */
export type Remark = Pick<Notice, 'level' | 'message' | 'article'>

/**
 * What a format finds in a source, in the order of the source. `line` counts from 1; `from` is the encoding that the bytes
 * were found to be in, where it had to be found out; `dateWords` the date of publication as a record has it.
 */
export type Item =
  | {
      readonly draft: Draft
      readonly remark?: never
      readonly line?: number | undefined
      readonly from?: string | undefined
      readonly capture?: Capture
      readonly dateWords?: string
    }
  | { readonly remark: Remark; readonly draft?: never; readonly line?: number | undefined }

/**
 * One kind of file. To add a kind, write one of these in a file of its own and name it in `formats.ts`.
 *
 * `read` tells of a bad record with a remark and goes on. It throws only when nothing more can be read from the source.
 */
export interface Format {
  readonly name: string
  /** In small letters with the dot. The same ending with `.gz` after it is understood too. */
  readonly extensions: readonly string[]
  /** What the user can do when `read` throws, as a sentence. */
  readonly advice: string
  readonly read: (source: Source) => AsyncIterable<Item>
  /**
   * Milliseconds to read a file, more or less, where a file has one text or few: other threads may read such files. Those of
   * many texts are read as they go.
   */
  readonly takes?: number
}

/** A remark about data that was lost or left out. */
export function warning(message: string, line?: number): Item {
  return { remark: { level: 'warning', message }, line }
}

/** A remark about a choice that was made, with nothing lost. */
export function information(message: string, line?: number): Item {
  return { remark: { level: 'info', message }, line }
}

/** No text can be longer in Node, and no file of one article comes near it. */
const MOST_IN_ONE = 512 * 1024 * 1024

/** All bytes of a source in one piece, and never twice at a time where the size is known. */
export async function allBytes({ bytes, whole, size }: Source): Promise<Buffer> {
  const small = whole?.()
  if (small !== undefined) return small
  let held = Buffer.allocUnsafe(Math.min((await size?.()) ?? 0, MOST_IN_ONE))
  let length = 0
  for await (const chunk of bytes()) {
    if (length + chunk.length > MOST_IN_ONE)
      throw Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' })
    if (length + chunk.length > held.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * held.length, length + chunk.length))
      held.copy(larger, 0, 0, length)
      held = larger
    }
    held.set(chunk, length)
    length += chunk.length
  }
  return held.subarray(0, length)
}

/** The items with the encoding that their bytes were found to be in. */
export function itemsFrom(items: readonly Item[], from: string | undefined): readonly Item[] {
  return from === undefined ? items : items.map((item) => (item.remark ? item : { ...item, from }))
}
