import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/**
 * Word and Excel documents are zip files of XML, which may unpack to a thousand times their size: a file of 1 MB made to do
 * harm gives 1 GB. Nothing that a person wrote comes near either of the two.
 */
export const MOST_BYTES = 512 * 1024 * 1024
export const MOST_TIMES = 300
/** A small file may be packed well and harm nobody. */
export const SMALL = 32 * 1024 * 1024
/** Compressed bytes a step, which may give a thousand times as many. */
const STEP = 16 * 1024

/** The names of the files in a zip, which ends too early when it is not whole: then those that are there. */
export interface Names {
  readonly names: readonly string[]
  readonly isWhole: boolean
}

/** @throws when it is no zip, or when it says that it unpacks to more than anybody can have written */
export function namesInZip(bytes: Uint8Array): Names {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Error('it is of the old kind of Office files, or protected by a password')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('it is not an Office document inside')
  const names: string[] = []
  if (!hasDirectory(bytes)) {
    feed(new Unzip(({ name }) => names.push(name)), bytes)
    return { names, isWhole: false }
  }
  let sum = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (originalSize === 0 && size > 64) throw new Error('it is damaged: the sizes of its parts are not right')
      sum += originalSize
      names.push(name)
      return false
    },
  })
  guard(sum, bytes.length)
  return { names, isWhole: true }
}

/** A zip ends with the directory of its files; behind it may stand only a short comment. */
function hasDirectory(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('PK\x05\x06') >= 0
}

/**
 * One file of a zip, piece by piece, so that it is never in memory whole. Nothing if there is no such file. Where it is damaged,
 * what stood before comes first.
 *
 * @throws when it is damaged, or unpacks to more than anybody can have written
 */
export function* fileInZip(bytes: Uint8Array, wanted: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const seen = { isFound: false, isWhole: false }
  let failure: Error | undefined
  let sum = 0
  const unzip = new Unzip((file) => {
    if (seen.isFound || file.name !== wanted) return
    seen.isFound = true
    file.ondata = (error, piece, isLast) => {
      failure ??= error ?? undefined
      sum += piece?.length ?? 0
      if (piece) pieces.push(piece)
      seen.isWhole ||= isLast
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += STEP) {
    failure ??= feed(unzip, bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    guard(sum, bytes.length)
    yield* pieces.splice(0)
    if (seen.isWhole) return
    if (failure !== undefined && seen.isFound) throw failure
  }
}

function guard(unpacked: number, packed: number): void {
  if (unpacked > MOST_BYTES || (unpacked > SMALL && unpacked > MOST_TIMES * packed))
    throw new Error('it is damaged, or made to do harm: it unpacks to far more than a document can be')
}

/** Gives bytes to the reader of a zip. @returns what it found wrong */
function feed(unzip: Unzip, bytes: Uint8Array, isLast = true): Error | undefined {
  try {
    unzip.push(bytes, isLast)
  } catch (error) {
    return error as Error
  }
  return undefined
}
