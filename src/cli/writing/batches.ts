import type { Chunks } from '../../8-exports/index.ts'

/** Characters that are worth a call of the system. */
const ENOUGH = 1 << 16

/** Puts small pieces of text together, so that a file of a million lines is not written in a million calls. */
export async function* inBatches(whole: string | Chunks): AsyncIterable<string | Uint8Array> {
  let batch: string[] = []
  let length = 0
  for await (const chunk of typeof whole === 'string' ? [whole] : whole) {
    if (typeof chunk !== 'string') {
      yield chunk
      continue
    }
    batch.push(chunk)
    length += chunk.length
    if (length < ENOUGH) continue
    yield batch.join('')
    batch = []
    length = 0
  }
  yield batch.join('')
}
