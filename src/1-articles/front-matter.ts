import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { decodeText } from './decode.ts'
import { firstLine } from './first-line.ts'
import { allBytes, type Item, itemsFrom, type Source, warning } from './format.ts'
import { headingsOf } from './headings.ts'
import { readRecord } from './record.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/

/**
 * The article in a text file that may begin with YAML between two lines `---`. The rest is the text, exactly as read;
 * its first line with words is the title if the front matter has none. Its keys may be any that name a column of a table: `date`, “ngày đăng”.
 *
 * Front matter that is not valid YAML costs the metadata and not the article: a colon in an unquoted title is enough to break it.
 */
export async function* readTextFile(source: Source, titleOf: (line: string) => string): AsyncGenerator<Item> {
  const decoded = decodeText(await allBytes(source))
  if (decoded.problem !== undefined) {
    yield warning(`Skipped: ${decoded.problem}. Save the file as UTF-8.`, decoded.line)
    return
  }
  const { text, metadata, remark } = splitFrontMatter(decoded.text)
  if (remark !== undefined) yield remark
  const title = metadata.title || titleOf(firstLine(text) ?? '')
  yield* itemsFrom(readRecord({ ...metadata, title, text }, { ids: 'file' }), decoded.from)
}

interface Split {
  readonly text: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly remark?: Item
}

/** Values are read as plain strings (YAML's “failsafe” schema), so that an id 0123 keeps its nought and a date its form. */
function splitFrontMatter(whole: string): Split {
  const match = FRONT_MATTER.exec(whole)
  if (match === null) return { text: whole, metadata: {} }
  const text = whole.slice(match[0].length)
  let metadata: unknown
  try {
    metadata = loadAll(match[1] ?? '', { schema: FAILSAFE_SCHEMA })[0]
  } catch (error) {
    const { message: reason, line } = problemOf(error)
    const message = `The front matter is not valid YAML (${reason}) and was left out. Put quotation marks around a value with a colon in it.`
    return { text, metadata: {}, remark: warning(message, line) }
  }
  // Two dashed lines with prose between them are part of the text.
  if (typeof metadata === 'string' || Array.isArray(metadata)) return { text: whole, metadata: {} }
  return { text, metadata: fieldsOf((metadata ?? {}) as Record<string, unknown>) }
}

/** What is wrong with the front matter, and the line of the file, whose first is the one of dashes. */
function problemOf(error: unknown): { readonly message: string; readonly line: number | undefined } {
  if (!(error instanceof YAMLException)) return { message: (error as Error).message, line: undefined }
  return { message: error.reason, line: error.mark && error.mark.line + 2 }
}

/** Generators of sites call the day `date` and the paper `site`. */
function fieldsOf(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = Object.keys(metadata)
  return Object.fromEntries(headingsOf(keys).names.map((name, index) => [name, metadata[keys[index]!]]))
}
