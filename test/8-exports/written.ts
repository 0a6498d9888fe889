import type { Chunks, ExportedFile } from '../../src/8-exports/index.ts'

/** The files of an export, whole, by their paths. */
export async function written(files: Iterable<ExportedFile>): Promise<ReadonlyMap<string, Buffer>> {
  const whole = new Map<string, Buffer>()
  for (const { path, chunks } of files) {
    if (whole.has(path)) throw new Error(`two files ${path}`)
    whole.set(path, await bytesOf(chunks))
  }
  return whole
}

export async function bytesOf(chunks: Chunks): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of chunks) parts.push(Buffer.from(part as string))
  return Buffer.concat(parts)
}
