import { fold } from '../2-text/vietnamese.ts'
import { BODY } from '../knowledge/lexicon.ts'
import { fullNameEnd, looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Words of a name's beginning by which an article may call the body later: “Liên đoàn”, “Viện Lúa”, “Hợp tác xã”. */
const LONGEST = 4
/** Syllables of a person's name. */
const NAME = 3

/** “Viện Lúa Đồng bằng sông Cửu Long”: from here on “Viện”, “Viện Lúa” may stand for it. */
export function knowBeginning(page: Page, { from, to, own, plural, proper, sense }: BodyMention): void {
  if (plural) return
  // “Liên minh Hợp tác xã tỉnh” is “Liên minh” too; of “Bệnh viện Đa khoa tỉnh” only “Bệnh viện” is called so
  if (!(proper || sense.kind === 'mass organisation')) {
    knowHead(page, from)
    return
  }
  const words = fold(own).split(' ')
  page.begun.add(ending(words.slice(-NAME)))
  for (let n = 1; n <= Math.min(LONGEST, words.length - 1); n++) page.begun.add(words.slice(0, n).join(' '))
  // “Công ty Cổ phần Tập đoàn Sen Hồng”: “Tập đoàn” too
  for (let at = from + 1; at < to; at++)
    if (page.types(at) & BODY && page.capital(at) && page.reach(at, BODY) < to)
      page.begun.add(page.folded(at, page.reach(at, BODY)))
}

/** The words of which the head of a name may consist. */
function knowHead(page: Page, from: number): void {
  const head = page.reach(from, BODY)
  for (let to = from + 1; to <= head; to++) page.begun.add(page.folded(from, to))
}

/** “Phó Viện trưởng Viện Lúa, …”: one word behind the head is the beginning of a longer name that the article has. */
export function isCutShort(page: Page, head: number, to: number): boolean {
  if (!page.mark(to) || page.token(to - 1).length < 2) return false
  return page.begun.has(page.folded(head, to)) && !page.begins('of-field', head)
}

/** “Chủ tịch Liên đoàn Trần Văn Hai” behind the name of a Liên đoàn: what follows the head is whoever holds the post. */
export function precedesHolder(page: Page, head: number, at: number): boolean {
  if (!page.begun.has(page.folded(head, at)) || !isSurelyPerson(page, at)) return false
  // “Giám đốc Công ty Hoàng Gia Phát” of an article that has “Công ty TNHH Thương mại Hoàng Gia Phát”
  return !page.begun.has(ending([page.folded(at, at + NAME)])) && !page.begins('named-after-people', head)
}

/** A whole name that begins with a common surname, or one as Koreans write theirs: “Park Hang-seo”. */
export function isSurelyPerson(page: Page, at: number): boolean {
  return (
    isKorean(page, at) ||
    (looksLikePerson(page, at) &&
      fullNameEnd(page, at) >= at + 3 &&
      page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) === 1)
  )
}

function isKorean(page: Page, at: number): boolean {
  if (page.token(at + 2) !== '-' || !page.glued(at + 2) || !page.glued(at + 3)) return false
  return page.capital(at) && page.capital(at + 1) && /^\p{Ll}+$/u.test(page.token(at + 3))
}

function ending(words: readonly string[]): string {
  return `… ${words.join(' ')}`
}
