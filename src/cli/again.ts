import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ExitStatus } from './exit-status.ts'
import type { Io } from './io.ts'

const FLAG = '--max-old-space-size'

/** The way to run this program once more with more memory; nothing where somebody has said already how much it may use. */
export function again(): Pick<Io, 'again'> {
  if ([...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((words) => words.includes(FLAG))) return {}
  return { again: runAgain }
}

async function runAgain(bytes: number): Promise<ExitStatus> {
  const words = [`${FLAG}=${Math.round(bytes / 2 ** 20)}`, ...process.execArgv, ...process.argv.slice(1)]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  // Whoever ends this process means the work. Ctrl-C goes to both by itself, and twice would be an end without a goodbye.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  if (code !== null && code <= 3) return code as ExitStatus
  if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP') {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  }
  const gigabytes = (bytes / 2 ** 30).toFixed(1)
  process.stderr.write(
    `quanhe: the work was ended (${signal ?? `status ${code}`}); it may take more memory than the ${gigabytes} GB it could have here.\n`,
  )
  return 3
}
