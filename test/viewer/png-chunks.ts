import { crc32 } from 'node:zlib'

export interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/** The chunks of a PNG, read by the specification; throws where a length or a checksum is wrong, or something follows the end. */
export function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png)
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) throw new Error(`${type}: wrong checksum`)
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  if (chunks.findIndex(({ type }) => type === 'IEND') !== chunks.length - 1) throw new Error('IEND is not at the end')
  return chunks
}

/** The uncompressed `iTXt` texts of a PNG by keyword. */
export function textsOf(png: Uint8Array): Readonly<Record<string, string>> {
  const texts = chunksOf(png).filter(({ type }) => type === 'iTXt')
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [, keyword, text] = /^([^\0]{1,79})\0\0\0[^\0]*\0[^\0]*\0([^\0]*)$/.exec(data.toString('utf8'))!
      return [keyword!, text!]
    }),
  )
}
