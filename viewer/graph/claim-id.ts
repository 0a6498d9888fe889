import type { Evidence } from '../../src/7-graph/types.ts'

/**
 * An id for what one passage says of one edge, the same wherever and whenever the graph is opened, so that a reader can
 * write “claim k3f9…” in a letter to whoever keeps the graph: a hash of the edge's key and of the passage.
 */
export function claimId(edge: string, { article, start, end, rule }: Evidence): string {
  return hash53([edge, article, start, end, rule].join('\u0000'))
}

/** Fingerprint of a text in eleven signs (53 bits, public domain mix by bryc). Finds slips, not forgeries. */
function hash53(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36).padStart(11, '0')
}
