import { PRINTS, printsIn } from '../2-text/fingerprint.ts'

/** Two texts of which so much is the same are one report, cut or worded anew by another desk. */
const SAME = 0.5
/** Numbers of a fingerprint that are looked up together: of texts that are 0.5 the same, seven of eight are found; of 0.6, all. */
const BAND = 4
/** Of many texts with a band in common, so many are compared with each further one. */
export const MOST = 8

/** A text by its fingerprint. */
interface Printed {
  readonly index: number
  readonly prints: Uint32Array
}

/**
 * For texts in order, which earlier one each nearly is, by its place. The time grows with their number, not with its square.
 *
 * @param fingerprints undefined for a text that has none
 * @param mayBe whether a later text may be a copy of an earlier one at all
 */
export function findNearCopies(
  fingerprints: readonly (string | undefined)[],
  mayBe: (later: number, earlier: number) => boolean,
): ReadonlyMap<number, number> {
  const bands = Array.from({ length: PRINTS / BAND }, () => new Map<number, Printed[]>())
  const copies = new Map<number, number>()
  for (const [index, fingerprint] of fingerprints.entries()) {
    const prints = fingerprint === undefined ? undefined : printsIn(fingerprint)
    if (prints === undefined) continue
    const printed: Printed = { index, prints }
    const near = new Set<Printed>()
    for (const [at, key] of bandsOf(prints).entries()) {
      const band = bands[at]!
      const same = band.get(key)
      for (const one of same ?? []) near.add(one)
      if (same === undefined) band.set(key, [printed])
      else if (same.length < MOST) same.push(printed)
    }
    const copied = [...near].filter((one) => mayBe(index, one.index) && areAlike(prints, one.prints))
    if (copied.length > 0) copies.set(index, Math.min(...copied.map((one) => one.index)))
  }
  return copies
}

/** The bands of a fingerprint, each as one number. */
export function bandsOf(prints: Uint32Array): readonly number[] {
  return Array.from({ length: PRINTS / BAND }, (_, at) => keyOf(prints, at * BAND))
}

/** Is so much of two texts the same that one is a copy of the other? */
export function areAlike(one: Uint32Array, other: Uint32Array): boolean {
  return shareOf(one, other) >= SAME
}

/** About how much of what either of two texts says both say. */
function shareOf(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let at = 0; at < PRINTS; at++) if (one[at] === other[at]) same++
  return same / PRINTS
}

/** The numbers of a band as one: where two bands share it by chance, the comparison of all numbers tells. */
function keyOf(prints: Uint32Array, from: number): number {
  let [low, high] = [0, 0]
  for (let at = from; at < from + BAND; at++) {
    low = Math.imul(low ^ prints[at]!, 0x85ebca6b)
    low ^= low >>> 15
    high = Math.imul(high ^ prints[at]!, 0xc2b2ae35)
    high ^= high >>> 13
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
