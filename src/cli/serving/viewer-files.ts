import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../command.ts'

/**
 * Paths of the files of the built viewer by their names in its addresses: `index.html`, `assets/index-3f2a.js`; as it is
 * served (`viewer`), or with all its code in one file (`page`).
 */
export async function viewerFiles(as: 'viewer' | 'page'): Promise<ReadonlyMap<string, string>> {
  // Beside the compiled command line, or three folders up when that runs from its sources.
  for (const place of [`../../${as}/`, `../../../dist/${as}/`]) {
    const root = fileURLToPath(new URL(place, import.meta.url))
    const built = await stat(join(root, 'index.html')).catch(() => undefined)
    if (!built) continue
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), path]))
  }
  throw new UsageError('The viewer is not built. Run “npm run build” in the folder of the program.')
}
