// What everything is compared with: the least that any program does with the same bytes, which is JSON, composed letters and words
// between spaces. It is measured before and after each thing, so that a machine that others share slows both.
import { closeSync, openSync, readSync } from 'node:fs'

/** Milliseconds of processor below which a plain round is repeated. */
const LEAST = 40

export class Plain {
  #lines
  /** Megabytes of UTF-8 in the lines of JSON. */
  megabytes

  /** @param lines JSON, of articles, of claims, of anything; some megabytes are enough */
  constructor(lines) {
    this.#lines = lines
    this.megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6
    for (let round = 0; round < 3; round++) this.perMegabyte() // warm
  }

  static ofFile(path) {
    return new Plain(firstLines(path).filter(Boolean))
  }

  /** Milliseconds of processor for a megabyte. */
  perMegabyte() {
    const begun = processor()
    let [rounds, took] = [0, 0]
    do {
      for (const line of this.#lines) count(JSON.parse(line))
      rounds++
      took = processor() - begun
    } while (took < LEAST)
    return took / (rounds * this.megabytes)
  }
}

/** The whole lines in the first megabytes of a file, which may have gigabytes. */
export function firstLines(path, limit = 4e6) {
  const file = openSync(path)
  try {
    const bytes = Buffer.alloc(limit)
    return bytes.subarray(0, readSync(file, bytes)).toString('utf8').split('\n').slice(0, -1)
  } finally {
    closeSync(file)
  }
}

/** Words of all texts in a value. */
function count(value) {
  if (typeof value === 'string') return value.normalize('NFC').split(/\s+/).length
  let words = 0
  if (value && typeof value === 'object') for (const key in value) words += count(value[key])
  return words
}

/** Milliseconds that the processor has worked for this process, in all its threads. */
export function processor() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Measures something several times, each between two measurements of the baseline.
 *
 * @param run gives milliseconds of processor, or an object with them as `ms`
 * @returns the median of the milliseconds, that of the ratios, and what the runs gave
 */
export async function beside(baseline, rounds, run) {
  const runs = []
  for (let round = 0; round < rounds; round++) {
    const before = await baseline()
    const result = await run()
    const ms = typeof result === 'number' ? result : result.ms
    runs.push({ ms, ratio: ms / ((before + (await baseline())) / 2), result })
  }
  return {
    ms: median(runs.map(({ ms }) => ms)),
    ratio: median(runs.map(({ ratio }) => ratio)),
    results: runs.map(({ result }) => result),
  }
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}
