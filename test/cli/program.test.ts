import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'

// The compiled program, in a process of its own: what a user gets. `npm test` compiles it first.
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
beforeAll(() => {
  if (!existsSync(program)) throw new Error('dist/ is not built: run the tests by “npm test”')
})

test('it runs, and its exit status is that of the command', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--version'])
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  await expect(promisify(execFile)(process.execPath, [program, 'bild'])).rejects.toMatchObject({ code: 2 })
})

test('a reader that has gone (| head) is no error', async () => {
  const child = spawn(process.execPath, [program, 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.on('error', () => {}) // the program has stopped reading, as it should
  const ended = once(child, 'exit')
  child.stdout.once('data', () => child.stdout.destroy())
  for (let id = 0; id < 2000; id++)
    child.stdin.write(`${JSON.stringify({ id: `${id}`, text: 'Bà Lê Thị Ba phát biểu.' })}\n`)
  child.stdin.end()
  expect(await ended).toEqual([0, null])
  expect(err).toBe('')
})
