import { copyFile, link, mkdir, open, readdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { unlessAbsent } from './file-target.ts'

/** Where the files are: folders, each inside the one before. The new files are in the folder `new` of the last. */
interface Places {
  readonly folder: string
  readonly workplace: string
  readonly staging: string
}

/** What is to change, by paths in the folder. */
interface Change {
  readonly appear: readonly string[]
  /** Files that go in the same step. */
  readonly vanish?: readonly string[]
}

/**
 * Puts files into a folder, all in one step: whoever reads there finds all of the old ones or all of the new, also when the
 * program is killed at any moment, and what was opened before stays what it was.
 *
 * No call of the operating system moves two files at once. So the old ones get second names and links are put in their
 * places, which changes nothing for a reader; all links go through one, `current`, which is then turned from the old to the
 * new by one renaming; and at last the links make way for the files they show ({@link settle}), which again changes nothing.
 * Where the disk knows no links (a USB stick; Windows without the right), and for a single file, files are moved one after
 * the other.
 */
export async function place({ appear, vanish = [] }: Change, places: Places): Promise<void> {
  const { folder, workplace, staging } = places
  const work = join(folder, workplace, staging)
  for (const name of appear) await sync(join(work, 'new', name), 'r+')
  for (const inside of foldersOf(appear)) {
    await sync(join(work, 'new', inside))
    if (inside !== '.') await mkdir(join(folder, inside), { recursive: true })
  }
  const names = [...appear, ...vanish]
  if (names.length > 1 && (await linked('old', join(work, 'current')))) {
    await setAside(names, folder, join(work, 'old'))
    for (const name of names) {
      const shown = join(folder, workplace, staging, 'current', name)
      const file = join(folder, name)
      await turn(file, relative(dirname(file), shown), work)
    }
    for (const inside of foldersOf(names)) await sync(join(folder, inside))
    await turn(join(work, 'current'), 'new', work)
    await sync(work)
    await settle(folder, workplace)
  } else {
    for (const name of appear) await rename(join(work, 'new', name), join(folder, name))
    for (const name of vanish) await rm(join(folder, name), { force: true })
  }
  for (const inside of foldersOf(names)) await sync(join(folder, inside))
}

/** The folders that files are in, `.` for the one they all are in, each after those it is in. */
function foldersOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => dirname(name)))].toSorted()
}

/**
 * Puts files where links show into a workplace: what was shown stays, and the workplace is no longer needed. A link that
 * shows nothing, since the file was to appear for the first time or to vanish, goes.
 */
export async function settle(folder: string, workplace: string): Promise<void> {
  for (const inside of await foldersIn(join(folder, workplace))) {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(unlessAbsent)
    for (const entry of entries ?? []) {
      if (!entry.isSymbolicLink()) continue
      const file = join(folder, inside, entry.name)
      if (!resolve(dirname(file), await readlink(file)).startsWith(join(resolve(folder), workplace, sep))) continue
      const shown = await realpath(file).catch(unlessAbsent)
      await (shown === undefined ? rm(file) : rename(shown, file))
    }
  }
}

/** The folders, by their paths beside the workplace, into which something that grew or was set aside here may have been put. */
async function foldersIn(workplace: string): Promise<ReadonlySet<string>> {
  const found = new Set([''])
  for (const staging of await readdir(workplace)) {
    for (const half of ['new', 'old']) {
      const options = { recursive: true, withFileTypes: true } as const
      const grown = join(workplace, staging, half)
      for (const entry of (await readdir(grown, options).catch(unlessNoFolder)) ?? []) {
        if (entry.isDirectory()) found.add(relative(grown, join(entry.parentPath, entry.name)))
      }
    }
  }
  return found
}

function unlessNoFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOTDIR') unlessAbsent(error)
}

/** The old files under second names, by which the links show them. */
async function setAside(names: readonly string[], folder: string, aside: string): Promise<void> {
  await mkdir(aside)
  for (const name of names) {
    const file = await realpath(join(folder, name)).catch(unlessAbsent)
    if (file === undefined) continue
    await mkdir(dirname(join(aside, name)), { recursive: true })
    try {
      await link(file, join(aside, name))
    } catch {
      // It lies on another disk, or on one that gives no second names. If it cannot be copied either, that is told.
      await copyFile(file, join(aside, name))
      await sync(join(aside, name), 'r+')
    }
  }
  for (const inside of foldersOf(names)) {
    await mkdir(join(aside, inside), { recursive: true })
    await sync(join(aside, inside))
  }
}

/** Makes a link. @returns false where the disk knows none */
async function linked(target: string, at: string): Promise<boolean> {
  try {
    await symlink(target, at)
    return true
  } catch (error) {
    const unknown = ['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']
    if (!unknown.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return false
  }
}

/** Puts a link in place of what is there, a file or another link. */
async function turn(at: string, target: string, work: string): Promise<void> {
  const made = join(work, 'link')
  await symlink(target, made)
  await rename(made, at)
}

/** Waits until it is on the disk. Windows can do that for files only, and some network disks for files only. */
async function sync(path: string, flags = 'r'): Promise<void> {
  const folder = flags === 'r'
  if (folder && process.platform === 'win32') return
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } catch (error) {
    if (!folder || !['EINVAL', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    await handle.close()
  }
}
