import type { Reading } from '../2-text/read.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Article } from '../model.ts'
import { dateAt } from './dates.ts'
import { findMentions, type Mentions } from './index.ts'
import { officialHead } from './official-head.ts'
import type { Page } from './page.ts'
import { spansOf } from './spans.ts'
import type { DateMention, Range } from './types.ts'

/** Lines at the head and at the foot of an article among which its day may stand. */
const [HEAD, FOOT] = [8, 4]
/** Tokens of a line that tells nothing but a day. */
const LONGEST_LINE = 18
/** News of the web is not older. */
const EARLIEST = '1990'

/**
 * The mentions of an article. Where it comes without a day of publication, one that its address, its head or its text gives is taken, so that
 * “hôm qua” has a day and a post that is held was seen held on one. Where only the year can be told, “ngày 7/5” still has one.
 */
export function mentionsOf(reading: Reading, knowledge: Knowledge): Mentions {
  const { article } = reading
  const found = findMentions(reading, knowledge)
  if (article.published) return found
  const published = dayOf(article, found)
  if (!published) {
    const year = yearOf(found)
    return year ? findMentions({ ...reading, year }, knowledge) : found
  }
  return findMentions({ ...reading, article: { ...article, published, publishedFrom: 'text' } }, knowledge)
}

function dayOf({ url }: Article, found: Mentions): string | undefined {
  return dayOfAddress(url) ?? officialHead(found.page)?.date?.date ?? dayOfPage(found.page) ?? lastDay(found)
}

/** “/2024/07/16/”, “-20240716101530123.htm”: the day on which a paper filed it. */
function dayOfAddress(url: string | undefined): string | undefined {
  const path = url?.replace(/^\w+:\/\/[^/]*/, '') ?? ''
  const digits = [
    ...path.matchAll(/(?<!\d)(\d{4})(\d{2})(\d{2})(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?)?(?!\d)/g),
  ]
  const parted = [...path.matchAll(/(?<!\d)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/g)]
  const reversed = [...path.matchAll(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/g)]
  const days = [
    ...digits.map(([, year, month, day]) => dayIn(year!, month!, day!)),
    ...parted.map(([, year, , month, day]) => dayIn(year!, month!, day!)),
    ...reversed.map(([, day, month, year]) => dayIn(year!, month!, day!)),
  ]
  return days.find((day) => day !== undefined)
}

function dayIn(year: string, month: string, day: string): string | undefined {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const is = year >= EARLIEST && year < '2100' && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
  return is && Number(day) <= days ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : undefined
}

/** “Cập nhật ngày 16/07/2024”, “Thứ Ba, 16/07/2024 10:15”, “Cao Lãnh, ngày 16/7/2024 -”: on a line at the head or the foot. */
function dayOfPage(page: Page): string | undefined {
  const lines = linesOf(page)
  const near = lines.length > HEAD + FOOT ? [...lines.slice(0, HEAD), ...lines.slice(-FOOT)] : lines
  for (const line of near) {
    const day = dayOfLine(page, line)
    if (day) return day
  }
  return undefined
}

function linesOf(page: Page): readonly Range[] {
  const starts: number[] = []
  for (let at = 0; at < page.length; at++) if (at === 0 || page.newLine(at)) starts.push(at)
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? page.length }))
}

function dayOfLine(page: Page, { from, to }: Range): string | undefined {
  const isShort = to - from <= LONGEST_LINE
  const isOfPage = isShort && (page.begins('opens-day-line', from, to) || isClock(page, from, to))
  for (let at = from; at < Math.min(to, from + LONGEST_LINE); at++) {
    const date = fullDayAt(page, at)
    // “- 1/9/2010 - 3/2012: Giám đốc Sở X”, “Từ 1/9/2010 - Tháng 3/2012”, “- 1/7/2025: Phó Bí thư”: of a life
    if (date && (page.begins('dash', from) || spansOf(page).some((span) => span.from < date.to && span.to > date.from)))
      return undefined
    if (date && (isOfPage || date.to >= to || page.begins('behind-dateline', date.to))) return date.date
    const isOfDateline = page.capital(at) || page.mark(at) || page.begins('of-dateline', at)
    if (date || (!isOfPage && !isOfDateline)) return undefined
  }
  return undefined
}

/** Does a line hold nothing but numbers and what stands between them? */
function isClock(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!page.number(at) && !page.mark(at) && !page.begins('word-of-clock', at)) return false
  return true
}

/** A day with month and year. */
function fullDayAt(page: Page, at: number): DateMention | undefined {
  const date = dateAt(page, at)
  return date?.day !== undefined && date.date !== undefined && date.date >= EARLIEST ? date : undefined
}

/**
 * The latest full day that the text tells of as past. None where the text tells of a later year, or first of “sáng nay”, “ngày 7/5” without a year: the
 * article is then newer than any of its full days, and one long before it would show as held what was not yet.
 */
function lastDay({ page, all }: Mentions): string | undefined {
  const past = all.filter((mention): mention is DateMention => mention.kind === 'date' && isPast(page, mention))
  const days = past.filter(({ date, day }) => date !== undefined && day !== undefined && date >= EARLIEST)
  const [first] = days
  const last = days.reduce((latest, one) => (latest?.date && latest.date >= one.date! ? latest : one), first)
  if (!first || !last?.date) return undefined
  const year = last.date.slice(0, 4)
  const isNewer = past.some(({ date, from }) => (date === undefined ? from < first.from : date.slice(0, 4) > year))
  // “Từ năm 2021 đến nay, ông A là Hiệu trưởng”, in the history of a school
  const goesOn = spansOf(page).some(({ begin, still }) => still && begin !== undefined && begin.slice(0, 4) > year)
  return isNewer || goesOn ? undefined : last.date
}

/** The year that the text calls its own: “từ đầu năm 2017 đến nay”, “nhiệm vụ 6 tháng cuối năm 2017”. None where it tells of a later one as past. */
function yearOf({ page, all }: Mentions): number | undefined {
  if (!all.some((mention) => mention.kind === 'date' && mention.date === undefined)) return undefined
  let latest: number | undefined
  for (let at = 0; at < page.length; at++) {
    const year = page.readAt('own-year', at)?.roles['year']
    if (year) latest = Math.max(latest ?? 0, Number(page.token(year.from)))
  }
  const isLater = ({ date }: DateMention) => date !== undefined && Number(date.slice(0, 4)) > latest!
  const later = latest && all.some((mention) => mention.kind === 'date' && isLater(mention) && isPast(page, mention))
  return later ? undefined : latest
}

/** Of births, documents, spans and anniversaries, and of what is only planned, a day says nothing of when the article was written. */
function isPast(page: Page, { from, to }: DateMention): boolean {
  if (page.begins('since', from, to) || page.begins('until', from, to)) return false
  if (page.ends('not-day-of-news', from) || page.begins('dash', to) || page.ends('dash', from)) return false
  const [start, end] = [page.sentenceStart(from), page.sentenceEnd(from)]
  return (from === start || page.has('told-as-past', start, end)) && !page.has('of-plans', start, end)
}
