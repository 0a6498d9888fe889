import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { AGREEMENT, BODY, COUNTRY, HONORIFIC, KNOWN_BODY, PLACE_NAME, ROLE } from '../knowledge/lexicon.ts'
import { namesWork } from './body-signs.ts'
import { countryAt } from './countries.ts'
import type { Page } from './page.ts'
import { namedPlaceAt } from './places.ts'
import { withShortName } from './short-names.ts'
import type { BodyMention } from './types.ts'

/** Letters of a word that no abbreviation and no syllable of a name from abroad has. */
const LONG_WORD = 6
/** Words of a firm's name at most. */
const LONGEST = 5

/**
 * “Mekong Foods”, “Siemens Grid Solutions”, “Tổ chức Green Bridge”: a firm or an organisation of another language that goes by its own name, without
 * a head that the tables know.
 */
export function brandAt(page: Page, at: number): BodyMention | undefined {
  if (!page.capital(at)) return undefined
  // a firm's name has a capital behind its first word, the other kind begins with a word of the table, or somebody signs
  const signer = signerEnd(page, at) ?? sideEnd(page, at)
  if (!signer && !page.capital(at + 1) && !page.begins('before-foreign-name', at)) return undefined
  if (page.types(at) & (ROLE | HONORIFIC | KNOWN_BODY) || page.begins('no-name-begins', at)) return undefined
  const association = organisationEnd(page, at) ?? associationEnd(page, at)
  const end = association ?? firmEnd(page, at) ?? signer
  if (end === undefined) return undefined
  // “Sen Hồng Foods Việt Nam”
  const country = countryAt(page, end)
  const to = country?.name === page.knowledge.names.of('vietnam') ? country.to : end
  const own = page.words(at, to)
  const firm =
    association !== undefined
      ? ({ kind: 'association', sector: 'other' } as const)
      : ({ kind: 'company', sector: 'enterprise' } as const)
  return withShortName(page, {
    kind: 'body',
    from: at,
    to,
    own,
    proper: true,
    owner: { by: 'none' },
    plural: false,
    sense: { type: BODY, name: '', ...firm, level: undefined, own: [], owner: [] },
  })
}

/** “Sen Hồng Group”: capitals up to a word that ends names of firms. */
function firmEnd(page: Page, at: number): number | undefined {
  // “Nhật Bản” + “Mekong Foods”
  if (page.types(at) & BODY || countryAt(page, at) || (page.longest(at - 1, COUNTRY)?.to ?? at) > at) return undefined
  const run = page.capitalRun(at, LONGEST)
  let end: number | undefined
  for (let word = at + 1; word < run; word++) if (page.begins('firm-word', word)) end = word + 1
  return end
}

/** “Công ty vận tải” + “Hoàng Minh Limousine”: behind small letters, capitals that end in a word of a firm's name, or of another language, as nobody's name here does. */
export function brandEnd(page: Page, at: number): number | undefined {
  const firm = firmEnd(page, at)
  if (firm !== undefined) return firm
  const end = page.capitalRun(at, LONGEST)
  const last = page.token(end - 1)
  const isLong = last.length >= LONG_WORD && /^[A-Za-z]+$/.test(last) && isForeign(page, end - 1)
  return !page.capital(at - 1) && end - 1 > at && isLong ? end : undefined
}

/** “Công ty chứng khoán” + “Ngân hàng Sông Tiền”: where the name begins of the bank after which a firm is called that has else said its work only. */
export function bankOfFirm(page: Page, head: number, at: number): number | undefined {
  const bank = page.longest(at, BODY)
  const firm = page.longest(head, BODY)
  if (!bank || !firm || !('kind' in bank.sense) || bank.sense.kind !== 'bank' || !page.capital(at)) return undefined
  return 'kind' in firm.sense && namesWork(page, firm.to, at, { kind: firm.sense.kind }) ? bank.to : undefined
}

/** “Tổ chức phi chính phủ Green Bridge”: words of another language behind the word for it. */
export function organisationEnd(page: Page, at: number): number | undefined {
  const from = page.endOf('before-foreign-name', at)
  // “Tổ chức …” at the head of a sentence, behind a mark, is a verb
  if (from === undefined || page.sentenceStart(at) === at || page.mark(at - 1) || countryAt(page, from))
    return undefined
  const to = foreignRun(page, from)
  return to > from ? to : undefined
}

