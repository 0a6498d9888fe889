import { mkdir, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { UsageError } from './command.ts'

/**
 * Makes the folder to write into.
 *
 * @throws UsageError when it is a file, or lies among the articles: the next build would read its own results
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
    throw new UsageError(`${folder} cannot be made (${(error as Error).message}). Name another folder to write into.`)
  }
}

/** Writes a file so that who reads it meanwhile sees the earlier one or the whole new one, never a half. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const growing = `${file}.part`
  await writeFile(growing, text)
  await rename(growing, file)
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
