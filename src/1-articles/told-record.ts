import type { Item } from './format.ts'
import { readRecord } from './record.ts'

/** What a file tells of its one article, by the names of the fields of an article; what is not there is undefined or empty. */
export interface Told {
  readonly text: string
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  /** As it is written; a warning tells where it is no date. */
  readonly published?: string | undefined
  readonly authors?: readonly string[] | undefined
}

/** The article of which a file tells, called after its file where it has no id; with a warning for each field that is not fit. */
export function toldItems(told: Told, line?: number): readonly Item[] {
  return readRecord(told, { ids: 'file', ...(line !== undefined && { line }) })
}
