import { brotliDecompressSync } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { type Format, type Item, information, type Source, warning } from './format.ts'
import { readPage } from './html.ts'

/** Web archives: one article for each HTML response with status 200. Read record by record. */
export const warc: Format = {
  name: 'WARC',
  extensions: ['.warc'],
  advice: 'The archive may be cut short; the pages before this place were read.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { WARCParser } = await import('warcio')
  let others = 0
  for await (const record of WARCParser.iterRecords(source.bytes())) {
    if (record.warcType !== 'response') continue
    const type = record.httpHeaders?.headers.get('Content-Type') ?? ''
    const isPage =
      Number(record.httpHeaders?.statusCode) === 200 && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
    if (isPage) yield* await readResponse(record, type)
    else others++
  }
  if (others > 0) yield information(`${others} responses were left out: not HTML, or not with status 200.`)
}

async function readResponse(record: WARCRecord, type: string): Promise<readonly Item[]> {
  const url = record.warcTargetURI
  if (!url) return [warning('Skipped: a response without WARC-Target-URI.')]
  const charset = /\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1]
  try {
    const date = record.warcDate ?? undefined
    const items = readPage(await bodyOf(record), {
      url,
      ...(charset !== undefined && { charset }),
      ...(date !== undefined && { date }),
    })
    return items.map((item) => (item.remark ? { ...item, remark: { ...item.remark, article: url } } : item))
  } catch (error) {
    const message = `Skipped: the page could not be unpacked (${(error as Error).message}).`
    return [{ remark: { level: 'warning', message, article: url } }]
  }
}

/** The page without the codings of its transfer. warcio knows gzip and deflate; Brotli is undone here, others are refused. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array> {
  const headers = record.httpHeaders!.headers
  const coding = headers.get('Content-Encoding')?.trim().toLowerCase() ?? ''
  if (!['', 'identity', 'gzip', 'x-gzip', 'deflate', 'br'].includes(coding))
    throw new Error(`unknown Content-Encoding “${coding}”`)
  if (['identity', 'br'].includes(coding)) headers.delete('Content-Encoding')
  const body = await record.readFully(true)
  return coding === 'br' ? brotliDecompressSync(body) : body
}
