import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { remembering } from '../6-entities/keys.ts'

/**
 * The id of an edge in every format: a key of the graph names both ends and is as long as three lines. Made of the key alone,
 * so that it stays when articles are added; two of a million edges share one in one of ten million graphs.
 *
 * @example
 * edgeId('SIGNED:person:lê-hòa→agreement:x') // 'e-' and 16 digits
 */
export function edgeId(key: string): string {
  return `e-${hashed(key)}`
}

/**
 * The id of what has this key, in formats whose readers know only ASCII: FollowTheMoney drops a reference with a Vietnamese letter, a colon
 * or a slash and says nothing. Of a form that nomenklatura does not take for an id of its own.
 */
export const asciiId: (key: string) => string = remembering((key) => `qh-${hashed(key)}`)

/** Sixteen hexadecimal digits (64 bits) that stand for a text. UTF-8 has no halves of surrogate pairs: where there are some, JSON tells them apart. */
export function hashed(text: string): string {
  const told = /\p{Cs}/u.test(text) ? JSON.stringify(text) : text
  return bytesToHex(sha256(utf8ToBytes(told)).subarray(0, 8))
}
