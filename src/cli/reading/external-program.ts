import { spawn } from 'node:child_process'
import { z } from 'zod'
import { type ExternalClaim, externalClaim } from '../../knowledge/judgements.ts'
import type { Article } from '../../model.ts'

/** The most that a program may answer, and of what it says on standard error so much is told. */
const MOST_BYTES = 16 << 20
const TOLD = 300

/** Nobody but the system has these. */
const WINDOWS = process.platform === 'win32'

/** A program of the user's could not be used for an article; the message says why. */
export class ProgramFailed extends Error {}

/** What a program has answered: claims in our form, and why others are in none. */
export interface Answered {
  readonly claims: readonly ExternalClaim[]
  readonly unfit: readonly string[]
}

const answer = z.object({ claims: z.array(z.unknown()).max(10_000) })

/**
 * Hands an article as one line of JSON to a command of the user's, as a shell runs it, and reads the claims that it answers:
 * `{"claims":[…]}` on standard output, each as {@link externalClaim} has it.
 *
 * @param seconds how long it may take
 * @throws ProgramFailed when it fails, takes too long, or answers something else
 */
export async function claimsFrom(command: string, article: Article, seconds: number): Promise<Answered> {
  const text = await run(command, `${JSON.stringify(article)}\n`, seconds)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ProgramFailed(`its answer is no JSON (${(error as Error).message}): “${shortened(text)}”`)
  }
  const read = answer.safeParse(value)
  if (!read.success) throw new ProgramFailed('its answer is not {"claims":[…]}')
  const claims: ExternalClaim[] = []
  const unfit: string[] = []
  for (const each of read.data.claims) {
    const claim = externalClaim.safeParse(each)
    if (claim.success) claims.push(claim.data)
    else unfit.push(`not in the form: ${claim.error.issues.map(issue).join('; ')}`)
  }
  return { claims, unfit }
}

function issue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `“${path.join('.')}”: ${message}` : message
}

/** Runs a command with a text on standard input. Gives its standard output. */
function run(command: string, input: string, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what the command itself has started ends with it.
    const child = spawn(command, { shell: true, detached: !WINDOWS, stdio: ['pipe', 'pipe', 'pipe'] })
    const kill = () => {
      try {
        if (WINDOWS || child.pid === undefined) child.kill('SIGKILL')
        else process.kill(-child.pid, 'SIGKILL')
      } catch {} // it has ended meanwhile
    }
    const out: Buffer[] = []
    let [size, told] = [0, '']
    let done = false
    const end = (error: string | undefined) => {
      if (done) return
      done = true
      clearTimeout(timer)
      for (const signal of STOPS) process.off(signal, stop)
      if (error === undefined) return resolve(Buffer.concat(out).toString('utf8'))
      kill()
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      reject(new ProgramFailed(error + (told.trim() && `; it said “${shortened(told)}”`)))
    }
    const stop = (signal: NodeJS.Signals) => {
      kill()
      for (const each of STOPS) process.off(each, stop)
      process.kill(process.pid, signal)
    }
    for (const signal of STOPS) process.on(signal, stop)
    const timer = setTimeout(() => end(`it took more than ${seconds} seconds`), seconds * 1000)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_BYTES) end(`it answered more than ${MOST_BYTES} bytes`)
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (told.length < TOLD * 4) told += chunk.toString('utf8')
    })
    child.stdin.on('error', () => {}) // it need not read all of the article
    child.on('error', (error) => end(error.message))
    child.on('close', (code, signal) => {
      if (signal) end(`it was ended by ${signal}`)
      else end(code === 0 ? undefined : `it ended with status ${code}`)
    })
    child.stdin.end(input)
  })
}

const STOPS = ['SIGINT', 'SIGTERM'] as const

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > TOLD ? `${line.slice(0, TOLD)}…` : line
}
