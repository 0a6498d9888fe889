import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

const built = join(root, 'dist/page/index.html')
const lock = join(root, 'node_modules/.cache/quanhe-viewer-build')
const LONGEST_BUILD = 60_000

/** Builds the viewer unless what was built is newer than every source. Test files run side by side, so one builds and the others wait. */
export async function buildIfStale(): Promise<void> {
  const newest = Math.max(...(await Promise.all((await sources()).map(changed))))
  while (newest > (await changed(built))) {
    if (await taken()) await sleep(200)
    else await build({ root: join(root, 'viewer'), configFile: join(root, 'viewer/vite.config.ts'), logLevel: 'warn' })
  }
  await rm(lock, { recursive: true, force: true })
}

/** Whether somebody else is building; if not, the lock is ours. One left behind by a run that was broken off does not count. */
async function taken(): Promise<boolean> {
  if ((await changed(lock)) < Date.now() - LONGEST_BUILD) await rm(lock, { recursive: true, force: true })
  await mkdir(join(lock, '..'), { recursive: true })
  return mkdir(lock).then(
    () => false,
    () => true,
  )
}

async function sources(): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'viewer'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function changed(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
