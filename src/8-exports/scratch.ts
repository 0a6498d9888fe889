import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that are read at once. */
const PIECE = 1 << 20

/**
 * What a library writes that knows no stream, only a file: the file grows in a folder of its own where the system keeps
 * temporary ones, is handed on piece by piece, and is gone afterwards.
 *
 * @throws what `fill` throws, or the system, when there is no room
 */
export async function* throughFile(fill: (path: string) => void): AsyncIterable<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'quanhe-'))
  try {
    const path = join(folder, 'file')
    fill(path)
    const file = await open(path)
    try {
      yield* file.createReadStream({ highWaterMark: PIECE, autoClose: false })
    } finally {
      await file.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
