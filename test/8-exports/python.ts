import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'

/** Whether programs that npm does not install have to be there. */
export const required = process.env.CI !== undefined && process.env.CI !== ''

/** A Python that has these modules; without one the tests that need it are left out, aloud. */
export function pythonWith(modules: string, what: string): string | undefined {
  const found = ['python3', '/usr/bin/python3'].find(
    (path) => spawnSync(path, ['-c', `import ${modules}`]).status === 0,
  )
  if (found === undefined && !required) console.warn(`left out, because Python has no ${modules}: ${what}`)
  return found
}

/** What a script of this folder prints. */
export function printed(python: string | undefined, script: string, ...words: readonly string[]): string {
  return printedBy(python, decodeURIComponent(new URL(script, import.meta.url).pathname), ...words)
}

/** What Python prints when called with these words. */
export function printedBy(python: string | undefined, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(python ?? 'python3', words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  expect(status, stderr).toBe(0)
  return stdout
}
