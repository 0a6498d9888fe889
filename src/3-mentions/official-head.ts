import { isSyllable } from '../1-articles/letters/syllable.ts'
import { fold } from '../2-text/vietnamese.ts'
import { AGREEMENT, BODY, DOCUMENT, KNOWN_BODY } from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import { dateAt } from './dates.ts'
import { isSpaced, isUpper, linesBetween, type Segment, segmentsOf, wordsOf } from './official-lines.ts'
import type { Page } from './page.ts'
import type { DateMention, Range } from './types.ts'

/** What stands over an official document: a decision, a resolution, a report, a letter. */
export interface OfficialHead {
  /** Of the lexicon of documents or of agreements: Quyết định. */
  readonly kind: string
  readonly number?: { readonly words: string; readonly where: Range }
  readonly date?: DateMention
  /** The body that issued it, as the lines of the head name it, put together as one says it; absent where two did. */
  readonly issuer?: Issuer
  /** What it is about, without “Về việc”. */
  readonly subject?: { readonly words: string; readonly where: Range }
  /** The token with which its text begins. */
  readonly end: number
}

export interface Issuer {
  readonly name: string
  readonly where: Range
  /** It is an office, and no body: “THỦ TƯỚNG CHÍNH PHỦ”. */
  readonly isOffice?: boolean
}

/** Lines and tokens among which a head stands. */
const [LINES, TOKENS] = [24, 260]
/** Longest subject, in tokens. */
const LONGEST = 90

/** The head of an official document; undefined of any other text, and of a draft. */
export function officialHead(page: Page): OfficialHead | undefined {
  const limit = Math.min(page.length, TOKENS)
  if (!page.has('motto', 0, limit)) return undefined
  const lines = linesBetween(page, 0, limit).slice(0, LINES)
  const names: Segment[] = []
  let isOfficial = false
  let isCut = false
  let number: OfficialHead['number']
  let date: DateMention | undefined
  let subject: OfficialHead['subject']
  for (const [index, line] of lines.entries()) {
    if (page.begins('addressed', line.from, line.to) || page.begins('opens-basis', line.from, line.to)) {
      if (!isOfficial || !number) return undefined
      return whole(page, { kind: kindOfNumber(page, number.where), number, date, names, subject, end: line.from })
    }
    for (const segment of segmentsOf(page, line, (at) => breaks(page, at, line))) {
      const { from, to } = segment
      if (page.begins('not-in-force', from, to)) return undefined
      const day = dayIn(page, segment)
      const counted = numberIn(page, segment)
      const kind = isOfficial && (number || date) ? kindIn(page, segment, number) : undefined
      if (page.fits('motto', from, to) && isUpper(page, segment)) {
        isOfficial = true
        isCut = !page.ends('rest-of-motto', to, from)
      } else if (day) date ??= day
      else if (counted) number ??= counted
      else if (kind !== undefined) {
        const beside = { from: to, to: line.to }
        const rest = to < line.to && !isUpper(page, beside) ? [beside] : []
        const told = subjectIn(page, [...rest, ...lines.slice(index + 1)], limit)
        const end = told?.where.to ?? lines[index + 1]?.from ?? to
        return whole(page, { kind, number, date, names, subject: told, end })
      } else if (page.begins('opens-subject', from, to) && number) subject ??= subjectOf(page, segment)
      else if (isUpper(page, segment) && !isAside(page, segment))
        names.push(isCut ? withoutRest(page, segment) : segment)
    }
  }
  return undefined
}

function whole(page: Page, { kind, number, date, names, subject, end }: Parts): OfficialHead | undefined {
  if (kind === undefined) return undefined
  const issuer = deciderIn(page, end) ?? officeOf(page, names) ?? issuerOf(page, names)
  return {
    kind,
    end,
    ...(number && { number }),
    ...(date && { date }),
    ...(issuer && { issuer }),
    ...(subject && { subject }),
  }
}

interface Parts {
  readonly kind: string | undefined
  readonly number: OfficialHead['number']
  readonly date: DateMention | undefined
  readonly names: readonly Segment[]
  readonly subject: OfficialHead['subject']
  readonly end: number
}

