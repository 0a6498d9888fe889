import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Chunks } from '../../8-exports/index.ts'
import { Failure } from '../command.ts'
import { inBatches } from './batches.ts'
import { type Claim, claim, isMark, type Work } from './claim.ts'
import type { Target } from './file-target.ts'
import { place, settle } from './place.ts'

const NAME = '.quanhe-writing'

/**
 * A hidden folder beside the results, in which the next ones grow until they appear all at once. One process has it at a
 * time; whoever has it removes what a killed one has left there.
 */
export class Workplace {
  /** As the user named it, for messages. */
  readonly #named: string
  readonly #folder: string
  readonly #name: string
  readonly #claim: Claim

  private constructor(named: string, folder: string, name: string, claim: Claim) {
    this.#named = named
    this.#folder = folder
    this.#name = name
    this.#claim = claim
  }

  /**
   * @param patience for how many milliseconds to wait for another that writes there
   * @throws Failure when it does not end, or nothing may be written there
   */
  static async open({ folder, file }: Target, work: Work, patience = 500): Promise<Workplace> {
    const at = resolve(folder)
    const name = file === undefined ? NAME : `.${file}${NAME}`
    const named = file === undefined ? folder : join(folder, file)
    return telling(named, async () => {
      const opened = new Workplace(named, at, name, await claim(join(at, name), work, patience))
      try {
        await opened.#clean()
        await mkdir(opened.path(''), { recursive: true })
        return opened
      } catch (error) {
        await opened.close()
        throw error
      }
    })
  }

  /** Processes that were killed while they wrote here. What they left is gone by now. */
  get ended(): Claim['ended'] {
    return this.#claim.ended
  }

  /** Where a file of this name grows. */
  path(name: string): string {
    return join(this.#staging, 'new', name)
  }

  /** Writes a file, by its path in the folder. */
  write(name: string, chunks: string | Uint8Array | Chunks): Promise<void> {
    return this.telling(async () => {
      const file = this.path(name)
      await mkdir(dirname(file), { recursive: true })
      await (typeof chunks === 'string' || chunks instanceof Uint8Array
        ? writeFile(file, chunks)
        : pipeline(inBatches(chunks), createWriteStream(file)))
    })
  }

  /** Lets the files that have grown here appear and others vanish, all in one step. */
  place(appear: readonly string[], vanish: readonly string[] = []): Promise<void> {
    const places = { folder: this.#folder, workplace: this.#name, staging: this.#claim.name }
    return this.telling(() => place({ appear, vanish }, places))
  }

  /** Does something that writes here. @throws Failure with the folder and the reason, when the system would not write */
  telling<Result>(write: () => Promise<Result>): Promise<Result> {
    return telling(this.#named, write)
  }

  /** Takes away what has not appeared, and lets others write. */
  async close(): Promise<void> {
    await this.#clean()
    await this.#claim.release()
  }

  get #staging(): string {
    return join(this.#folder, this.#name, this.#claim.name)
  }

  async #clean(): Promise<void> {
    await settle(this.#folder, this.#name)
    for (const entry of await readdir(join(this.#folder, this.#name))) {
      if (!isMark(entry)) await rm(join(this.#folder, this.#name, entry), { recursive: true, force: true })
    }
  }
}

async function telling<Result>(named: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof Failure) throw new Failure(`${named}: ${message}`)
    if (code === undefined) throw error
    const [, reason = message] = /^[A-Z\d_]+: ([^,]+)/.exec(message) ?? []
    throw new Failure(`${named}: it could not be written (${reason}). What was there before is still there.`)
  }
}
