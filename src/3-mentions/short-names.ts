import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, type BodySense, COUNTRY, PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { knowBeginning } from './begun-names.ts'
import { behindShortName } from './body-signs.ts'
import { countryAt } from './countries.ts'
import { knowBrand, knownBrandAt, knowWords } from './known-brands.ts'
import { withNameBracket } from './name-brackets.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** “TVF” after “Quỹ Toyota Việt Nam (TVF)”, “Đất Phù Sa” after “Công ty CP Giống cây trồng Đất Phù Sa”. */
export function shortNameAt(page: Page, at: number): BodyMention | undefined {
  if (!page.capital(at)) return undefined
  const body = page.shortNames.get(page.token(at))
  return body
    ? (ofOurCountry(page, at, body) ?? { ...body, from: at, to: at + 1, plural: false })
    : knownBrandAt(page, at)
}

/** “ACCA Việt Nam” after “Hiệp hội Kế toán Công chứng Anh (ACCA)”: what an organisation of others has here goes by its letters. */
function ofOurCountry(page: Page, at: number, body: BodyMention): BodyMention | undefined {
  const country =
    page.upper(at) && /^(?:company|association)$/.test(body.sense.kind) ? countryAt(page, at + 1) : undefined
  const home = page.knowledge.names.of('vietnam')
  if (country?.name !== home || body.own.includes(home)) return undefined
  return { ...body, from: at, to: country.to, own: page.words(at, country.to), owner: { by: 'none' }, plural: false }
}

/** “Tập đoàn TKV” after “Tập đoàn Than Khoáng sản (TKV)”. */
export function knownByShortName(page: Page, at: number, name: number, sense: BodySense): BodyMention | undefined {
  if (page.shortNames.size === 0 || !page.upper(name) || !hasOwnName(sense)) return undefined
  const body = page.shortNames.get(page.token(name))
  return body?.sense.kind === sense.kind ? { ...body, from: at, to: name + 1, plural: false } : undefined
}

/** “Công ty SMS” before “Công ty cổ phần chứng khoán Sông Tiền (Công ty SMS)”: the body whose short name the article gives further on. */
export function namedFurtherOn(page: Page, { own, sense }: BodyMention): BodyMention | undefined {
  if (page.shortNames.size === 0) return undefined
  const word = own.slice(own.lastIndexOf(' ') + 1)
  const body = page.shortNames.get(word)
  // a head with the word must be the head of the longer name too
  const isShort = own === word ? isAbbreviation(word) : own === `${sense.name} ${word}`
  if (!isShort || !body || (own !== word && !body.sense.name.startsWith(sense.name))) return undefined
  if (body.own.toLowerCase().includes(word.toLowerCase())) return undefined
  return body.sense.sector === sense.sector ? body : undefined
}

/**
 * “Quỹ Toyota Việt Nam (TVF)”, “… (sau đây gọi tắt là TVF)”: the bracket belongs to the mention, and its word is a name of the body from here on.
 * “Trung tâm Y tế huyện Cao Lãnh (Trung tâm)”: the head of the name in brackets is found by its words.
 */
export function withShortName(page: Page, body: BodyMention): BodyMention {
  knowBeginning(page, body)
  knowBrand(page, body)
  knowInitials(page, body)
  const placed = withPlacedShortName(page, body)
  if (placed !== body) return placed
  const read = page.token(body.to) === '(' ? page.readAt('short-name-behind', body.to) : undefined
  if (!read) return withNameBracket(page, body)
  const { from } = read.roles['short']!
  const short = page.words(from, read.to - 1)
  // “Hội Khuyến học huyện Cao Lãnh (Hội)”: no other “Hội” is that one for its word alone
  if (body.own.startsWith(`${short} `)) return { ...body, to: read.to }
  // “Hội Hỗ trợ gia đình liệt sĩ (Hội HTGĐLS)”: its short name is what stands behind the head
  const name = behindHead(page, from, read.to - 1, body)
  if (name > from) {
    const isOwn = body.sense.type === BODY && hasOwnName(body.sense)
    if (isOwn && page.upper(name) && page.token(name).length > 1) page.shortNames.set(page.token(name), body)
    return { ...body, to: read.to }
  }
  // “Ngân hàng TMCP Sông Tiền (Sen Bank)”, “Tổng công ty … (Semimex TVC)”
  if (read.to - from === 3 && page.capital(from + 1) && isForeignPair(page, from)) {
    knowWords(page, from, from + 2, body)
    return { ...body, to: read.to }
  }
  if (read.to - from > 2) return body
  // “Đại học Yale (Mỹ)”: where it is
  if (page.longest(from, COUNTRY)?.to === read.to - 1) return { ...body, to: read.to }
  if (short.length < 2 || page.types(from) & (PLACE_NAME | ROLE | UNIT_TYPE)) return body
  page.shortNames.set(short, body)
  const { grammar, names } = page.knowledge
  if (grammar.opens('committee', body.own)) page.shortNames.set(names.fill('short-committee', { short }), body)
  return { ...body, to: read.to }
}

