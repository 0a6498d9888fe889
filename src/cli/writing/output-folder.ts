import { mkdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { Failure, UsageError } from '../command.ts'

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
    await makeFolder(resolve(folder))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const words = `${folder} cannot be made (${message}). Name another folder to write into.`
    throw ['EEXIST', 'ENOTDIR'].includes(code) ? new UsageError(words) : new Failure(words)
  }
}

/** Makes a folder and those above it. Node's own way to do so says “no such file” of a disk that may only be read. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await isFolder(folder))) return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder)
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
