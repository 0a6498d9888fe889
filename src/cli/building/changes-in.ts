import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** After the last change, so long nothing may happen: whoever copies a folder is not done with the first file. */
const STILL = 500

/**
 * Comes back each time that something has changed in files or folders and they are still again, until it is to stop. What
 * changes meanwhile is told the next time.
 *
 * @throws the error of the system where it does not watch
 */
export async function* changesIn(paths: readonly string[], stopped: Promise<void>): AsyncGenerator<void> {
  let tell = () => {}
  let timer: NodeJS.Timeout | undefined
  let changed = false
  let failed: Error | undefined
  let ended = false
  const wake = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      tell()
    }, STILL)
  }
  const watchers = paths.map((path) => watched(path, wake))
  for (const watcher of watchers)
    watcher.on('error', (error) => {
      failed = error
      tell()
    })
  void stopped.then(() => {
    ended = true
    tell()
  })
  try {
    while (!ended) {
      if (failed) throw failed
      if (changed) {
        changed = false
        yield
      } else
        await new Promise<void>((resolve) => {
          tell = resolve
        })
    }
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/** A folder with all in it; a file by the folder it lies in, since many programs write a new one in its place. */
function watched(path: string, wake: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, { recursive: true }, wake)
  return watch(dirname(path), (_, name) => {
    if (name === null || name === basename(path)) wake()
  })
}
