import { beginningAt, between, lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { spansOf } from '../3-mentions/spans.ts'
import type { DateMention, Range } from '../3-mentions/types.ts'
import type { Hold, HoldStatus } from '../model.ts'
import { opensSentence } from './event-days.ts'

/** What a verb gives or takes, for its day. */
interface Deed {
  readonly from: number
  readonly to: number
  readonly cue: number
  /** The token behind the last of the posts. */
  readonly end: number
  readonly status: HoldStatus
}

/** The day on which a verb says that a post is given or taken: “từ ngày …”, “kể từ ngày …”, or the one its sentence begins with. */
export function dayOf(
  page: Page,
  dates: readonly DateMention[],
  deed: Deed,
): { readonly day: Pick<Hold, 'from' | 'to'>; readonly date?: Range } {
  const told = dayTold(page, dates, deed)
  const { status } = deed
  if (told.date || (status !== 'left' && status !== 'appointed' && status !== 'elected')) return told
  const day = sameDay(page, dates, deed) ?? someTimeAfter(page, dates, deed) ?? dayOfThisMeeting(page, dates, deed)
  if (!day) return told
  return { day: status === 'left' ? { to: day } : { from: day } }
}

function dayTold(page: Page, dates: readonly DateMention[], deed: Deed): ReturnType<typeof dayOf> {
  const { status } = deed
  // “Năm 2005, ông A về làm Phó Giám đốc”: since when, though he may have left it long ago
  const taken =
    status === 'appointed' ||
    status === 'elected' ||
    page.begins('goes-to-post', deed.cue) ||
    isMonthOf(page, dates, deed)
  if (status === 'candidate' || (status === 'former' && !taken)) return { day: {} }
  const here = between(dates, page.sentenceStart(deed.from), page.sentenceEnd(deed.from)).filter(
    ({ date }) => date !== undefined,
  )
  // “trước khi được bổ nhiệm làm Giám đốc vào năm 2010, bà …”: other days of the sentence are of what went before
  if (page.begins('before-taking', deed.cue)) {
    const date = beginningAt(here, deed.end)
    return date?.date ? { day: { from: date.date }, date } : { day: {} }
  }
  const since = here.find(
    (date) =>
      date.from >= deed.cue &&
      page.begins('since', date.from, date.to) &&
      !isOfNext(page, date, deed) &&
      !page.has('other-left', deed.to, date.from) &&
      !page.has('holds-another', deed.to, date.from) &&
      // “là Chủ tịch trẻ nhất kể từ năm 1975”
      !page.has('first-since', deed.cue, date.from),
  )
  if (status === 'left') {
    const right = here.find(
      ({ from, to }) =>
        to > deed.to &&
        from >= deed.to - 2 &&
        !page.raw(deed.to, from).includes(';') &&
        (from <= deed.to + 2 || (from <= deed.to + 5 && page.begins('at-a-meeting', deed.to, from))),
    )
    const given =
      since ??
      right ??
      here.findLast((date) => date.to <= deed.cue && (opensClause(page, date, deed) || isOfMeeting(page, date, deed)))
    return given?.date ? { day: { to: given.date }, date: given } : { day: {} }
  }
  const behind = !taken
    ? undefined
    : here.find(
        ({ from, to }) =>
          (from === deed.to ||
            (from === deed.to + 1 && page.token(deed.to) === '(') ||
            page.fits('in-that-time', deed.to, from)) &&
          !page.begins('until', from, to),
      )
  // “được bổ nhiệm theo quyết định số 31 ngày 6/3/2014, từ … lên …”
  const signed = taken ? here.filter(({ from, to }) => to <= deed.end && page.ends('decision-of-day', from)) : []
  const own = () =>
    here.find((date) => date.to <= deed.from && date.to >= deed.from - 2 && isDayOfDeed(page, date, deed)) ??
    here.find(({ from }) => from > deed.to && from <= deed.to + 5 && page.begins('at-a-meeting', deed.to, from)) ??
    here.findLast((date) => date.to <= deed.cue && isDayOfDeed(page, date, deed))
  // “được bổ nhiệm … năm 2008, … và Giám đốc Sở X từ tháng 1/2020”
  const first = since && taken ? (behind ?? own()) : undefined
  const isLater = first && yearOf(since!) - yearOf(first) > 1
  const given =
    (isLater ? first : since) ??
    behind ??
    (signed.length === 1 ? signed[0] : undefined) ??
    (taken
      ? own()
      : here.find(
          (date) => date.to <= deed.from && page.begins('since', date.from - 1, date.to) && date.to >= deed.from - 3,
        ))
  return given?.date ? { day: { from: given.date }, date: given } : { day: {} }
}

function yearOf({ date }: DateMention): number {
  return Number(date!.slice(0, 4))
}

/** “Tháng 6/2007, ông giữ chức Phó Chánh Văn phòng”: a month in front of who takes a post; a year is one in which somebody had it. */
function isMonthOf(page: Page, dates: readonly DateMention[], { from, cue }: Deed): boolean {
  if (!page.begins('takes-office', cue)) return false
  const first = beginningAt(dates, page.sentenceStart(from))
  return first?.date !== undefined && first.date.length > 4 && page.fits('comma', first.to, from)
}

/** “hủy quyết định số 31/QĐ-SNV ngày 6/3/2014 về việc bổ nhiệm ông A …”: since when the post was had that is taken back. */
export function dayTakenBack(page: Page, dates: readonly DateMention[], { cue, to }: Range & { readonly cue: number }) {
  const [day, other] = between(dates, cue, to).filter(({ date }) => date !== undefined)
  return day?.date && !other && page.ends('decision-of-day', day.from) ? { from: day.date } : {}
}

/** “… Phó Bí thư Huyện ủy và từ tháng 8/2021 đến nay giữ chức Bí thư”: the day of what is said next. */
function isOfNext(page: Page, { from }: DateMention, deed: Deed): boolean {
  const span = from >= deed.to ? beginningAt(spansOf(page), from) : undefined
  return span !== undefined && page.begins('said-next', page.token(span.to) === ',' ? span.to + 1 : span.to)
}

/** “Đến tháng 6/2022, ông A thôi giữ chức”: a time that stands first in its clause, with no other verb between. */
function opensClause(page: Page, date: DateMention, deed: Deed): boolean {
  const start = page.sentenceStart(date.from)
  const from = page.startOf('before-a-day', date.from, start) ?? date.from
  if (from === start) {
    // “Năm 2015, khi ông A thôi giữ chức, huyện có …”
    const then = page.endOf('just-when', date.to) ?? date.to
    // “Năm 2015, ông A làm Phó Giám đốc, hai năm sau lên Giám đốc”
    if (page.has('turns-later', then, deed.cue + 3)) return false
    return deed.cue - date.to <= IN_CLAUSE && !page.has('day-of-something-else', then, deed.cue)
  }
  return (from < date.from || /^[,;:(]$/.test(page.token(from - 1))) && deed.from - date.to <= 4
}

/** “Ngày 1/7/2022, Tỉnh ủy phân công ông A làm …”, “Tại kỳ họp ngày 1/7/2022, ông A được bầu …”: the day is that of the deed and not of handing over the paper. */
function isDayOfDeed(page: Page, date: DateMention, deed: Deed): boolean {
  if (page.has('day-of-paper', date.to, deed.cue) || page.begins('day-of-paper', deed.cue)) return false
  if (isOfSpan(page, date)) return false
  // “Ngày 1/7/2022, Sở có tờ trình về việc …”, but “… công bố quyết định của Tỉnh ủy về việc …”
  if (page.has('on-a-matter', date.to, deed.cue) && !page.has('decided-matter', date.to, deed.cue)) return false
  return opensClause(page, date, deed) || isOfMeeting(page, date, deed)
}

/** “Tại kỳ họp ngày 1/7/2022, HĐND huyện X …”, “Đại hội diễn ra ngày 1/7/2022 đã …”. */
function isOfMeeting(page: Page, date: DateMention, deed: Deed): boolean {
  const start = page.sentenceStart(date.from)
  const met =
    page.begins('at-a-meeting', start) || page.begins('at-an-election', start) || page.ends('held-on', date.from)
  return met && deed.cue - date.to <= IN_CLAUSE && !page.has('day-of-something-else', start, deed.cue)
}

/** So many sentences a “Hội nghị đã bầu …” may look back for the day of the meeting. */
const BACK = 12
/** Sentences that a vote told without its meeting may look back. */
const JUST_BEFORE = 2

/** “Cùng ngày, HĐND huyện X bầu ông A …”: the day told last. */
function sameDay(page: Page, dates: readonly DateMention[], deed: Deed): string | undefined {
  const start = page.sentenceStart(deed.from)
  const to = page.endOf('same-day', start)
  if (!to || deed.cue - to > IN_CLAUSE || page.has('day-of-paper', to, deed.cue)) return undefined
  return lastDay(page, dates, start)
}

/** “Năm 2012, ông A được bổ nhiệm …. Ba năm sau, ông được bầu …”: so long after the time that the sentence before begins with. */
function someTimeAfter(page: Page, dates: readonly DateMention[], deed: Deed): string | undefined {
  const start = page.sentenceStart(deed.from)
  const read = start > 0 ? page.readAt('after-a-while', start) : undefined
  const [count, years] = [read?.roles['count'], read?.roles['years'] !== undefined]
  if (!read || !count || deed.cue - read.to > IN_CLAUSE || page.has('day-of-paper', read.to, deed.cue)) return undefined
  const told = between(dates, page.sentenceStart(start - 1), start).find((date) => opensSentence(page, date))
  const [year, month] = (told?.date ?? '').split('-').map(Number)
  const words = page.folded(count.from, count.to)
  const number = page.knowledge.lexicon.numbers.get(words) ?? Number(words)
  if (!year || !number) return undefined
  if (years) return String(year + number)
  if (!month) return undefined
  const months = month - 1 + number
  return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** So many sentences a “cùng ngày” may look back. */
const FAR_BACK = 40

/** The day told last before a sentence. */
function lastDay(page: Page, dates: readonly DateMention[], start: number): string | undefined {
  const first = page.reading.sentences[Math.max(0, page.sentence(start) - FAR_BACK)]!
  const told = between(dates, first, start).findLast(
    // “Ngày vào Đảng: 22/12/1994”
    ({ day, from }) => day !== undefined && !page.ends('day-of-a-life', from),
  )
  return told && !page.ends('not-day-of-news', told.from) ? told.date : undefined
}

/** “Kỳ họp đã bầu ông A làm …”, “Tại phiên họp, HĐND miễn nhiệm …”: the day of that meeting, which sentences before it tell. */
function dayOfThisMeeting(page: Page, dates: readonly DateMention[], deed: Deed): string | undefined {
  const start = page.sentenceStart(deed.from)
  const meeting = page.readAt('this-meeting', start)?.roles['meeting']
  // “Với 45/45 phiếu, ông A được bầu …”: at the meeting of the sentence before
  const votes = !meeting && page.begins('votes-here', start)
  if (!meeting && !votes) return undefined
  const name = meeting && page.words(meeting.from, meeting.to).toLowerCase()
  const { sentences } = page.reading
  const sentence = page.sentence(start)
  for (let before = sentence - 1; before >= Math.max(0, sentence - (name ? BACK : JUST_BEFORE)); before--) {
    const [from, to] = [sentences[before]!, sentences[before + 1]!]
    const isIts = name ? page.words(from, to).toLowerCase().includes(name) : page.has('sort-of-meeting', from, to)
    if (!isIts && !page.has('sits-for', from, to)) continue
    const days = between(dates, from, to).filter(({ day }) => day !== undefined)
    if (days.length === 0 && page.begins('same-day', from)) return lastDay(page, dates, from)
    if (days.length === 0) continue
    const [day] = days
    const isDay = opensSentence(page, day!) || page.ends('held-on', day!.from) || page.begins('at-a-meeting', from)
    const held = days.length === 1 && isDay
    return held && !page.has('of-plans', from, to) ? day!.date : undefined
  }
  return undefined
}

/** “Từ tháng 3/2013 đến tháng 2/2016”: no day; but “làm … từ năm 2012, đến năm 2016 chuyển sang làm …”. */
function isOfSpan(page: Page, { from, to }: DateMention): boolean {
  const span = lastBefore(spansOf(page), from + 1)
  if (span?.begin === undefined || span.end === undefined || span.to <= from) return false
  const opensNext = span.to === to && page.token(from - 1) === ',' && page.begins('said-next', to)
  return !opensNext
}

/** “Ngày 1/7/2022, tại kỳ họp thứ năm, HĐND huyện X miễn nhiệm …” */
const IN_CLAUSE = 40
