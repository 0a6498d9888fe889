import { fold, syllablesOf } from './keys.ts'

/**
 * The key under which Mĩ and Mỹ, Quí and Quý are one (i and y at the end of a syllable after h, k, l, m, s, t and qu), and
 * Ánh-Tuyết and Ánh Tuyết. Weaker
 * than `fold`, for two people may be told apart by it: Nguyễn Văn Sĩ and Nguyễn Văn Sỹ.
 */
export function foldLoosely(name: string): string {
  return fold(name)
    .replaceAll('-', ' ')
    .normalize('NFD')
    .replace(/(?<![\p{L}\p{M}])(h|k|l|m|s|t|qu)y(?=\p{M}*(?![\p{L}\p{M}]))/gu, '$1i')
    .normalize('NFC')
}

/** How two names that are not one may yet be of one person. */
export type Slip = 'tone' | 'letter' | 'order' | 'surname' | 'initial'

/**
 * What must have gone wrong if two names are of one person: a tone (Lê Ba Trình), a letter (Đỗ Hoàng Hải for Đỗ Hồng Hải), the
 * order (Trần Vũ Quỳnh Anh for Vũ Trần Quỳnh Anh), the surname, or nothing but an initial for the given name (Lê Xuân N.).
 */
export function slipBetween(one: string, other: string): Slip | undefined {
  const [a, b] = [syllablesOf(one), syllablesOf(other)]
  if (a.length !== b.length || a.length < 3) return undefined
  const at = a.findIndex((syllable, place) => syllable !== b[place])
  if (at < 0) return undefined
  if (a.findLastIndex((syllable, place) => syllable !== b[place]) === at) {
    const [x, y] = [a[at]!, b[at]!]
    if (withoutTone(x) === withoutTone(y)) return 'tone'
    if (at === a.length - 1 && (x.length === 1 || y.length === 1)) return x[0] === y[0] ? 'initial' : undefined
    if (at === 0) return 'surname'
    return alike(withoutTone(x), withoutTone(y)) ? 'letter' : undefined
  }
  // Most pairs of names have little in common, and are not to be sorted for it.
  if (!a.every((syllable) => b.includes(syllable))) return undefined
  return [...a].sort().join(' ') === [...b].sort().join(' ') ? 'order' : undefined
}

/** A syllable with the marks of its letters after them, and without that of its tone. */
function withoutTone(syllable: string): string {
  return syllable.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
}

/** Syllables that begin and end with the same consonants, or differ by a consonant left out: hồng and hoàng, khiêm and kiêm. */
function alike(a: string, b: string): boolean {
  const parts = (syllable: string) =>
    /^([^aeiouy\p{M}]*)(.*?)([^aeiouy\p{M}]*)$/u.exec(syllable)!.slice(1) as [string, string, string]
  const [x, y] = [parts(a), parts(b)]
  return (
    (x[0] === y[0] && x[2] === y[2]) ||
    (x[1] === y[1] && x[2] === y[2] && (x[0].startsWith(y[0]) || y[0].startsWith(x[0])))
  )
}
