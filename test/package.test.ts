import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

// npm leaves out of the lock file, without a word, the builds for other systems that it cannot find while a version is
// being published, and then refuses in every fresh clone to install from that lock file.
test('the lock file has every package that another one asks for, or npm ci fails in a fresh clone', () => {
  const locked: Readonly<Record<string, Locked>> = readJson('package-lock.json').packages
  const names = new Set(Object.keys(locked).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
  const missing = Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !names.has(name))
      .map((name) => `${path} asks for ${name}`),
  )
  expect(missing).toEqual([])
})

test('every version is pinned, so that an install next year gives what was tested', () => {
  const { dependencies, devDependencies, peerDependencies } = readJson('package.json')
  // A revision stands in each version of DuckDB for Node.
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...peerDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(-r\.\d+)?$/)
  expect(peerDependencies['@duckdb/node-api']).toBe(devDependencies['@duckdb/node-api'])
})
