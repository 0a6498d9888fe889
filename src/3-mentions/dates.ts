import { YEAR } from '../2-text/tokens.ts'
import { TIME } from '../knowledge/lexicon.ts'
import type { Page, Read } from './page.ts'
import type { DateMention, PeriodMention } from './types.ts'

/**
 * A date at a token: “22/02/2024”, “chiều 22/2”, “ngày 18 tháng 5 năm 2021”, “tháng 6/2016”, “(7/2)”. A day and month
 * need a word of time before them or a year behind them, since 171/170 is no date.
 */
export function dateAt(page: Page, at: number): DateMention | undefined {
  const start = page.endOf('before-date', at) ?? at
  const today = start > at ? todayAt(page, at) : undefined
  return today ?? writtenAt(page, at, start, start > at) ?? partAt(page, at, start) ?? relativeAt(page, at, start)
}

/** “hôm nay”, “chiều qua”, and the day that may stand behind: “chiều nay 15-5”, “Sáng nay (7/2)”. */
function todayAt(page: Page, at: number): DateMention | undefined {
  const today = page.endOf('today', at)
  const to = today ?? page.endOf('yesterday', at)
  if (to === undefined) return undefined
  const bracket = page.token(to) === '('
  const inner = bracket ? to + 1 : to
  const told = writtenAt(page, at, page.endOf('before-date', inner) ?? inner, true)
  if (told) return { ...told, to: bracket && page.token(told.to) === ')' ? told.to + 1 : told.to }
  return dateOf(page, at, to, daysAgo(page, today === undefined ? 1 : 0))
}

/** “đầu tháng 7/2025”, “cuối năm 2023”: no more is known than the month, the year. */
function partAt(page: Page, at: number, start: number): DateMention | undefined {
  const of = page.types(start) & TIME ? page.endOf('part-of-month-or-year', start) : undefined
  const read = of === undefined ? undefined : page.readAt('date', of)
  return read && !read.roles['day'] ? dateRead(page, at, read) : undefined
}

/** A date in numbers, which begin behind the words of time before them. */
function writtenAt(page: Page, at: number, start: number, cued: boolean): DateMention | undefined {
  const bracket = page.token(start - 1) === '(' && page.token(start + 3) === ')'
  const read =
    page.readAt('date', start) ?? (cued || bracket ? page.readAt('date-behind-word-of-time', start) : undefined)
  return read && dateRead(page, at, read)
}

/** 22/02/2024, 28-11, 22.4, “18 tháng 5 năm 2021”. */
export function numbersAt(page: Page, at: number, cued: boolean): DateMention | undefined {
  if (!page.number(at)) return undefined
  const read = page.readAt('date', at) ?? (cued ? page.readAt('date-behind-word-of-time', at) : undefined)
  return read && dateRead(page, at, read)
}

/** “đầu năm”, “cuối năm ngoái”, “năm nay”, “tháng trước”: the year or month that the day of publication gives them. */
function relativeAt(page: Page, at: number, start: number): DateMention | undefined {
  if (!(page.types(start) & TIME)) return undefined
  const { year, month } = published(page)
  if (year === undefined || month === undefined || page.ends('counts-time', start)) return undefined
  const lastYear = page.endOf('last-year', start)
  if (lastYear !== undefined) return dateOf(page, at, lastYear, { year: year - 1 })
  const thisYear = page.endOf('this-year', start)
  if (thisYear !== undefined) return dateOf(page, at, thisYear, { year })
  const thisMonth = page.endOf('this-month', start)
  if (thisMonth !== undefined) return dateOf(page, at, thisMonth, { year, month })
  const lastMonth = page.endOf('last-month', start)
  if (lastMonth === undefined) return undefined
  return dateOf(page, at, lastMonth, month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 })
}

export function isYear(page: Page, at: number): boolean {
  return page.number(at) && (page.reading.tokens.known[at]!.traits & YEAR) !== 0
}

