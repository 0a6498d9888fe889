import type { WARCParser, WARCRecord } from 'warcio'
import { decodeUtf8 } from './decode.ts'
import { firstLine } from './first-line.ts'
import { type Format, type Item, information, type Source, warning } from './format.ts'
import { addressOf as urlOf } from './html/address.ts'
import { readPage } from './html.ts'
import { readBody } from './warc/body.ts'
import { ByteReader } from './warc/bytes.ts'
import { gzipMembers } from './warc/gzip-members.ts'
import { type Raw, recordsOf } from './warc/records.ts'

/**
 * Web archives: one article for each HTML response with status 200, and for each plain text that was made of a page (WET). Read record
 * by record.
 */
export const warc: Format = {
  name: 'WARC',
  extensions: ['.warc', '.wet'],
  advice: 'The archive may be cut short; the pages before this place were read.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { WARCParser } = await import('warcio')
  const file = new ByteReader((source.raw ?? source.bytes)())
  let others = 0
  try {
    const isZipped = (await file.has(2)) && file.held[0] === 0x1f && file.held[1] === 0x8b
    const reader = isZipped ? new ByteReader(gzipMembers(file)) : file
    for await (const raw of recordsOf(reader)) {
      if (raw.head === undefined) yield warning(`Record ${raw.number}: ${raw.fault}`)
      else {
        const items = await readRecord(raw, WARCParser)
        if (items === 'other') others++
        else yield* items
      }
    }
  } finally {
    await file.leave()
  }
  if (others > 0) yield information(`${others} responses were left out: not HTML, or not with status 200.`)
}

/** What a record gives, with a warning if it is not whole; `other` if it is a response that is no page. */
async function readRecord(raw: Raw, parser: typeof WARCParser): Promise<readonly Item[] | 'other'> {
  const record = await parser.parse([raw.head, raw.block]).catch((error: Error) => error)
  if (record === null || record instanceof Error) {
    const why = record === null ? 'it has no headers' : record.message
    return [warning(`Record ${raw.number} could not be read (${why}).`)]
  }
  const url = addressOf(record)
  const about = (message: string): Item => ({
    remark: { level: 'warning', message, ...(url !== undefined && { article: url }) },
  })
  const faults =
    raw.fault === undefined
      ? []
      : [about(`Record ${raw.number}${url ? ` (${url})` : ''}: ${raw.fault.replace(/\.$/, '')}.`)]
  if (record.warcType === 'conversion' && url !== undefined && !raw.isGarbled)
    return [...faults, ...(await readConversion(record, url, about))]
  if (record.warcType !== 'response' || raw.isGarbled) return faults
  const type = record.httpHeaders?.headers.get('Content-Type') ?? ''
  const isPage =
    Number(record.httpHeaders?.statusCode) === 200 && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
  if (!isPage) return faults.length > 0 ? faults : 'other'
  if (url === undefined) return [...faults, warning('Skipped: a response without WARC-Target-URI.')]

  const truncated = record.warcHeader('WARC-Truncated')
  if (truncated)
    faults.push(about(`Record ${raw.number} (${url}): its page was cut short when it was archived (${truncated}).`))
  return [...faults, ...(await readResponse(record, { url, type, isTold: faults.length > 0, about }))]
}

/**
 * The address of a record as it was written: wget sets it in angle brackets (WARC 1.0 had it so), and warcio reads the UTF-8 of header
 * fields as Latin-1.
 */
function addressOf({ warcTargetURI }: WARCRecord): string | undefined {
  if (!warcTargetURI) return undefined
  const address = warcTargetURI.replace(/^<(.*)>$/, '$1')
  return decodeUtf8(Buffer.from(address, 'latin1')).text ?? address
}

/** Plain text that was made of a page: all that stood on it, the day of capture with it, and no day of publication. */
async function readConversion(
  record: WARCRecord,
  url: string,
  about: (message: string) => Item,
): Promise<readonly Item[]> {
  const address = urlOf(url) ?? url
  const decoded = decodeUtf8(await record.readFully(false))
  if (decoded.problem !== undefined) return [about(`Skipped: in its text, ${decoded.problem}.`)]
  const { text, from } = decoded
  if (text.trim() === '') return [about('Skipped: its text is empty.')]
  const title = firstLine(text)
  const capture = { address, ...(record.warcDate && { date: record.warcDate }) }
  const draft = { id: address, url: address, text, ...(title !== undefined && { title }) }
  return [{ draft, capture, ...(from !== undefined && { from }) }]
}

interface Response {
  readonly url: string
  readonly type: string
  /** A warning says already that the page is not whole. */
  readonly isTold: boolean
  readonly about: (message: string) => Item
}

async function readResponse(record: WARCRecord, { url, type, isTold, about }: Response): Promise<readonly Item[]> {
  const charset = /\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1]
  try {
    const body = readBody(record.httpHeaders!.headers as Headers, await record.readFully(false))
    const date = record.warcDate ?? undefined
    const items = readPage(body.bytes, {
      url,
      ...(charset !== undefined && { charset }),
      ...(date !== undefined && { date }),
    })
    const cut =
      body.whole || isTold ? [] : [about(`The page ${url} is not whole: what could be unpacked of it was read.`)]
    return [
      ...cut,
      ...items.map((item) => (item.remark ? { ...item, remark: { ...item.remark, article: url } } : item)),
    ]
  } catch (error) {
    return [about(`Skipped: the page could not be unpacked (${(error as Error).message}).`)]
  }
}
