import { fold as foldName } from '../2-text/vietnamese.ts'

/** Works out something of a name once. Forgets all it remembers when there is too much: the names of a million articles repeat, but not for ever. */
export function remembering<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    if (made.size > 300_000) made.clear()
    const fresh = make(name)
    made.set(name, fresh)
    return fresh
  }
}

/** The key under which two spellings of a name are the same name, worked out once for each spelling. */
export const fold: (name: string) => string = remembering(foldName)

/** The folded syllables of a name. */
export const syllablesOf: (name: string) => readonly string[] = remembering((name) =>
  fold(name).replace(/\.$/, '').split(' '),
)

/**
 * A name as part of a key: folded, words joined by hyphens, marks left out. Tones stay, since Toàn and Toán are two people.
 *
 * @example
 * slug('Ban Tổ chức Thành ủy Cao Lãnh') // 'ban-tổ-chức-thành-ủy-cao-lãnh'
 */
export const slug: (name: string) => string = remembering((name) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
)

/**
 * A key as a reader would say it, without capitals, which keys do not have.
 *
 * @example
 * spoken('org:đảng-ủy-xã-tân-mỹ@lấp-vò.đồng-tháp') // 'đảng ủy xã tân mỹ (lấp vò, đồng tháp)'
 */
export function spoken(key: string): string {
  const [name = '', apart] = key.replace(/^\w+:/, '').split('@')
  const said = (words: string) => words.replaceAll('-', ' ').replaceAll('.', ', ')
  return apart ? `${said(name)} (${said(apart)})` : said(name)
}

/** Sorts by code unit: the same order on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
