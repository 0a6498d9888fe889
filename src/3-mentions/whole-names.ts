import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import {
  BODY,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  PLACE_NAME,
  ROLE,
  STANDING,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'

/** Two names that ran together have at least so many syllables. */
const TWO_NAMES = 5

/**
 * Are the words of a name a whole name and nothing else? A wrong name is worse than none: what files do to names (a mark of a note behind
 * them, a lost space, a lost end of a line) makes people who do not exist.
 */
export function isWholeName(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = page.token(at)
    if (/\d/.test(token) || isRunTogether(token)) return false
  }
  // “bà N.T.H”: a name that the paper withholds
  if (page.token(from + 1) === '.' && !/\p{L}{2}/u.test(page.words(from, to))) return false
  return (
    !endsInMiddle(page, from, to) &&
    !isCutByLine(page, from, to) &&
    !areTwoNames(page, from) &&
    !isTradeOfPlace(page, from, to) &&
    !isDelegation(page, from, to)
  )
}

/** “đại biểu Trần Văn Hai (Đoàn Đồng Tháp)”. */
function isDelegation(page: Page, from: number, to: number): boolean {
  if (page.token(from - 1) !== '(' || page.token(to) !== ')' || !page.begins('delegation', from)) return false
  return page.knowledge.gazetteer.named(page.folded(from + 1, to)).some(({ level }) => level === 'province')
}

/** “Đảng ủy” + “Than Quảng Ninh”: no common surname, and the rest is a place. */
function isTradeOfPlace(page: Page, from: number, to: number): boolean {
  // “ông Chẩu Văn Lâm”, though there is a Văn Lâm
  if (to - from !== 3 || hasSureSurname(page, from, to) || page.types(from - 1) & HONORIFIC) return false
  return page.longest(from + 1, PLACE_NAME)?.to === to
}

/** “VănHai”: two syllables without the space. “McCain” and “DeVos” are one. */
function isRunTogether(token: string): boolean {
  const parts = token.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  return parts.length > 1 && parts.every((part) => isVietnamese(part.normalize('NFC').toLowerCase()))
}

/** “bà Nguyễn Thị”: a paper that withholds the name, or a line that was cut. */
function endsInMiddle(page: Page, from: number, to: number): boolean {
  const { middles, surnames } = page.knowledge.lexicon
  const last = page.folded(to - 1, to)
  return middles.has(last) && to - from === 2 && surnames.get(page.folded(from, from + 1)) === 1
}

/** A common surname, or a rare one that a syllable follows which only names have: “Vi Thị Hiền”, “Lữ Văn Hải”. */
export function hasSureSurname(page: Page, from: number, to: number): boolean {
  const { middles, surnames } = page.knowledge.lexicon
  return (
    surnames.get(page.folded(from, from + 1)) === 1 || (to - from >= 3 && middles.has(page.folded(from + 1, from + 2)))
  )
}

/** “…: Uông Văn Hai, Phó Chủ tịch Quốc hội; …”: the post tells that a name of a rare surname is one; “; Điểu Khuê, Phó Bí thư …”: of two syllables, too. */
export function hasPostBehind(page: Page, from: number, to: number): boolean {
  return (
    isBeforePost(page, to) &&
    (to - from >= 3
      ? page.ends('before-listed-name', from) ||
        page.ends('opens-before-name', from) ||
        page.sentenceStart(from) === from
      : page.ends('opens-listed-name', from))
  )
}

/** “Trạm Y tế xã Mỹ Long và Bùi Văn Hai, Trạm trưởng …”: a whole name with a post of its own. */
export function isBeforePost(page: Page, to: number): boolean {
  const post = page.reach(to + 1, STANDING)
  if (!(page.types(post) & ROLE) || page.newLine(to + 1)) return false
  return /^[,–-]$/.test(page.token(to)) && page.reach(post, ROLE) - to > 2
}

/** “tại số 47 Trần Hưng Đạo”, “12 Lê Lợi, phường 1”: the number of a house tells that a name is a street's. */
export function isAddress(page: Page, from: number, to: number): boolean {
  return (
    page.number(from - 1) &&
    !page.newLine(from) &&
    (page.ends('house-number', from) || page.begins('unit-behind-street', to))
  )
}

/** “… đồng chí Nguyễn Thị Thu” at the end of a line, and “Hà, Bí thư …” at the head of the next. */
function isCutByLine(page: Page, from: number, to: number): boolean {
  if (!page.newLine(to) || !page.capital(to) || page.upper(from) !== page.upper(to) || to - from > 3) return false
  const next = page.capital(to + 1) && !page.newLine(to + 1) ? to + 2 : to + 1
  if (!page.mark(next) || page.newLine(next) || !/^[,;)(]$/.test(page.token(next))) return false
  const begins = page.types(to) & (ROLE | BODY | KNOWN_BODY | STARTER | HONORIFIC | UNIT_TYPE | PLACE_NAME)
  return (
    !begins && isVietnamese(page.folded(to, to + 1)) && !page.knowledge.lexicon.surnames.has(page.folded(to, to + 1))
  )
}

/** “Phạm Văn Xóa Trần Văn Hai”: two names side by side without a sign between them. Which of them is meant, nothing tells. */
function areTwoNames(page: Page, from: number): boolean {
  const { surnames, middles } = page.knowledge.lexicon
  const end = page.capitalRun(from, 9)
  // names of the highlands are long: “Y Thanh Hà Niê Kđăm”
  if (end - from < TWO_NAMES || !isVietnamese(page.folded(end - 1, end))) return false
  for (let at = from + 2; at <= from + 4 && at + 1 < end; at++) {
    const isSurname = surnames.get(page.folded(at, at + 1)) === 1 && !middles.has(page.folded(at, at + 1))
    if (isSurname && !(page.types(at) & (PLACE_NAME | ROLE | BODY))) return true
  }
  return false
}

/** “Tôn Nữ Thị Ninh Hương, Giám đốc …”: five syllables, and then a sign. */
export function isLong(page: Page, from: number, to: number): boolean {
  const last = to - 1
  return (
    (/^[,;(–-]$/.test(page.token(to)) || page.begins('behind-long-name', to)) &&
    !(page.types(last) & (ROLE | BODY | KNOWN_BODY | UNIT_TYPE | STARTER | HONORIFIC | FIELD)) &&
    !page.longest(last - 1, PLACE_NAME) &&
    !page.longest(last, PLACE_NAME) &&
    page.knowledge.lexicon.surnames.get(page.folded(last - 1, last)) !== 1 &&
    page.upper(last) === page.upper(from)
  )
}

/** “Tiến sĩ Kinh tế”, “Anh hùng Lực lượng vũ trang”, “đồng chí Lãnh đạo”: the first syllable of a word, no given name. */
export function beginsWord(page: Page, at: number): boolean {
  const word = page.longest(at, FIELD | NAME_WORD)
  return (
    (word !== undefined && word.to > at + 1 && !page.capital(at + 1)) ||
    page.begins('no-given-name', at) ||
    page.ends('degree-in', at + 1)
  )
}

/** “LÊ THOA” is written Lê Thoa; the number of “Peter Marlow III” stays. */
export function properCase(name: string): string {
  const words = name.split(' ')
  const isInCapitals = (word: string) => word === word.toUpperCase() && word.length > 1 && !word.includes('.')
  const isNumber = (word: string, at: number) => at > 0 && !isInCapitals(words[at - 1]!) && /^[IVX]+$/.test(word)
  return words
    .map((word, at) => (isInCapitals(word) && !isNumber(word, at) ? word[0]! + word.slice(1).toLowerCase() : word))
    .join(' ')
}
