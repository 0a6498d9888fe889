// The command line as a user runs it, and what it took: with the processes that it starts itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const USAGE = new URL('usage.mjs', import.meta.url).href

/**
 * @param words what follows `node`
 * @param input a file for standard input, or its text
 * @param limit minutes after which it is ended
 * @returns milliseconds of processor (`ms`) and of the clock (`wall`), the most memory of a process in MB; or why it failed
 */
export async function runNode(words, { input, text, limit = 30 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-usage-'))
  const usage = join(folder, 'usage.jsonl')
  try {
    const begun = performance.now()
    const child = spawn(process.execPath, words, {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: `--import=${USAGE}`, QUANHE_USAGE: usage },
      timeout: limit * 60_000,
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => (said = (said + chunk).slice(-4000)))
    child.stdin.on('error', () => {}) // a program that ends early is told by its status
    const ended = once(child, 'close')
    if (input)
      await pipeline(createReadStream(input), child.stdin).catch(() => {}) // the same
    else child.stdin.end(text)
    const [status, signal] = await ended
    const wall = performance.now() - begun
    if (status !== 0) {
      const last = said.trim().split('\n').at(-1)
      const failed =
        wall >= limit * 60_000 ? `took more than ${limit} minutes` : last || `ended with ${signal ?? status}`
      return { failed, wall }
    }
    const processes = readFileSync(usage, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    return {
      ms: processes.reduce((sum, { ms }) => sum + ms, 0),
      wall,
      memoryMB: Math.max(...processes.map(({ memoryMB }) => memoryMB)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same for `quanhe`; a failure is an error, where `mayFail` does not say that it is a result. */
export async function quanhe(words, wishes = {}) {
  const result = await runNode([MAIN, ...words], wishes)
  if (result.failed && !wishes.mayFail) throw new Error(`quanhe ${words.join(' ')}: ${result.failed}`)
  return result
}
