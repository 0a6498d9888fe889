import { fold } from '../2-text/vietnamese.ts'

/**
 * A name as part of a key: folded, words joined by hyphens, marks left out. Tones stay, since Toàn and Toán are two people.
 *
 * @example
 * slug('Ban Tổ chức Thành ủy Cao Lãnh') // 'ban-tổ-chức-thành-ủy-cao-lãnh'
 */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Sorts by code unit: the same order on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
