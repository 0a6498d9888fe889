import type { Chunks } from '../../8-exports/index.ts'

/** Characters that are worth a call of the system. */
const ENOUGH = 1 << 16

/**
 * Puts small pieces of text together, so that a file of a million lines is not written in a million calls. What has to be waited
 * for is left as it comes: formats that wait give large pieces.
 */
export function inBatches(whole: string | Chunks): Chunks {
  if (typeof whole === 'string') return [whole]
  return Symbol.iterator in whole ? batched(whole) : whole
}

/** Nothing is waited for here: to wait for each of a million lines takes longer than to write them. */
function* batched(pieces: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  let batch: string[] = []
  let length = 0
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    batch.push(piece)
    length += piece.length
    if (length < ENOUGH) continue
    yield batch.join('')
    batch = []
    length = 0
  }
  yield batch.join('')
}
