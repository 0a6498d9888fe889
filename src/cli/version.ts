import { readFileSync } from 'node:fs'

/** The version of the program, as `package.json` has it. */
export function version(): string {
  // Two folders up both from the sources and from what is compiled.
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
