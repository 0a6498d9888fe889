/** Where a node lies on the map. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * A point of the unit square about the origin that looks like chance and is always the same for a key: FNV-1a in 32 bits,
 * stirred at the end so that keys with one beginning do not lie side by side.
 */
export function somewhere(key: string): Point {
  return { x: stirred(key, 1) - 0.5, y: stirred(key, 2) - 0.5 }
}

function stirred(key: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
