// Loaded before a program that is measured: as it ends, it writes down what the processor did for it and how much memory it took.
import { appendFileSync, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** The most memory in MB. What getrusage tells begins with that of the process which started this one, so the system's file comes first. */
export function mostMemory() {
  try {
    return Math.round(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024)
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024) // not Linux
  }
}

if (isMainThread && process.env.QUANHE_USAGE)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const line = JSON.stringify({ ms: (user + system) / 1000, memoryMB: mostMemory() })
    appendFileSync(process.env.QUANHE_USAGE, `${line}\n`)
  })
