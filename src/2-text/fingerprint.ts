/** Syllables that are looked at together: five in a row are seldom the same in two texts that tell of different things. */
const SHINGLE = 5
/** How many numbers a fingerprint has: the share of those that two have in common is that of the shingles, give or take 0.04. */
export const PRINTS = 128
/** What no shingle is. */
const NONE = 0xffffffff
/** Shorter texts have too few shingles to say anything. */
const FEWEST = 30

/**
 * By what two texts are known to be nearly the same, without either (MinHash of five syllables in a row, by one permutation; Li, Owen and
 * Zhang 2012, empty places filled as by Shrivastava and Li 2014): {@link PRINTS} numbers of 32 bits, in base64. Capitals, signs, line ends and the way in which letters are composed make no difference. Nothing of a text
 * that is too short.
 */
export function fingerprintOf(text: string): string | undefined {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST + SHINGLE - 1) return undefined
  const hashes = words.map(hashOf)
  const least = new Uint32Array(PRINTS).fill(NONE)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0
    for (let step = 0; step < SHINGLE; step++) shingle = mixed(Math.imul(shingle, 31) + hashes[at + step]!)
    shingle = Math.min(shingle, NONE - 1)
    const print = shingle % PRINTS
    if (shingle < least[print]!) least[print] = shingle
  }
  return Buffer.from(filled(least).buffer).toString('base64')
}

/** Places into which no shingle fell take the number of the next that has one, changed by how far away it is. */
function filled(least: Uint32Array): Uint32Array {
  return least.map((number, print) => {
    let away = 0
    while (number === NONE) number = least[(print + ++away) % PRINTS]!
    return away === 0 ? number : mixed(number + away)
  })
}

/** The numbers of a fingerprint; undefined where it is none. */
export function printsIn(fingerprint: string): Uint32Array | undefined {
  const bytes = Uint8Array.from(Buffer.from(fingerprint, 'base64'))
  return bytes.length === PRINTS * 4 ? new Uint32Array(bytes.buffer) : undefined
}

/** FNV-1a of the UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Every bit of the number counts in every bit of the result (the end of MurmurHash3). */
function mixed(number: number): number {
  let mixing = number >>> 0
  mixing = Math.imul(mixing ^ (mixing >>> 16), 0x85ebca6b)
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35)
  return (mixing ^ (mixing >>> 16)) >>> 0
}
