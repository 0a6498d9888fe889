import { archiveOf, waczOf } from './archive.ts'
import { csv } from './csv.ts'
import { doc } from './doc.ts'
import { docx } from './docx.ts'
import { epub } from './epub.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { mail, mailbox } from './mail.ts'
import { markdown } from './markdown.ts'
import { mhtml } from './mhtml.ts'
import { ods } from './ods.ts'
import { odt } from './odt.ts'
import { parquet } from './parquet.ts'
import { pdf } from './pdf.ts'
import { type Recognised, recognise } from './recognise.ts'
import { rtf } from './rtf.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'
import { xlsx } from './xlsx.ts'
import { xml } from './xml.ts'

/** All that are no archives of others. */
const single: readonly Format[] = [
  text,
  markdown,
  html,
  jsonl,
  json,
  csv,
  xlsx,
  ods,
  parquet,
  pdf,
  docx,
  doc,
  odt,
  rtf,
  epub,
  xml,
  mail,
  mailbox,
  mhtml,
  warc,
  waczOf(warc),
]

/** All kinds of files that are read. Help texts and tests read this list. */
export const formats: readonly Format[] = [...single, archiveOf(single)]

/** The format of a file by the end of its name. */
export function formatOf(name: string): Recognised | undefined {
  return recognise(name, formats)
}
