import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../command.ts'
import { hasEnded, type Running, thisProcess } from './running.ts'

/** What is being written: the word for it in a message. */
export type Work = 'build' | 'export' | 'judgement' | 'fetch' | 'index'

/** The right to write, which one process has at a time. */
export interface Claim {
  /** A name that no other claim ever has. */
  readonly name: string
  /** Marks of processes that were killed; they are removed already. */
  readonly ended: readonly Running[]
  release(): Promise<void>
}

const MARK = '.running'

/** Whether a file in the folder of claims is the mark of one. */
export function isMark(name: string): boolean {
  return name.endsWith(MARK)
}

/**
 * Waits for the right to write. Each that asks puts a mark into the folder, an empty file whose name says which process it
 * is, and looks for the marks of others afterwards: of two that ask at one moment, at least the later sees the other. Who
 * sees another takes the own mark back and tries again. A mark is never used twice, so that of an ended process can be
 * removed by anyone, at any time. Node offers no lock of the operating system.
 *
 * @param folder made if it is not there
 * @param patience milliseconds
 * @throws Failure that names who is writing
 */
export async function claim(folder: string, work: Work, patience: number): Promise<Claim> {
  const name = nameOf(work, await thisProcess())
  const mark = join(folder, `${name}${MARK}`)
  const ended: Running[] = []
  for (const start = Date.now(); ; ) {
    const over = Date.now() - start >= patience
    if (!(await putMark(folder, mark, over))) continue
    const other = await anotherIn(folder, name, ended)
    if (other === undefined) return { name, ended, release: () => release(folder, mark) }
    await release(folder, mark)
    if (over) throw await busy(folder, other)
    await sleep(10 + Math.random() * 40) // or two that ask at one moment would do so again
  }
}

/** @returns false when the folder was removed meanwhile, by one that has done its work; the last time that is an error */
async function putMark(folder: string, mark: string, last: boolean): Promise<boolean> {
  try {
    await mkdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  try {
    await writeFile(mark, '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !last) return false
    await release(folder, mark)
    throw error
  }
}

async function anotherIn(folder: string, own: string, ended: Running[]): Promise<string | undefined> {
  for (const entry of await readdir(folder)) {
    if (!isMark(entry) || entry === `${own}${MARK}`) continue
    const { process } = read(entry)
    if (process === undefined || !(await hasEnded(process))) return entry
    await rm(join(folder, entry), { force: true })
    ended.push(process)
  }
  return undefined
}

async function release(folder: string, mark: string): Promise<void> {
  await rm(mark, { force: true })
  try {
    await rmdir(folder)
  } catch (error) {
    // Another is asking, or has removed it already.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

async function busy(folder: string, entry: string): Promise<Failure> {
  const { work, process } = read(entry)
  const mark = join(folder, entry)
  const since = await stat(mark).then(
    ({ mtime }) =>
      `, since ${new Date(+mtime - mtime.getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace('T', ' ')}`,
    () => '', // it has ended this moment
  )
  const who = process ? `process ${process.pid} on ${process.host}` : 'an unknown process'
  return new Failure(
    `Another program is writing here (${work}, ${who}${since}); nothing was changed. Try again when it has ended; if it was killed elsewhere, remove ${mark}`,
  )
}

/** The name of a claim: no other ever has it, since a process makes each with another word of chance. */
export function nameOf(work: Work, { pid, started, boot, space, host }: Running): string {
  return [work, pid, started, boot, space, randomBytes(6).toString('hex'), host].join('.')
}

function read(entry: string): { readonly work: string; readonly process: Running | undefined } {
  const found = /^(\w+)\.(\d+)\.(\d*)\.(\w*)\.(\w*)\.\w+\.(.*)$/.exec(entry.slice(0, -MARK.length))
  if (!found) return { work: 'unknown work', process: undefined }
  const [, work, pid, started, boot, space, host] = found as unknown as string[]
  return {
    work: work!,
    process: { pid: Number(pid), started: started!, boot: boot!, space: space!, host: host! },
  }
}
