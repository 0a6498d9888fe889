// What CI asks: is anything more than a third slower than it was, compared with the plain baseline of the same run?
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { print, RESULTS, saveForCi } from './results.mjs'

const WORSE = 4 / 3
/** Another process or a colder cache can cost one measurement much; a program that has become slower is slow each time. */
const TRIES = 3
const PARTS = ['reading', 'building', 'assembly', 'exports']

/**
 * @param measured measures a part
 * @param write whether what is measured becomes what later runs are compared with
 * @returns 0, or 1 when something is slower
 */
export async function check(measured, write) {
  const file = join(RESULTS, 'ci.json')
  if (!write && !existsSync(file)) throw new Error(`${file} is missing: npm run bench -- --check --write makes it.`)
  const before = write ? undefined : JSON.parse(readFileSync(file, 'utf8'))
  const known = new Map(before?.results.map(({ name, ratio }) => [name, ratio]))
  const all = []
  const slower = []
  for (const part of PARTS) {
    let results = await measured(part)
    for (let tried = 1; tried < TRIES && results.some(isSlower); tried++) results = least(results, await measured(part))
    all.push(...print(results))
    slower.push(...results.filter(isSlower))
  }
  if (write) {
    saveForCi(all)
    return 0
  }
  const gone = [...known.keys()].filter((name) => !all.some((result) => result.name === name))
  for (const { name, ratio, against } of slower)
    console.error(
      `FAILED: ${name} is ${ratio.toFixed(1)} × ${against}; it was ${known.get(name)}, and a third more is allowed`,
    )
  for (const name of gone) console.error(`FAILED: ${name} is in ci.json and was not measured`)
  for (const { name } of all.filter((result) => !known.has(result.name)))
    console.error(`FAILED: ${name} is not in ci.json; npm run bench -- --check --write takes it in`)
  return slower.length + gone.length + all.filter(({ name }) => !known.has(name)).length === 0 ? 0 : 1

  function isSlower({ name, ratio }) {
    return ratio > WORSE * (known.get(name) ?? Number.POSITIVE_INFINITY)
  }
}

/** Of two measurements of the same things, each time the one with the smaller ratio. */
function least(some, others) {
  return some.map((one, at) => (one.ratio <= others[at].ratio ? one : others[at]))
}