/**
 * “Trung tâm Kiểm soát bệnh tật (KSBT)” + “tỉnh Đồng Tháp”: the end of a bracket within the name with a short form of what stands behind its
 * head. From here on “Trung tâm KSBT” has the whole name.
 */
export function behindShortOwn(page: Page, at: number, sense: BodySense, own: string): number {
  const to = behindShortName(page, at, UNIT_TYPE | PLACE_NAME)
  // “Phòng Hợp tác quốc tế (HTQT), Trường Đại học Sông Tiền”
  const spelled = page.token(at) === '(' && page.token(at + 2) === ')' && spellsName(page, at, at + 1)
  if (to === at + 3 || spelled)
    page.shortOwn.set(`${sense.name} ${page.token(at + 1)}`, own.slice(sense.name.length + 1))
  return to
}

/** What stands behind the head of a body's name, where the article has written it in full before. */
export function wholeOwn(page: Page, sense: BodySense, own: string): string {
  return page.shortOwn.get(`${sense.name} ${own}`) ?? own
}

/** “Trường ĐHST” after “Trường Đại học Sông Tiền”, “Cục NTBD” after “Cục Nghệ thuật biểu diễn”: nobody calls another body of the article by these letters. */
function knowInitials(page: Page, { own, sense }: BodyMention): void {
  // a school goes by the letters of its kind too
  const head = sense.kind === 'school' ? own.split(' ', 1)[0]! : sense.name
  if (head === '' || !own.startsWith(`${head} `)) return
  const name = own.slice(head.length + 1)
  const words = name.split(' ')
  if (words.length < FEWEST_SPELLED) return
  const letters = words.map((word) => (word === word.toUpperCase() ? word : word[0]!.toUpperCase())).join('')
  page.shortOwn.set(`${head} ${letters}`, name)
}

/** Words of a name that go by their first letters. */
const FEWEST_SPELLED = 4

/** Words of a name whose first letters a short form spells. */
const SPELLED = 12

/** “Đại học SPKT Vĩnh Long (ĐH SPKTVL)”: does a word in capitals spell the first letters of the words before a bracket? */
export function spellsName(page: Page, bracket: number, word: number): boolean {
  if (!page.upper(word) || page.token(word).length < 2) return false
  const short = page.token(word)
  let letters = ''
  for (let at = bracket - 1; at >= Math.max(0, bracket - SPELLED) && letters.length < short.length; at--) {
    if (page.mark(at)) continue
    letters = (page.upper(at) ? page.token(at) : page.token(at).charAt(0).toUpperCase()) + letters
  }
  return letters.endsWith(short)
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && (word === word.toUpperCase() || (word.length > 3 && !isVietnamese(word.toLowerCase())))
}

/** “(Công ty SMS)”: where the name begins behind a head that says again what the body is. */
function behindHead(page: Page, from: number, to: number, { own, sense }: BodyMention): number {
  if (to - from === 2 && own.startsWith(`${page.token(from)} `)) return from + 1
  const head = to - from >= 2 ? page.longest(from, BODY) : undefined
  if (head?.to !== to - 1 || page.types(to - 1) & (PLACE_NAME | UNIT_TYPE)) return from
  if (head.sense.type !== BODY) return from
  // “Trường Đại học Sông Tiền (ĐH ST)”
  const isItsHead = sense.name.startsWith(head.sense.name) || sense.name.endsWith(` ${head.sense.name}`)
  return isItsHead ? head.to : from
}

function isForeignPair(page: Page, at: number): boolean {
  const word = page.upper(at + 1) ? at : at + 1
  return !page.upper(word) && !isVietnamese(page.folded(word, word + 1))
}

/** “Công ty Điện lực Trà Vinh (PC Trà Vinh)”, “Ngân hàng Sông Tiền - Chi nhánh Trà Vinh (SenBank Trà Vinh)”: the bracket belongs to the mention. */
export function withPlacedShortName(page: Page, body: BodyMention): BodyMention {
  const end = shortOfPlace(page, body)
  if (end === undefined) return body
  knowWords(page, body.to + 1, end, body)
  return { ...body, to: end + 1 }
}

/** Where the short name with its place ends. */
function shortOfPlace(page: Page, { to: bracket, isBranch }: BodyMention): number | undefined {
  const at = bracket + 1
  if (page.token(bracket) !== '(' || page.token(at).length < 2) return undefined
  if (!page.upper(at) && !(isBranch && page.capital(at) && !isVietnamese(page.folded(at, at + 1)))) return undefined
  if (page.types(at) & (PLACE_NAME | ROLE | UNIT_TYPE | BODY)) return undefined
  const place = page.longest(at + 1, PLACE_NAME)
  return place && page.token(place.to) === ')' ? place.to : undefined
}

/** “Bộ KH&CN” may be that of another country; “Hội HTGĐLS” is one. */
function hasOwnName({ own }: BodySense): boolean {
  return own.some(({ of }) => of === 'name')
}
