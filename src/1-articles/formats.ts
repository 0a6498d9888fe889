import { csv } from './csv.ts'
import { docx } from './docx.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { ods } from './ods.ts'
import { parquet } from './parquet.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'
import { xlsx } from './xlsx.ts'

/** All kinds of files that are read. Help texts and tests read this list. */
export const formats: readonly Format[] = [text, markdown, html, jsonl, json, csv, xlsx, ods, parquet, pdf, docx, warc]

/** A format, and the extension by which a file was found to be of it: `.warc.gz` of `a.warc.gz`. */
export interface Recognised {
  readonly format: Format
  readonly extension: string
}

/** The format of a file by the end of its name, in small letters or capitals. */
export function formatOf(name: string): Recognised | undefined {
  const ending = /(\.[^./\\]+)(\.gz)?$/i.exec(name)
  const format = formats.find(({ extensions }) => extensions.includes(ending?.[1]?.toLowerCase() ?? ''))
  return format && ending ? { format, extension: ending[0] } : undefined
}