/** What stands in capitals among the lines that name the body, and names none. */
function isAside(page: Page, { from, to }: Segment): boolean {
  return page.fits('stamp', from, to) || page.fits('second-motto', from, to) || page.fits('rest-of-motto', from, to)
}

/** “ỦY BAN NHÂN DÂN NAM”: the last word of a motto in a narrow column, of which the line was read across both. */
function withoutRest(page: Page, { from, to }: Segment): Segment {
  const rest = page.startOf('rest-of-motto', to, from)
  return rest !== undefined && rest > from ? { from, to: rest } : { from, to }
}

/** Where a column begins although a single space stands before it. */
function breaks(page: Page, at: number, line: Range): boolean {
  if (page.begins('motto', at, line.to) || page.begins('second-motto', at, line.to)) return true
  const number = page.endOf('opens-number', line.from, line.to)
  if (number !== undefined && page.endOf('number-of-document', number, line.to) === at) return true
  // “…, ngày 30 tháng 11 năm 2021 QUYẾT ĐỊNH về việc …”: lines that were taken for one paragraph
  if (page.upper(at) && !page.upper(at - 1)) return headingTo(page, at) !== undefined
  if (page.upper(at) || !page.upper(at - 1)) return false
  let from = at - 1
  while (from > line.from && page.upper(from - 1)) from--
  return headingTo(page, from) === at
}

/** The end of the name of a kind of document in capitals. */
function headingTo(page: Page, from: number): number | undefined {
  const to = Math.max(page.reach(from, DOCUMENT), page.reach(from, AGREEMENT))
  return to > from + 1 && isUpper(page, { from, to }) ? to : undefined
}

function numberIn(page: Page, { from, to }: Segment): OfficialHead['number'] {
  const number = page.endOf('opens-number', from, to)
  const end = number === undefined ? undefined : page.endOf('number-of-document', number, to)
  if (number === undefined || end === undefined) return undefined
  return { words: page.raw(number, end).replace(/\s/g, ''), where: { from: number, to: end } }
}

/** “Đồng Tháp, ngày 15 tháng 3 năm 2024”: a place, a comma, a day, and no more. */
function dayIn(page: Page, { from, to }: Segment): DateMention | undefined {
  // the star or the line below the name of a committee of the Party
  const start = page.mark(from) ? from + 1 : from
  if (!page.capital(start)) return undefined
  for (let at = start + 1; at < to; at++) {
    const date = page.token(at - 1) === ',' ? dateAt(page, at) : undefined
    if (date?.date && date.to === to) return date
    if (!page.capital(at) && !page.mark(at)) return undefined
  }
  return undefined
}

/** The kind of document that a heading names; of one with spaces between its letters, the kind that the number tells. */
function kindIn(page: Page, segment: Segment, number: OfficialHead['number']): string | undefined {
  if (isSpaced(page, segment)) return number && kindOfNumber(page, number.where, true)
  if (!isUpper(page, segment)) return undefined
  const to = page.token(segment.to - 1) === ':' ? segment.to - 1 : segment.to
  const named = (type: number) => {
    const hit = page.longest(segment.from, type)
    return hit?.to === to && 'name' in hit.sense ? (hit.sense.name as string) : undefined
  }
  const together = named(AGREEMENT)
  return together && page.knowledge.grammar.stands('made-together', together) ? together : named(DOCUMENT)
}

/** “…/QĐ-UBND” is a decision; a number that tells of no kind is that of a letter, which has no heading. */
function kindOfNumber(page: Page, { from, to }: Range, isHeaded = false): string | undefined {
  for (let at = from; at < to; at++) {
    const hit = page.longest(at, DOCUMENT)
    if (hit && hit.to === at + 1 && 'name' in hit.sense) return hit.sense.name as string
  }
  return isHeaded ? undefined : page.knowledge.names.of('official-letter')
}

