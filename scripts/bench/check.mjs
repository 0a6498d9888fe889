// What CI asks: is anything more than a third slower than it was, compared with the plain baseline of the same run?

const WORSE = 4 / 3
/** Another process or a colder cache can cost one measurement much; a program that has become slower is slow each time. */
const TRIES = 3

/**
 * Measures parts, and again what seems slower: of each thing the smallest ratio counts.
 *
 * @param parts names of parts
 * @param known what each ratio was, by the name of what was measured
 * @param measured measures a part: a list of things with `name`, `ratio`, `against`
 * @returns what was measured, and a sentence for each thing that is slower, or is there or known alone
 */
export async function compare(parts, known, measured) {
  const isSlower = ({ name, ratio }) => ratio > WORSE * (known.get(name) ?? Number.POSITIVE_INFINITY)
  const all = []
  for (const part of parts) {
    let results = await measured(part)
    for (let tried = 1; tried < TRIES && results.some(isSlower); tried++) results = least(results, await measured(part))
    all.push(...results)
  }
  const names = new Set(all.map(({ name }) => name))
  const slower = all
    .filter(isSlower)
    .map(
      ({ name, ratio, against }) =>
        `${name} is ${ratio.toFixed(1)} × ${against}; it was ${known.get(name)}, and a third more is allowed`,
    )
  const gone = [...known.keys()].filter((name) => !names.has(name)).map((name) => `${name} was not measured`)
  const unknown = [...names].filter((name) => !known.has(name)).map((name) => `${name} has nothing to be compared with`)
  const failed = all.filter(({ notReached }) => notReached).map(({ name, notReached }) => `${name}: ${notReached}`)
  return { all, failures: [...failed, ...slower, ...gone, ...unknown] }
}

/** Of two measurements of the same things, each time the one with the smaller ratio. */
function least(some, others) {
  return some.map((one, at) => (one.ratio <= others[at].ratio ? one : others[at]))
}
