import { pipeline, Readable, Transform } from 'node:stream'
import { MOST_TIMES, SMALL } from './zip.ts'

/**
 * Compressed bytes, unpacked. An error, of either stream or because it unpacks to more than anybody can have written, ends the
 * unpacked one, where its reader meets it.
 */
export function limited(raw: () => AsyncIterable<Uint8Array>, unpack: () => Transform): AsyncIterable<Uint8Array> {
  let packed = 0
  let unpacked = 0
  const counted = async function* () {
    for await (const chunk of raw()) {
      packed += chunk.length
      yield chunk
    }
  }
  const guard = new Transform({
    transform(chunk: Buffer, _, done) {
      unpacked += chunk.length
      const isHarm = unpacked > SMALL && unpacked > MOST_TIMES * packed
      done(isHarm ? new Error('it is made to do harm: it unpacks to far more than it can hold') : null, chunk)
    },
  })
  return pipeline(Readable.from(counted()), unpack(), guard, () => {})
}
