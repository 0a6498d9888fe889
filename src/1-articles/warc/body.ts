import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  type InputType,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib'
import { longestReadable } from './gzip-members.ts'

/** A body as its page was before the transfer, and whether all of it is there. */
export interface Body {
  readonly bytes: Uint8Array
  readonly whole: boolean
}

const MOST = 256 * 1024 * 1024

/** How a coding is undone, strictly or as far as it goes. */
type Undo = (bytes: InputType, loose: boolean) => Uint8Array

const flush = (loose: boolean): ZlibOptions => ({
  maxOutputLength: MOST,
  ...(loose && { finishFlush: constants.Z_SYNC_FLUSH }),
})
const gzip: Undo = (bytes, loose) => gunzipSync(bytes, flush(loose))
const deflate: Undo = (bytes, loose) =>
  (isZlib(bytes as Uint8Array) ? inflateSync : inflateRawSync)(bytes, flush(loose))
const brotli: Undo = (bytes, loose) =>
  brotliDecompressSync(bytes, {
    maxOutputLength: MOST,
    ...(loose && { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  })

const CODINGS: Readonly<Record<string, Undo>> = { gzip, 'x-gzip': gzip, deflate, br: brotli }

/**
 * The page in the body of a response, without chunks and compression. A body that is cut or damaged gives what can be read.
 *
 * Many archives keep a header of the transfer and not the transfer: a body that is no chunks, or no gzip, is taken as it is.
 *
 * @throws Error for a coding that is not known
 */
export function readBody(headers: Headers, raw: Uint8Array): Body {
  const transfer = headers.get('Transfer-Encoding')?.trim().toLowerCase() ?? ''
  const sent = transfer === 'chunked' ? joinChunks(Buffer.from(raw)) : { bytes: raw, whole: true }
  const coding = headers.get('Content-Encoding')?.trim().toLowerCase() || (transfer === 'chunked' ? '' : transfer)
  if (['', 'identity', 'none'].includes(coding) || sent.bytes.length === 0) return sent
  const undo = CODINGS[coding]
  if (undo === undefined) throw new Error(`unknown Content-Encoding “${coding}”`)
  try {
    return { bytes: undo(sent.bytes, false), whole: sent.whole }
  } catch (error) {
    if (looksLikePage(sent.bytes)) return sent
    const bytes = longestReadable(sent.bytes, (some) => attempt(() => undo(some, true)))
    if (bytes.length === 0) throw error
    return { bytes, whole: false }
  }
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined // The caller tries with less.
  }
}

/** The first bytes of what is not compressed: white space, a byte-order mark, a tag. */
function looksLikePage(bytes: Uint8Array): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}

function isZlib(bytes: Uint8Array): boolean {
  return (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0
}

function joinChunks(raw: Buffer): Body {
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = raw.indexOf(0x0a, at)
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(raw.toString('latin1', at, lineEnd === -1 ? at : lineEnd))?.[1]
    if (size === undefined)
      return at === 0 ? { bytes: raw, whole: true } : { bytes: Buffer.concat(pieces), whole: false }
    const length = Number.parseInt(size, 16)
    if (length === 0) return { bytes: Buffer.concat(pieces), whole: true }
    const piece = raw.subarray(lineEnd + 1, lineEnd + 1 + length)
    pieces.push(piece)
    if (piece.length < length) return { bytes: Buffer.concat(pieces), whole: false }
    at = lineEnd + 1 + length
    while (raw[at] === 0x0d || raw[at] === 0x0a) at++
  }
}
