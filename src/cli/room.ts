import { readdirSync, type Stats, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import type { ExitStatus } from './exit-status.ts'
import type { Io } from './io.ts'

/**
 * Bytes of memory that a byte of articles, claims or graph takes until the graph of it is written: between 15 and 40 were
 * measured, most where articles are full of names.
 */
const PER_BYTE = 40

/**
 * Runs the command in a process of more memory where what it is to read is large: Node gives itself 4 GB at most, whatever
 * the machine has, and says so only when it starts. Nothing where this process has enough, or there is no more to have.
 *
 * @param words the words of the command, of which some are files and folders
 * @param enough bytes that are enough for it, however much it reads: with more it would only clean up later
 */
export async function runWithRoom(words: readonly string[], io: Io, enough?: number): Promise<ExitStatus | undefined> {
  const has = getHeapStatistics().heap_size_limit
  if (enough !== undefined) {
    const isLarge = PER_BYTE * bytesAt(words, enough / PER_BYTE) > enough
    return io.again && isLarge && has > enough ? io.again(enough) : undefined
  }
  const most = 0.8 * totalmem()
  if (!io.again || most <= has) return undefined
  const needs = PER_BYTE * bytesAt(words, has / PER_BYTE)
  return needs <= has ? undefined : io.again(Math.min(most, 1.5 * needs))
}

/** How many bytes are to be read; counting ends above `enough`. Of a built folder it is the graph. Links may lead round in a circle: each folder counts once. */
function bytesAt(paths: readonly string[], enough: number, seen = new Set<string>()): number {
  let bytes = 0
  for (const path of paths) {
    if (bytes > enough) break
    const found = lookAt(path)
    if (found?.isFile()) bytes += path.endsWith('.gz') ? 5 * found.size : found.size
    if (!found?.isDirectory() || seen.has(`${found.dev} ${found.ino}`)) continue
    seen.add(`${found.dev} ${found.ino}`)
    const graph = lookAt(join(path, 'graph.json'))
    bytes += graph ? graph.size : bytesAt(namesIn(path), enough - bytes, seen)
  }
  return bytes
}

/** What cannot be looked at counts nothing: it is told when it is to be read, and other words of a command are no paths at all. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}
