import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import {
  BODY,
  COUNTRY,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import { countryAt } from './countries.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt } from './places.ts'
import type { BodyMention, Mention } from './types.ts'

/** Words of a firm's name at most. */
const LONGEST = 4

/** “Tổng Giám đốc Becamex IDC”, “Giám đốc WWF Việt Nam”: after the head of a firm, foreign words and capitals are the firm's name. */
export function firmAt(page: Page, at: number): BodyMention | undefined {
  // “Tổng Giám đốc VN Foods”
  if (page.upper(at) && countryAt(page, at)?.to === at + 1 && page.begins('firm-word', at + 1))
    return firm(page, at, at + 2)
  const ofOurs = firmOfOurs(page, at)
  if (ofOurs) return ofOurs
  let to = at
  if (page.capital(to) && (page.upper(to) || !isVietnamese(page.folded(to, to + 1)))) to++
  while (to > at && to < at + LONGEST && page.upper(to)) to++
  // “Tổng Giám đốc Saigon Co.op”
  if (to > at && page.capital(to) && page.token(to + 1) === '.' && page.glued(to + 1) && page.glued(to + 2)) to += 3
  // “Chủ tịch HĐQT SVC.CL”: no full stop
  while (to > at && page.token(to) === '.' && page.glued(to) && page.glued(to + 1) && page.upper(to + 1)) to += 2
  // “Giám đốc FBI James Comey”, but “Giám đốc James Comey” is a person
  if (to > at && !page.upper(at) && page.capital(to) && !isVietnamese(page.folded(to, to + 1))) return undefined
  // “tân Phó Hiệu trưởng ThS Trần Văn Hai”
  if (to === at || countryAt(page, at) || page.types(at) & (ROLE | BODY | HONORIFIC)) return undefined
  // “Vietravel Cần Thơ”
  const { province, district } = page.knowledge.lexicon.typesOf
  const place = page.newLine(to) ? undefined : namedPlaceAt(page, to, [...province, ...district])
  return firm(page, at, place?.to ?? to)
}

/** “Giám đốc nhân sự, Công ty TNHH Hansol”: the one firm behind the comma of a director of some of its work. */
export function firmBehind(page: Page, role: string, at: number): BodyMention | undefined {
  if (page.token(at) !== ',' || !page.knowledge.grammar.is('director-of-work', role)) return undefined
  const body = bodyAt(page, at + 1, 0, true)
  const isFirm = body?.sense.sector === 'enterprise' && body.proper && !body.plural
  // “Giám đốc kinh doanh, Công ty X và Công ty Y”: firms of a list
  const goesOn = isFirm && page.types(page.endOf('next-of-list', body.to) ?? body.to) & (BODY | KNOWN_BODY)
  return isFirm && !goesOn ? body : undefined
}

/** “Mercedes Benz Việt Nam”, “WWF Việt Nam”: what a firm or an organisation of others has here. */
function firmOfOurs(page: Page, at: number): BodyMention | undefined {
  let to = at
  const isForeign = (word: number) => page.upper(word) || !isVietnamese(page.folded(word, word + 1))
  while (to < at + LONGEST && page.capital(to) && !page.mark(to) && isForeign(to)) to++
  const country = to > at && !countryAt(page, at) && !(page.types(at) & (ROLE | BODY)) ? countryAt(page, to) : undefined
  return country?.name === page.knowledge.names.of('vietnam') ? firm(page, at, country.to) : undefined
}

/**
 * “ông Trần Văn Hai, Tổng Giám đốc Thép Đại Nam”, “bà Margaret Dunn, Trưởng đại diện Green Bridge”: who holds the post stands before it, so that the
 * capitals behind it are no person.
 */
export function brandAfterPost(page: Page, at: number, ofChair: boolean): BodyMention | undefined {
  const known = page.endOf('well-known-firm', at) ?? brandOfTrade(page, at)
  if (known !== undefined && !page.capital(known) && !(page.types(at) & PLACE_NAME)) return firm(page, at, known)
  const to = page.capitalRun(at, LONGEST + 1)
  if (ofChair && to === at + 1 && isForeignWord(page, at)) return firm(page, at, to)
  if (to - at < 2 || to - at > LONGEST || page.newLine(at) || page.glued(to + 1)) return undefined
  const none = ROLE | BODY | HONORIFIC | KNOWN_BODY | UNIT_TYPE | STARTER | PLACE_NAME | COUNTRY
  if (page.types(at) & none || page.reach(at, FIELD | NAME_WORD) === to) return undefined
  const isForeign = [at, to - 1].some((word) => !page.upper(word) && !isVietnamese(page.folded(word, word + 1)))
  // a chairman may be that of a commune, whose type the writer leaves out
  if (ofChair && !isForeign) return undefined
  const isName = page.knowledge.lexicon.surnames.has(page.folded(at, at + 1)) || looksLikePerson(page, at)
  return isName && !isForeign ? undefined : firm(page, at, to)
}

/** “Chứng khoán Sen Vàng”: a trade that stands for “Công ty …”, and the brand behind it. */
function brandOfTrade(page: Page, at: number): number | undefined {
  const brand = page.capital(at) ? page.endOf('trade-before-brand', at) : undefined
  const to = brand === undefined ? at : page.capitalRun(brand, LONGEST)
  return brand !== undefined && to > brand && !(page.types(brand) & (ROLE | BODY | HONORIFIC)) ? to : undefined
}

/** “Phó Chủ tịch DTMC,”, “Chủ tịch Mekomedia”: a word of four letters or more as no Vietnamese has it, and nothing of a name behind it. */
function isForeignWord(page: Page, at: number): boolean {
  const word = page.token(at)
  const none = ROLE | BODY | HONORIFIC | KNOWN_BODY | UNIT_TYPE | STARTER | PLACE_NAME | COUNTRY
  return (
    /^[A-Za-z]{4,}$/.test(word) &&
    !isVietnamese(word.toLowerCase()) &&
    !page.newLine(at) &&
    !(page.types(at) & none) &&
    (page.mark(at + 1) || page.begins('ends-no-name', at + 1)) &&
    !(/^[-.]$/.test(page.token(at + 1)) && page.glued(at + 2))
  )
}

/** Does somebody with an honorific stand before a post, with nothing but other posts of his between? */
export function isBehindHolder(page: Page, at: number, before: readonly Mention[]): boolean {
  let next = at
  for (let i = before.length - 1; i >= 0; i--) {
    const mention = before[i]!
    if (mention.to > next || !page.fits('beside-holder', mention.to, next)) return false
    if (mention.kind === 'person') {
      const former = before[i - 1]
      return mention.nameFrom > mention.from && !(former?.kind === 'post' && former.to === mention.from)
    }
    if (mention.kind !== 'post') return false
    next = mention.from
  }
  return false
}

function firm(page: Page, from: number, to: number): BodyMention {
  return {
    kind: 'body',
    from,
    to,
    own: page.words(from, to),
    proper: true,
    owner: { by: 'none' },
    plural: false,
    sense: FIRM,
  }
}

const FIRM = {
  type: BODY,
  name: '',
  kind: 'company',
  sector: 'enterprise',
  level: undefined,
  own: [],
  owner: [],
} as const