/**
 * “phái đoàn tổ chức Green Bridge”, “… ký bản ghi nhớ với Green Bridge Foundation”: words of another language behind the word for it that stands in
 * small letters, or that end as such names do, of one that signs.
 */
function associationEnd(page: Page, at: number): number | undefined {
  const to = foreignRun(page, at)
  if (to - at < 2 || page.capital(to)) return undefined
  if (page.ends('small-organisation', at)) return to
  if (!page.begins('foreign-organisation-word', to - 1)) return undefined
  const acts =
    page.begins('behind-signer', to) || (page.token(to) === '(' && page.longest(to + 1, COUNTRY) !== undefined)
  // “… và tổ chức Workshop International về …”
  const told = acts || (page.ends('before-signer', at) && !page.ends('organisation-or-deed', at))
  return told && signsHere(page, page.sentenceStart(at), page.sentenceEnd(at)) ? to : undefined
}

/** The end of capitalised words of another language. */
function foreignRun(page: Page, from: number): number {
  let to = from
  while (to - from < LONGEST && page.capital(to) && !page.mark(to) && !page.newLine(to) && isForeign(page, to)) to++
  return to
}

/** “… ký bản ghi nhớ với VinaTech”, “DongHaiBank và Trường Đại học X ký …”: a word as only firms are called, or a firm that everybody knows, where it signs. */
function signerEnd(page: Page, at: number): number | undefined {
  if (page.glued(at)) return undefined
  // “… giữa Sở Y tế và FSI Việt Nam”
  const isOfOurs =
    page.upper(at) && !countryAt(page, at) && countryAt(page, at + 1)?.name === page.knowledge.names.of('vietnam')
  const to = isOfOurs || isWrittenAsFirm(page.token(at)) ? at + 1 : page.endOf('well-known-firm', at)
  if (to === undefined) return undefined
  const { province, district } = page.knowledge.lexicon.typesOf
  // “LPBank chi nhánh Trà Vinh và …”
  const branch = page.endOf('branch', to)
  const place = namedPlaceAt(page, branch ?? to, [...province, ...district])
  if (!page.ends('before-signer', at) && !page.begins('behind-signer', (branch && place?.to) ?? to)) return undefined
  if (!signsHere(page, page.sentenceStart(at), page.sentenceEnd(at))) return undefined
  return branch === undefined ? (place?.to ?? to) : to
}

/** “về phía Mekonglink có ông A”, “tại trụ sở của Mekonglink”: one word of another language that stands for one side of a meeting. */
function sideEnd(page: Page, at: number): number | undefined {
  if (page.glued(at) || page.upper(at) || page.token(at).length < LONG_WORD || !isForeign(page, at)) return undefined
  if (page.capital(at + 1) || !page.ends('before-side', at) || (page.types(at) & (COUNTRY | PLACE_NAME)) !== 0)
    return undefined
  return at + 1
}

/** “VinaTech”, “LPBank”: capitals and small letters as no name of a person or place has them; “UBNDtỉnh” lacks a space. */
function isWrittenAsFirm(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return true
  const [, last] = /^\p{Lu}+(\p{Lu}\p{Ll}+)$/u.exec(word) ?? []
  return last !== undefined && ![last, last.slice(1)].some((part) => isVietnamese(part.toLowerCase()))
}

/** Is the signing of an agreement told of between two tokens? */
export function signsHere(page: Page, from: number, to: number): boolean {
  if (!page.has('signs-now', from, to)) return false
  for (let at = from; at < to; at++) if (page.types(at) & AGREEMENT) return true
  return false
}

function isForeign(page: Page, at: number): boolean {
  // “Tổ chức QH”: letters that stand for Vietnamese words
  return !isVietnamese(page.folded(at, at + 1)) && !(page.upper(at) && !/^[A-Z]{4,}$/.test(page.token(at)))
}

/** “Công ty LS Cable”: letters that are a degree elsewhere, before a word of another language. */
export function isBrandLikeDegree(page: Page, at: number): boolean {
  return page.upper(at) && page.capital(at + 1) && !isVietnamese(page.folded(at + 1, at + 2))
}
