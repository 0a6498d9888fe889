import { constants, crc32, createGunzip, inflateRawSync } from 'node:zlib'
import { type ByteReader, Damage } from './bytes.ts'

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
const FIRST = 64 * 1024
/** A longer member is no record but an archive that was zipped as a whole. */
const LONGEST = 8 * 1024 * 1024
/** What stands behind the compressed bytes of a member: checksum and length. */
const TRAILER = 8

/**
 * The unzipped bytes of a web archive, in which each record is a gzip member of its own; a damaged member costs its record,
 * and reading goes on at the next one.
 *
 * @param longest bytes of a member; what is longer is given in pieces, with all that is behind it
 */
export async function* gzipMembers(reader: ByteReader, longest = LONGEST): AsyncGenerator<Uint8Array | Damage> {
  while (await reader.has(1)) {
    const at = reader.at
    const head = await headLength(reader)
    if (reader.held[0] === 0) return // Padding.
    const member = head === undefined ? undefined : await readMember(reader, head, longest)
    if (member === 'long') {
      yield* allTheRest(reader)
      return
    }
    if (member?.whole) {
      yield member.bytes
      continue
    }
    const isSome = member !== undefined && member.bytes.length > 0
    if (isSome) yield member.bytes
    reader.take(1)
    const isMore = await reader.passUntil(MAGIC)
    const early = isMore ? '' : ', or ends too early: copy or download it again'
    yield new Damage(`The compressed file is damaged at byte ${at + 1}${early}.`, isSome && member.isGarbled === true)
  }
}

/** The length of a member's header (RFC 1952); undefined if none begins here. */
async function headLength(reader: ByteReader): Promise<number | undefined> {
  await reader.has(FIRST)
  const bytes = reader.held
  if (!bytes.subarray(0, 3).equals(MAGIC)) return undefined
  const flags = bytes[3] ?? 0
  let length = 10
  if (flags & 4 && bytes.length >= 12) length += 2 + bytes.readUInt16LE(10)
  // The file's name, and a comment, each with a zero behind it.
  for (const flag of [8, 16]) if (flags & flag) length = bytes.indexOf(0, length) + 1
  if (flags & 2) length += 2
  return length
}

interface Member {
  readonly bytes: Uint8Array
  readonly whole: boolean
  /** The checksum is wrong, or nothing more can be unzipped although there is more. */
  readonly isGarbled?: boolean
}

async function readMember(reader: ByteReader, head: number, longest: number): Promise<Member | 'long'> {
  for (let size = FIRST; ; size *= 2) {
    await reader.has(size)
    const input = reader.held.subarray(head)
    const read = inflate(input)
    if (read === undefined) return { bytes: salvage(input), whole: false, isGarbled: true }
    const end = read.used + TRAILER
    if (end <= input.length) {
      if (crc32(read.bytes) !== input.readUInt32LE(read.used))
        return { bytes: read.bytes, whole: false, isGarbled: true }
      reader.take(head + end)
      return { bytes: read.bytes, whole: true }
    }
    if (reader.held.length < size) return { bytes: read.bytes, whole: false }
    if (size >= longest) return 'long'
  }
}

/** What can be unzipped of the first bytes; undefined if they are damaged. */
function inflate(input: Uint8Array): { readonly bytes: Buffer; readonly used: number } | undefined {
  try {
    // With `info` the types do not know that the result is an object.
    const { buffer, engine } = inflateRawSync(input, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    return { bytes: buffer, used: engine.bytesWritten }
  } catch {
    return undefined // The caller tells of the damage.
  }
}

/** What comes before the damage: the longest beginning that can be unzipped. */
function salvage(input: Uint8Array): Uint8Array {
  return longestReadable(input, (some) => inflate(some)?.bytes)
}

/** What `read` gives for the longest beginning that it can read. */
export function longestReadable(input: Uint8Array, read: (some: Uint8Array) => Uint8Array | undefined): Uint8Array {
  let best: Uint8Array = new Uint8Array()
  let [from, to] = [0, input.length]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    const bytes = read(input.subarray(0, middle))
    if (bytes === undefined) to = middle - 1
    else [best, from] = [bytes, middle]
  }
  return best
}

async function* allTheRest(reader: ByteReader): AsyncGenerator<Uint8Array | Damage> {
  const gunzip = createGunzip()
  const feed = async () => {
    while (await reader.has(1)) {
      if (!gunzip.write(reader.take(FIRST))) await new Promise((resolve) => gunzip.once('drain', resolve))
    }
    gunzip.end()
  }
  const fed = feed()
  try {
    yield* gunzip as AsyncIterable<Uint8Array>
    await fed
  } catch {
    yield new Damage('The compressed file is damaged, or ends too early: copy or download it again.', false)
  }
}
