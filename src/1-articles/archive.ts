import { extname } from 'node:path'
import { createGunzip } from 'node:zlib'
import { type Format, type Item, information, type Source, warning } from './format.ts'
import { limited } from './limited.ts'
import { reasonOf } from './reason.ts'
import { recognise } from './recognise.ts'
import { entriesOfZip } from './zip-entries.ts'

/** So many zips may stand in each other. */
const DEEPEST = 1

/**
 * Zip files of any of the given formats. What stands in it is named by its path in the zip; a zip in a zip is read, one in that is
 * not.
 */
export function archiveOf(formats: readonly Format[]): Format {
  return {
    name: 'Zip',
    extensions: ['.zip'],
    advice: 'Unpack it, and give the folder; what stands before this place was read.',
    read: (source) => read(source, formats, DEEPEST),
  }
}

/** Web archives with their index (WACZ): what stands in their folder `archive`. */
export function waczOf(warc: Format): Format {
  return {
    name: 'WACZ',
    extensions: ['.wacz'],
    advice: 'Download it again; the pages before this place were read.',
    async *read(source) {
      yield* read(source, [warc], 0, (name) => name.startsWith('archive/'))
    },
  }
}

async function* read(
  source: Source,
  formats: readonly Format[],
  deepest: number,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<Item> {
  const others = new Map<string, number>()
  const names = new Set<string>()
  const isRead = (name: string) => {
    if (!isWanted(name) || isHidden(name)) return false
    if (isZip(name) || recognise(name, formats) !== undefined) return true
    const kind = extname(name).toLowerCase() || 'without extension'
    others.set(kind, (others.get(kind) ?? 0) + 1)
    return false
  }
  for await (const { name, bytes, fault } of entriesOfZip(source.bytes(), isRead)) {
    const known = isZip(name) ? undefined : recognise(name, formats)
    if (fault !== undefined) yield warning(`${name}: it could not be read (${fault}).`)
    // A web archive that is cut gives the pages before the cut.
    if (bytes === undefined || (fault !== undefined && !known?.format.extensions.includes('.warc'))) continue
    if (known !== undefined) yield* readEntry(known.format, { source, name, bytes, extension: known.extension }, names)
    else if (deepest === 0)
      yield warning(`${name}: skipped, since it is a zip in a zip. Unpack it, and give the folder.`)
    else {
      const inner = { ...archiveOf(formats), read: (zip: Source) => read(zip, formats, deepest - 1) }
      yield* readEntry(inner, { source, name, bytes, extension: '.zip' }, names)
    }
  }
  const kinds = [...others].map(([kind, count]) => `${count} ${kind}`).join(', ')
  if (kinds !== '') yield information(`Files of kinds that are not read were left out: ${kinds}.`)
}

function isZip(name: string): boolean {
  return /\.zip$/i.test(name)
}

/** Folders, hidden files, lock files of Word, and what the Mac puts beside each file. */
function isHidden(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:\.|~\$|__MACOSX\/)/.test(name)
}

/** One file of a zip, and the end of its name by which it is known what it is. */
interface Entry {
  readonly source: Source
  readonly name: string
  readonly bytes: Uint8Array
  readonly extension: string
}

function sourceOf({ source, name, bytes, extension }: Entry): Source {
  const { raw: _, whole: __, size: ___, ...told } = source
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const raw = async function* () {
    yield whole
  }
  const id = `${source.name}/${name.slice(0, -extension.length)}`.normalize('NFC')
  if (/\.gz$/i.test(extension)) return { ...told, name: id, raw, bytes: () => limited(raw, createGunzip) }
  return { ...told, name: id, bytes: raw, whole: () => whole, size: async () => whole.length }
}

/** What one file of the zip gives: its messages with its name before them, its article called after it where it has no id. */
async function* readEntry(format: Format, entry: Entry, names: Set<string>): AsyncGenerator<Item> {
  const source = sourceOf(entry)
  const told = (message: string) => `${entry.name}: ${message}`
  try {
    let isEmpty = true
    for await (const item of format.read(source)) {
      isEmpty = false
      if (item.remark) yield { ...item, remark: { ...item.remark, message: told(item.remark.message) } }
      else yield { ...item, draft: { ...item.draft, id: item.draft.id ?? unused(source.name, names) } }
    }
    if (isEmpty) yield warning(told(`There is no article in it. ${format.advice}`))
  } catch (error) {
    yield warning(told(reasonOf(error, format.advice)))
  }
}

function unused(name: string, names: Set<string>): string {
  let id = name
  for (let number = 2; names.has(id); number++) id = `${name}-${number}`
  names.add(id)
  return id
}
