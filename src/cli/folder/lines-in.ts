import type { FileHandle } from 'node:fs/promises'

const CHUNK = 1 << 20

/** The lines of an open file from its beginning. Its streams would close it when they are left before their end. */
export async function* linesIn(file: FileHandle): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  const buffer = new Uint8Array(CHUNK)
  let rest = ''
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
    position += bytesRead
    const lines = (rest + decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead > 0 })).split('\n')
    rest = lines.pop()!
    yield* lines
    if (bytesRead === 0) break
  }
  if (rest !== '') yield rest
  return undefined
}
