import type { Page } from './page.ts'
import { PageReader } from './page-reader.ts'
import { withoutScripts } from './skip.ts'
import { readTags } from './tag-reader.ts'

/** Reads a page in one pass, without building a tree: this is most of the time spent on a web archive. */
export function parsePage(code: string): Page {
  const reader = new PageReader()
  readTags(withoutScripts(code), reader)
  return reader.finish()
}