/** The lines below the heading that say what the document is about. */
function subjectIn(page: Page, lines: readonly Range[], limit: number): OfficialHead['subject'] {
  const [first] = lines
  if (!first || page.begins('opens-basis', first.from, first.to)) return undefined
  const isLoud = isUpper(page, first)
  if (isLoud && !page.begins('opens-subject', first.from, first.to)) return undefined
  let to = first.to
  for (const line of isLoud ? [] : lines.slice(1)) {
    if (page.capital(line.from) || page.mark(line.from) || page.number(line.from) || line.to > limit) break
    to = line.to
  }
  return subjectOf(page, { from: first.from, to })
}

function subjectOf(page: Page, { from, to }: Range): OfficialHead['subject'] {
  const start = page.endOf('opens-subject', from, to) ?? from
  if (start >= to || to - start > LONGEST) return undefined
  const where = { from: start, to }
  return { words: wordsOf(page, where), where }
}

/**
 * “BAN BÍ THƯ QUYẾT ĐỊNH”, under the head of the Central Committee: a body that is known by its whole name, and says itself that it
 * decides.
 */
function deciderIn(page: Page, end: number): Issuer | undefined {
  const limit = page.find('first-article', end, Math.min(page.length, end + TOKENS))?.from
  for (const line of limit === undefined ? [] : linesBetween(page, end, limit)) {
    const to = isUpper(page, line) ? page.reach(line.from, KNOWN_BODY) : line.from
    if (to === line.from || page.reach(to, DOCUMENT) === to) continue
    return { name: inSmall(wordsOf(page, { from: line.from, to })), where: { from: line.from, to } }
  }
  return undefined
}

/** The office that the lines of a head name, where these name no body. */
function officeOf(page: Page, names: readonly Segment[]): Issuer | undefined {
  const [first] = names
  const last = names.at(-1)
  if (!first || !last) return undefined
  const words = fold(names.map((each) => wordsOf(page, each)).join(' '))
  // they issue documents in their own name
  const offices = [page.knowledge.names.of('issuing-prime-minister'), page.knowledge.names.of('issuing-president')]
  const office = offices.find((name) => fold(name) === words)
  return office === undefined ? undefined : { name: office, where: { from: first.from, to: last.to }, isOffice: true }
}

/**
 * The body that the lines of a head name. The last that begins with the head of a body is the one, over it stands the one that it is of:
 * “TỈNH ỦY ĐỒNG THÁP / BAN TỔ CHỨC”, “UBND TỈNH TRÀ VINH / SỞ Y TẾ”.
 */
function issuerOf(page: Page, names: readonly Segment[]): Issuer | undefined {
  const [first] = names
  const begin = names.findLastIndex(({ from }) => page.types(from) & (BODY | KNOWN_BODY))
  if (!first || begin < 0) return undefined
  const own = names.slice(begin)
  const above = names.slice(0, begin)
  const join = (segments: readonly Segment[]) => segments.map((each) => inSmall(wordsOf(page, each))).join(' ')
  const where = { from: own[0]!.from, to: own.at(-1)!.to }
  const owner = own.length > 1 ? undefined : bodyAt(page, own[0]!.from)?.owner
  const isWhole = own.length > 1 || (owner && owner.by !== 'omitted' && owner.by !== 'article')
  if (above.length === 0 || isWhole) return { name: join(own), where }
  // “BAN CHẤP HÀNH TRUNG ƯƠNG / ỦY BAN KIỂM TRA”: its committees are called after the centre
  const centre = page.longest(above[0]!.from, KNOWN_BODY)?.sense
  if (centre && 'name' in centre && centre.name === page.knowledge.names.of('central-committee'))
    return {
      name: `${join(own)} ${page.knowledge.names.of('of-the-centre')}`,
      where: { from: above[0]!.from, to: where.to },
    }
  const unit = page.endOf('council-of-unit', above[0]!.from, above[0]!.to)
  const over = unit === undefined ? join(above) : join([{ from: unit, to: above[0]!.to }, ...above.slice(1)])
  return { name: `${join(own)} ${over}`.trim(), where: { from: above[0]!.from, to: where.to } }
}

/** “TRƯỜNG THPT LAI VUNG 1” as a name is written: syllables with a capital, abbreviations as they are. */
function inSmall(words: string): string {
  return words.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => {
    const small = word.toLowerCase()
    return isSyllable(small) ? word.charAt(0) + small.slice(1) : word
  })
}
