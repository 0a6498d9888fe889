import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'

/** Where results are to appear: several files of a folder, or one alone. */
export interface Target {
  readonly folder: string
  /** Its name in the folder. */
  readonly file?: string
}

/**
 * Where a file is to appear, behind all links to it, so that a link stays one. Nothing for a pipe or a device
 * (`/dev/stdout`, `>(gzip)`): it keeps nothing that could be left half, and must not be replaced by a file.
 */
export async function fileTarget(file: string): Promise<Required<Target> | undefined> {
  const path = await pathBehind(resolve(file))
  const found = await stat(path).catch(unlessAbsent)
  if (found && !found.isFile() && !found.isDirectory()) return undefined
  return { folder: dirname(path), file: basename(path) }
}

/** The path without links: of the file or, where it is not there yet, of its folder. */
async function pathBehind(path: string): Promise<string> {
  const found = await realpath(path).catch(unlessAbsent)
  if (found !== undefined) return found
  const folder = await realpath(dirname(path)).catch(unlessAbsent)
  return resolve(folder ?? dirname(path), basename(path))
}

/** For `.catch`: nothing, where there is no such file. */
export function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
