import { createReadStream, type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Notice } from '../model.ts'
import type { Format, Source } from './format.ts'
import { formatOf, formats } from './formats.ts'
import { jsonl } from './jsonl.ts'
import { limited } from './limited.ts'
import { Reach } from './reach.ts'
import { reasonOf } from './reason.ts'

/** A source with the format to read it by, or something to tell about a path. */
export type Found =
  | { readonly source: Source; readonly format: Format; readonly notice?: never }
  | { readonly notice: Notice; readonly source?: never }

const KNOWN = formats.flatMap(({ extensions }) => extensions).join(' ')

/**
 * The sources that the paths lead to, each once: a file; a folder with everything below it; `-` for JSON Lines on
 * standard input. The entries of a folder are sorted by code unit, so that the order is the same on every machine.
 *
 * @param reach is told what is opened
 */
export function* findSources(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  reach?: Reach,
): Generator<Found> {
  const seen = new Set<string>()
  for (const path of paths) {
    if (path !== '-') yield* findBelow(path, seen, reach)
    else if (seen.has(path)) yield alreadyRead(path)
    else yield { source: { file: path, name: path, bytes: () => stdin }, format: jsonl }
    if (path === '-') seen.add(path)
  }
}

/** How far the reading of paths has come: for `readArticles`, which tells it. */
export function reachOf(paths: readonly string[]): Reach {
  const files: string[] = []
  for (const { source } of findSources(paths, process.stdin)) if (source) files.push(source.file)
  return new Reach(files)
}

function* findBelow(root: string, seen: Set<string>, reach: Reach | undefined): Generator<Found> {
  let known = 0
  let told = 0
  const others = new Map<string, number>()
  const start = inside(root).length
  for (const { file, notice } of walk(root, seen)) {
    const recognised = file === undefined ? undefined : formatOf(file)
    if (file === undefined) {
      told++
      yield { notice }
    } else if (recognised === undefined) {
      const kind = extname(file).toLowerCase() || 'without extension'
      others.set(kind, (others.get(kind) ?? 0) + 1)
    } else {
      known++
      yield {
        source: sourceOf(file, nameOf(file === root ? basename(file) : file.slice(start), recognised.extension), reach),
        format: recognised.format,
      }
    }
  }
  const kinds = [...others].map(([kind, count]) => `${count} ${kind}`).join(', ')
  if (kinds !== '' && known > 0) yield tell('info', root, `Files of kinds that are not read were left out: ${kinds}.`)
  else if (kinds !== '')
    yield tell('warning', root, `Nothing here is of a kind that is read (${kinds}); save it as one of ${KNOWN}.`)
  else if (known === 0 && told === 0) yield tell('warning', root, 'This folder is empty; check the path.')
}

type Entry = { readonly file: string; readonly notice?: never } | { readonly notice: Notice; readonly file?: never }

/** Every file at or below a path. Hidden entries and the lock files of Word (`~$…`) are no articles. */
function* walk(path: string, seen: Set<string>, given = path): Generator<Entry> {
  let real: string
  let entries: readonly Dirent[] | undefined
  try {
    real = realpathSync.native(path)
    const found = statSync(real)
    if (found.isDirectory()) entries = readdirSync(real, { withFileTypes: true })
    else if (!found.isFile() && path !== given) {
      yield tell('warning', path, 'Skipped: this is a device or a pipe, and no file.')
      return
    }
  } catch (error) {
    yield tell('warning', path, reasonOf(error, 'Check that the path is right.'))
    return
  }
  if (seen.has(real)) {
    yield alreadyRead(path)
    return
  }
  seen.add(real)
  if (entries === undefined) {
    yield { file: path }
    return
  }
  const [shown, whole] = [inside(path), inside(real)]
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (/^(?:\.|~\$)/.test(entry.name)) continue
    const below = shown + entry.name
    // a plain file of this folder is what it is called, and need not be asked for
    const file = entry.isFile() ? whole + entry.name : undefined
    if (file === undefined || seen.has(file)) yield* walk(below, seen, given)
    else {
      seen.add(file)
      yield { file: below }
    }
  }
}

function alreadyRead(path: string): { readonly notice: Notice } {
  return tell('info', path, 'This was read already; it is not read twice.')
}

function tell(level: Notice['level'], file: string, message: string): { readonly notice: Notice } {
  return { notice: { level, stage: 'articles', message, file } }
}

function nameOf(below: string, extension: string): string {
  return below.slice(0, -extension.length).split(sep).join('/').normalize('NFC')
}

/** What the paths of all entries of a folder begin with: worked out once, and not for each of them. */
function inside(folder: string): string {
  return join(folder, 'x').slice(0, -1)
}

/**
 * A file up to so many bytes is read in one piece where all of it is needed, and at once: to open, read and close it with
 * promises takes a third of the time of a page, a stream as long as the page.
 */
const SMALL = 8 << 20

/** A file as formats read it. */
export function sourceOf(file: string, name: string, reach?: Reach): Source {
  const raw = () => {
    const stream = createReadStream(file, { highWaterMark: 256 * 1024 })
    reach?.opened(stream)
    return stream
  }
  if (!/\.gz$/i.test(file)) {
    const size = async () => (await stat(file)).size
    return { file, name, bytes: raw, whole: () => wholeOf(file), size }
  }
  return { file, name, raw, bytes: () => limited(raw, createGunzip) }
}

function wholeOf(file: string): Buffer | undefined {
  const found = statSync(file)
  return found.isFile() && found.size <= SMALL ? readFileSync(file) : undefined
}
