import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A process, so that one that ended is not taken for another to which the system gave its number again. */
export interface Running {
  readonly pid: number
  /** When it started, in ticks since the machine did; empty where the system does not tell. */
  readonly started: string
  /** The start of the machine itself; empty where the system does not tell. */
  readonly boot: string
  /** Where numbers of processes are counted: every computer and every container counts on its own. */
  readonly space: string
  readonly host: string
}

/** The process that asks. */
export async function thisProcess(): Promise<Running> {
  return {
    pid: process.pid,
    started: (await stateOf(process.pid))?.started ?? '',
    boot: (await told(readFile('/proc/sys/kernel/random/boot_id', 'utf8'))).slice(0, 8),
    // Computers may have one name, copies of a container one id, of which the system asks that it be shown to nobody.
    space: fingerprint((await told(readFile('/etc/machine-id', 'utf8'))) + (await told(readlink('/proc/self/ns/pid')))),
    host: hostname()
      .replace(/[^\w.-]/g, '_')
      .slice(0, 40),
  }
}

/**
 * Whether a process has surely ended. Of one on another computer, or in another container, nothing can be known from here,
 * so it counts as running. Outside of Linux only the number tells.
 */
export async function hasEnded(other: Running): Promise<boolean> {
  const here = await thisProcess()
  if (other.host !== here.host || other.space !== here.space) return false
  if (other.boot !== here.boot) return other.boot !== '' && here.boot !== ''
  try {
    process.kill(other.pid, 0) // sends nothing, and asks whether it could
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return true
  }
  const state = await stateOf(other.pid)
  return state !== undefined && (state.gone || state.started !== other.started)
}

/** What Linux tells of a process; `gone`: it has ended, and its parent has not asked yet how. */
async function stateOf(pid: number): Promise<{ readonly started: string; readonly gone: boolean } | undefined> {
  const line = await told(readFile(`/proc/${pid}/stat`, 'utf8'))
  // The name in brackets may hold anything. See proc_pid_stat(5): the state is field 3, the start field 22.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return line === '' ? undefined : { started: fields[19] ?? '', gone: /^[ZX]/.test(fields[0] ?? '') }
}

/** What a file of the system says; nothing on a system that has no such file, or will not show it. */
function told(answer: Promise<string>): Promise<string> {
  return answer.catch(() => '')
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