interface Day {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

function dateRead(page: Page, from: number, { to, roles }: Read): DateMention {
  const number = (role: string) => roles[role] && Number(page.token(roles[role].from))
  return dateOf(page, from, to, { day: number('day'), month: number('month'), year: number('year') })
}

/** A day and month take the year that brings them nearest to the day of publication; without one the year stays unknown. */
function dateOf(page: Page, from: number, to: number, { day, month, year }: Day): DateMention {
  const known = year ?? (day === undefined || month === undefined ? undefined : nearestYear(page, month))
  return {
    kind: 'date',
    from,
    to,
    date: known === undefined ? undefined : [known, month, day].flatMap((part) => (part ? two(part) : [])).join('-'),
    day,
    month,
  }
}

function nearestYear(page: Page, month: number): number | undefined {
  const { year, month: now } = published(page)
  if (year === undefined || now === undefined) return year
  return month - now >= 6 ? year - 1 : now - month > 6 ? year + 1 : year
}

/** The day of publication, as far as it is known. */
function published(page: Page): Day {
  const [year, month, day] = (page.reading.article.published ?? '').slice(0, 10).split('-')
  return { year: Number(year) || page.reading.year, month: Number(month) || undefined, day: Number(day) || undefined }
}

/** So many days before the day of publication, where that is known to the day. */
function daysAgo(page: Page, days: number): Day {
  const { year, month, day } = published(page)
  if (year === undefined || month === undefined || day === undefined) return {}
  const then = new Date(Date.UTC(year, month - 1, day - days))
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
}

/**
 * A period at a token: “giai đoạn 2020 - 2023”, “nhiệm kỳ 2020-2025”, “khóa XI”, “6 tháng đầu năm 2024”, “quý I/2024”, “tuần trước”, “2020 - 2023”.
 */
export function periodAt(page: Page, at: number): PeriodMention | undefined {
  if (!(page.types(at) & TIME) && !page.number(at)) return undefined
  const stage = page.readAt('stage', at)
  if (stage) return periodRead(page, at, stage, 'stage')
  const term = page.readAt('term', at)
  if (term) return periodRead(page, at, term, 'term')
  const numbered = page.readAt('numbered-term', at)
  if (numbered) return periodRead(page, at, numbered, 'numbered term')
  const part = monthsAt(page, at) ?? quarterAt(page, at) ?? weekAt(page, at)
  if (part) return part
  const years = page.readAt('years', at)
  return years && periodRead(page, at, years, undefined)
}

function periodRead(page: Page, from: number, { to, roles }: Read, label: PeriodMention['label']): PeriodMention {
  const { years } = roles
  const [begin, end] = years ? [years.from, years.to - 1].map((at) => page.token(at)) : []
  const { from: first, to: last } = years ?? { from, to }
  return { kind: 'period', from, to, period: { from: begin, to: end, text: page.words(first, last) }, label }
}

/** “6 tháng đầu năm 2024”, “3 tháng cuối năm”. */
function monthsAt(page: Page, at: number): PeriodMention | undefined {
  const read = page.readAt('part-of-year', at)
  if (!read) return undefined
  const count = Number(page.token(read.roles['count']!.from))
  return partOfYear(page, at, read, read.roles['first'] ? [1, count] : [13 - count, 12])
}

/** “quý I/2024”. */
function quarterAt(page: Page, at: number): PeriodMention | undefined {
  const read = page.readAt('quarter', at)
  if (!read) return undefined
  const named = page.token(read.roles['quarter']!.from)
  const quarter = QUARTERS.indexOf(named.toUpperCase()) + 1 || Number(named)
  return quarter >= 1 && quarter <= 4 ? partOfYear(page, at, read, [quarter * 3 - 2, quarter * 3]) : undefined
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** Months of a year; without one, of the year of publication. */
function partOfYear(
  page: Page,
  from: number,
  { to, roles }: Read,
  [first, last]: readonly [number, number],
): PeriodMention {
  const year = roles['year'] ? Number(page.token(roles['year'].from)) : published(page).year
  const isKnown = year !== undefined && first >= 1 && last <= 12 && first <= last
  const [begin, end] = isKnown ? [`${year}-${two(first)}`, `${year}-${two(last)}`] : []
  return { kind: 'period', from, to, period: { from: begin, to: end, text: page.words(from, to) }, label: 'part' }
}

/** “tuần này”, “tuần trước”: from Monday to Sunday. */
function weekAt(page: Page, from: number): PeriodMention | undefined {
  const last = page.endOf('last-week', from)
  const to = last ?? page.endOf('this-week', from)
  const { year, month, day } = published(page)
  if (to === undefined || year === undefined || month === undefined || day === undefined) return undefined
  const monday = day - ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) - (last === undefined ? 0 : 7)
  const dayOf = (of: number) => new Date(Date.UTC(year, month - 1, of)).toISOString().slice(0, 10)
  const period = { from: dayOf(monday), to: dayOf(monday + 6), text: page.words(from, to) }
  return { kind: 'period', from, to, period, label: 'part' }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
