import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import { ByteReader, Damage } from '../../1-articles/warc/bytes.ts'
import { gzipMembers } from '../../1-articles/warc/gzip-members.ts'
import { Failure } from '../command.ts'
import type { Answer } from './request.ts'
import { header, LIMITS } from './request.ts'

/** A record as it is zipped: as much as is fetched of a page, which may be no shorter in gzip, and its head. */
const LONGEST_RECORD = 2 * LIMITS.bytes

/** What the archive holds of an address: the last answer, without its body. */
export interface Held {
  readonly status: number
  readonly headers: Answer['headers']
  /** Where in the file its record stands, and how long it is. */
  readonly at: number
  readonly length: number
}

/** A web archive to which answers are added one by one; what is in it already is known. */
export class WarcArchive {
  readonly #file: FileHandle
  readonly #held: Map<string, Held>
  #end: number
  #last: Promise<unknown> = Promise.resolve()

  private constructor(file: FileHandle, held: Map<string, Held>, end: number) {
    this.#file = file
    this.#held = held
    this.#end = end
  }

  /** Opens an archive to go on with, or begins one. What a killed run left half written at its end is cut off. @throws Failure when it is another file */
  static async open(path: string, agent: string): Promise<WarcArchive> {
    const file = await open(path, 'a+')
    try {
      const held = new Map<string, Held>()
      const end = await scan(path, held)
      if ((await file.stat()).size > end) await file.truncate(end)
      const archive = new WarcArchive(file, held, end)
      if (end === 0)
        await archive.#write(
          WARCRecord.createWARCInfo({ filename: path, warcVersion: 'WARC/1.1' }, { software: agent }),
        )
      return archive
    } catch (error) {
      await file.close()
      throw error
    }
  }

  held(url: string): Held | undefined {
    return this.#held.get(url)
  }

  /** Adds an answer. It is in the file when this ends. */
  async add(answer: Answer): Promise<void> {
    const { url, status, statusText, headers, body } = answer
    const joined: Record<string, string> = {}
    for (const [name, value] of headers) joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`
    const { at, length } = await this.#write(
      WARCRecord.create(
        {
          url,
          date: new Date().toISOString(),
          type: 'response',
          warcVersion: 'WARC/1.1',
          statusline: `HTTP/1.1 ${status} ${statusText}`.trim(),
          httpHeaders: joined,
          keepHeadersCase: true,
        },
        [body],
      ),
    )
    this.#held.set(url, { status, headers, at, length })
  }

  /** An answer that is in the archive. */
  async read(url: string): Promise<Answer | undefined> {
    const held = this.#held.get(url)
    if (held === undefined) return undefined
    const bytes = Buffer.alloc(held.length)
    await this.#file.read(bytes, 0, held.length, held.at)
    const record = await WARCParser.parse([bytes])
    if (record === null) return undefined
    return {
      url,
      status: held.status,
      statusText: '',
      headers: held.headers,
      body: Buffer.from(await record.readFully(false)),
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  /** One record after the other, whoever asks. */
  #write(record: WARCRecord): Promise<{ readonly at: number; readonly length: number }> {
    const written = this.#last.then(async () => {
      const bytes = await WARCSerializer.serialize(record, { gzip: true })
      const at = this.#end
      await this.#file.appendFile(bytes)
      this.#end += bytes.length
      return { at, length: bytes.length }
    })
    this.#last = written.catch(() => {})
    return written
  }
}

/**
 * Takes in what an archive holds. Of a member that is not whole nothing is taken, and reading goes on at the next one.
 *
 * @returns where its last whole record ends
 * @throws Failure when it has none, though it is not empty
 */
async function scan(path: string, held: Map<string, Held>): Promise<number> {
  const reader = new ByteReader(createReadStream(path, { highWaterMark: 1 << 20 }))
  const other = () => new Failure(`${path} is there already, and is no web archive in gzip. Name another file.`)
  let [start, end] = [0, 0]
  try {
    for await (const member of gzipMembers(reader, LONGEST_RECORD)) {
      if (member instanceof Damage) start = reader.at
      if (member instanceof Damage || reader.at === start) continue
      const record = await WARCParser.parse([member]).catch(() => null)
      if (record === null) throw other()
      const { warcType, warcTargetURI: url, httpHeaders } = record
      if (warcType === 'response' && url && httpHeaders) {
        const headers = [...(httpHeaders.headers as Iterable<[string, string]>)]
        held.set(url, { status: Number(httpHeaders.statusCode), headers, at: start, length: reader.at - start })
      }
      start = reader.at
      end = start
    }
  } finally {
    await reader.leave()
  }
  if (end === 0 && reader.at > 0) throw other()
  return end
}

/** With which a server is asked only for what is newer than what the archive holds. */
export function conditionsOf(held: Held | undefined): Readonly<Record<string, string>> {
  if (held === undefined || held.status !== 200) return {}
  const [tag, date] = [header(held, 'etag'), header(held, 'last-modified')]
  return { ...(tag && { 'If-None-Match': tag }), ...(date && { 'If-Modified-Since': date }) }
}
