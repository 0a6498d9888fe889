// What was measured, as a table and as JSON; bench/README.md describes the JSON.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machine } from './machine.mjs'
import { articlesToRead } from './texts.mjs'

const RESULTS = fileURLToPath(new URL('../../bench/results/', import.meta.url))
const CI = join(RESULTS, 'ci.json')

/**
 * Writes what `run` gives with the machine on which it began.
 *
 * @param parts those chosen; none for all
 */
export async function save(parts, { full, articles }, run) {
  const date = new Date().toISOString().slice(0, 10)
  const began = machine()
  console.log(`Node ${began.node}, ${began.processor}, ${began.cores} cores, ${began.memoryGB} GB, load ${began.load}`)
  const { name: texts } = await articlesToRead()
  const results = await run()
  if (results.length === 0) return
  const name = [date, began.node, ...(full ? ['full'] : []), ...parts].join('-')
  const file = join(RESULTS, `${name}.json`)
  write(file, { date, machine: began, texts, full, articles, results })
  console.log(`written to ${file}`)
}

/**
 * What each ratio of these parts was when it was last taken for right, by the name of what was measured: on this kind of
 * processor, and where none is known of it, the largest on any.
 */
export function ratiosOfCi(parts) {
  if (!existsSync(CI)) throw new Error(`${CI} is missing: npm run bench -- --check --write makes it.`)
  const { machines } = JSON.parse(readFileSync(CI, 'utf8'))
  const own = machines.filter(isThis)
  const ratios = new Map()
  for (const { part, name, ratio } of (own.length > 0 ? own : machines).flatMap(({ results }) => results))
    if (parts.includes(part)) ratios.set(name, Math.max(ratio, ratios.get(name) ?? 0))
  return ratios
}

/** What was measured takes the place of what was known of these parts on this kind of processor. */
export function saveForCi(parts, measured) {
  const { machines } = existsSync(CI) ? JSON.parse(readFileSync(CI, 'utf8')) : { machines: [] }
  const known = machines.find(isThis)?.results ?? []
  const results = [
    ...known.filter(({ part }) => !parts.includes(part)),
    ...measured.map(({ part, name, ratio, against }) => ({ part, name, ratio, against })),
  ]
  write(CI, { machines: [...machines.filter((one) => !isThis(one)), { machine: machine(), results }] })
  console.log(`written to ${CI}`)
}

/** The plain baseline and the program do not gain alike from another kind of processor. */
function isThis(known) {
  return known.machine.processor === machine().processor
}

function write(file, content) {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(
    file,
    `${JSON.stringify(content, (_key, value) => (typeof value === 'number' ? round(value) : value), 1)}\n`,
  )
}

/** Four figures are more than anybody can believe. */
function round(number) {
  return Number.isInteger(number) ? number : Number(number.toPrecision(4))
}

export function print(results) {
  for (const { name, value, unit, ratio, against, memoryMB, longestKB, ofHalf, notReached } of results) {
    if (notReached) {
      console.log(`${name.padEnd(48)} not reached: ${notReached}`)
      continue
    }
    const figure = value.toLocaleString('en', { maximumSignificantDigits: 4 }).padStart(10)
    const more = [
      `${round(ratio)} × ${against}`,
      ...(memoryMB ? [`${memoryMB} MB`] : []),
      ...(longestKB ? [`longest piece ${longestKB} kB`] : []),
      ...(ofHalf ? [`${round(ofHalf)} × half the size`] : []),
    ]
    console.log(`${name.padEnd(48)}${figure} ${unit.padEnd(24)} ${more.join(', ')}`)
  }
  return results
}
