import { mkdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { Failure, UsageError } from './command.ts'

/**
 * Makes the folder to write into.
 *
 * @throws UsageError when it is a file, or lies among the articles: the next build would read its own results; Failure
 *   when the system would not make it
 */
export async function makeOutputFolder(folder: string, paths: readonly string[]): Promise<void> {
  const target = await realOf(folder)
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) continue
    const read = await realOf(path)
    if (target === read || target.startsWith(read.endsWith(sep) ? read : `${read}${sep}`)) {
      throw new UsageError(
        `${folder} lies inside ${path}, and its files would be read as articles the next time. Name a folder outside of it.`,
      )
    }
  }
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const words = `${folder} cannot be made (${message}). Name another folder to write into.`
    throw ['EEXIST', 'ENOTDIR'].includes(code) ? new UsageError(words) : new Failure(words)
  }
}

/** The path without links, also of what is not there yet. */
async function realOf(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch (error) {
    if (dirname(absolute) === absolute) throw error
    return join(await realOf(dirname(absolute)), basename(absolute))
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
