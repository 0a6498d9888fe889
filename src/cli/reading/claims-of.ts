import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Reach } from '../../1-articles/reach.ts'
import { byCodeUnit } from '../../6-entities/keys.ts'
import { linesFrom } from '../../lines.ts'
import type { Extraction, Notice } from '../../model.ts'
import { extractionIn, originIn } from './claims-file.ts'

/** What `extract` wrote about an article, or something to tell. */
export type Claimed =
  | {
      readonly extraction: Extraction
      /** As it stands in the file. */
      readonly line: string
      /** By what it was read: see `version.ts`. Nothing where the line does not say. */
      readonly reading: string | undefined
      readonly notice?: never
    }
  | { readonly notice: Notice; readonly extraction?: never; readonly line?: never; readonly reading?: never }

/**
 * What `extract` wrote into files, line by line, in the order of the paths: a file, plain or `.gz`; a folder with the files in
 * it, but those whose names begin with `.` or `_`, as other programs leave them there; `-` for standard input.
 *
 * Of two lines about one article the first is kept.
 *
 * @param reach is told how far the reading has come
 */
export async function* claimsOf(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  reach?: Reach,
): AsyncGenerator<Claimed> {
  const seen = new Map<string, string>()
  for (const file of paths.flatMap((path) => filesAt(path))) {
    let line = 0
    reach?.begin(file)
    const tell = (level: Notice['level'], message: string, article?: string): Claimed => ({
      notice: { level, stage: 'articles', message, file, line, ...(article !== undefined && { article }) },
    })
    try {
      for await (const text of linesFrom(bytesOf(file, stdin, reach))) {
        line++
        if (text.trim() === '') continue
        const found = claimed(text)
        if (typeof found === 'string') {
          yield tell('warning', found)
          continue
        }
        const { id } = found.extraction.article
        const { content } = originIn(text) ?? { content: createHash('sha256').update(text).digest('base64') }
        const before = seen.get(id)
        if (before === undefined) {
          seen.set(id, content)
          yield found
        } else if (before === content) yield tell('info', 'This article again; it is taken once.', id)
        else yield tell('warning', `Skipped: other claims of the article “${id}” came before.`, id)
      }
    } catch (error) {
      yield tell('warning', `It could not be read on (${(error as Error).message}).`)
    }
  }
}

/** How far the reading of these paths has come: for {@link claimsOf}, which tells it. */
export function reachOfClaims(paths: readonly string[]): Reach {
  return new Reach(paths.flatMap((path) => filesAt(path)))
}

/** What a line holds, or what is wrong with it. */
function claimed(line: string): (Claimed & { readonly extraction: Extraction }) | string {
  let extraction: Extraction
  try {
    extraction = extractionIn(line)
  } catch (error) {
    return `Skipped: it is no JSON (${(error as Error).message}). Was it cut short?`
  }
  const { error } = extraction as { readonly error?: { readonly message?: string; readonly article?: string } }
  if (error) return `“extract” could not read this article: ${error.message ?? 'no reason given'}`
  const wrong = wrongWith(extraction)
  if (wrong !== undefined) return `Skipped: this is nothing that “extract” writes (${wrong}).`
  return { extraction, line, reading: originIn(line)?.reading }
}

/** What keeps an object from being what an article says, if anything does. */
function wrongWith({ article, entities, claims, notices }: Partial<Extraction>): string | undefined {
  if (typeof article?.id !== 'string' || article.id === '') return 'no id of an article'
  for (const [name, list] of Object.entries({ entities, claims, notices }))
    if (!Array.isArray(list)) return `no list of ${name}`
  const ids = new Set<unknown>(entities!.map((entity) => entity?.id))
  for (const { id, kind, label } of entities!)
    if (![id, kind, label].every((part) => typeof part === 'string')) return 'a thing without id, kind or label'
  for (const { kind, from, to, evidence } of claims!) {
    if (typeof kind !== 'string' || typeof evidence?.quote !== 'string') return 'a claim without kind or quote'
    if (!ids.has(to) || (kind !== 'MENTIONS' && !ids.has(from))) return `a claim about nothing in it, “${to}”`
  }
  return undefined
}

/** The files of a path; a link that leads round in a circle is no file, and one to a folder above is passed over. */
function filesAt(path: string, above: ReadonlySet<string> = new Set()): readonly string[] {
  const found = path === '-' ? undefined : lookAt(path)
  if (!found?.isDirectory()) return [path]
  const folder = `${found.dev} ${found.ino}`
  if (above.has(folder)) return []
  const names = readdirSync(path).filter((name) => !/^[._]/.test(name))
  return names.toSorted(byCodeUnit).flatMap((name) => filesAt(join(path, name), new Set([...above, folder])))
}

/** What cannot be looked at is told when it is to be read. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function bytesOf(file: string, stdin: AsyncIterable<Uint8Array>, reach?: Reach): AsyncIterable<Uint8Array> {
  if (file === '-') return stdin
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  reach?.opened(bytes)
  if (!file.endsWith('.gz')) return bytes
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  return unpacked
}
