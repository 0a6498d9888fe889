/** First bytes of every PNG. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * A PNG with texts in it, by their keywords (`Description`, `Source` and others of the PNG specification, in ASCII, at
 * most 79 letters). They stand at its end in `iTXt` chunks, uncompressed, since the older `tEXt` cannot hold Vietnamese;
 * the picture stays as it is.
 *
 * @throws {Error} when the bytes are no PNG, or are cut short.
 */
export function withText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const end = endOf(png)
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  const parts = [png.subarray(0, end), ...chunks, png.subarray(end)]
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Where the chunk IEND begins, before which all others must stand. */
function endOf(png: Uint8Array): number {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) throw new Error('This is no PNG.')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let at = SIGNATURE.length
  while (at + 12 <= png.length) {
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IEND') return at
    at += 12 + view.getUint32(at)
  }
  throw new Error('This PNG is cut short.')
}

/** Length, type, data and checksum. The data: keyword, two bytes for “not compressed”, no language, no translated keyword, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`)
  const chunk = new Uint8Array(12 + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode('iTXt'), 4)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)))
  return chunk
}

/** The cyclic redundancy check of ISO 3309, which PNG and zip use. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
