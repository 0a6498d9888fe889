import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/**
 * Word and Excel documents are zip files of XML, which may unpack to a thousand times their size: a file of 1 MB made to do
 * harm gives 1 GB. Nothing that a person wrote comes near either of the two.
 */
const MOST_BYTES = 512 * 1024 * 1024
const MOST_TIMES = 300
/** A small file may be packed well and harm nobody. */
const SMALL = 32 * 1024 * 1024
/** Compressed bytes a step, which may give a thousand times as many. */
const STEP = 16 * 1024

/**
 * The names of the files in a zip.
 *
 * @throws when it is no zip, or when it says that it unpacks to more than anybody can have written
 */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Error('it is of the old kind of Office files, or protected by a password')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('it is not an Office document inside')
  const names: string[] = []
  let sum = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (originalSize === 0 && size > 64) throw new Error('the sizes of its parts are not right')
      sum += originalSize
      names.push(name)
      return false
    },
  })
  guard(sum, bytes.length)
  return names
}

/**
 * One file of a zip, piece by piece, so that it is never in memory whole. Nothing if there is no such file.
 *
 * @throws when it is damaged, or unpacks to more than anybody can have written
 */
export function* fileInZip(bytes: Uint8Array, wanted: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = []
  let failure: Error | null = null
  let sum = 0
  let found = false
  const unzip = new Unzip((file) => {
    if (found || file.name !== wanted) return
    found = true
    file.ondata = (error, piece) => {
      failure ??= error
      sum += piece?.length ?? 0
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    if (failure !== null) throw failure
    guard(sum, bytes.length)
    yield* pieces.splice(0)
  }
}

function guard(unpacked: number, packed: number): void {
  if (unpacked > MOST_BYTES || (unpacked > SMALL && unpacked > MOST_TIMES * packed))
    throw new Error('it unpacks to far more than a document can be, as files made to do harm do')
}
