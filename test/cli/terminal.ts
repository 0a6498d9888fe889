import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { Io, Output } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

/** The articles that come with the project. */
export const samples = fileURLToPath(new URL('../../data/samples', import.meta.url))

export interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

type Input = string | readonly Uint8Array[] | AsyncIterable<Uint8Array>

export interface Around extends Partial<Omit<Io, 'stdin' | 'stdout' | 'stderr'>> {
  /** What stands on standard input, whole, in chunks, or as it comes. */
  readonly stdin?: Input
  /** Whether output goes to a terminal. */
  readonly terminal?: boolean
  /** What standard output does with each piece of text, instead of keeping it. */
  readonly stdout?: Output
}

/** Runs the command line as in a shell, without a process of its own. */
export async function quanhe(args: readonly string[], around: Around = {}): Promise<Ended> {
  const { stdin = '', terminal = false, stdout, ...rest } = around
  const [out, err] = [keeping(terminal), keeping(terminal)]
  const status = await run(args, {
    stdin: bytesOf(stdin),
    stdout: stdout ?? out,
    stderr: err,
    env: {},
    now: () => 0,
    stopped: () => Promise.resolve(),
    ...rest,
  })
  return { status, out: out.texts.join(''), err: err.texts.join('') }
}

function keeping(isTTY: boolean): Output & { readonly texts: readonly string[] } {
  const texts: string[] = []
  return {
    isTTY,
    texts,
    write(text, done) {
      texts.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1'))
      if (done) queueMicrotask(done)
      return true
    },
  }
}

async function* bytesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield Buffer.from(input)
  else yield* input
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
