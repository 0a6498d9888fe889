import { SPAN, type SpanSense } from '../knowledge/clause-words.ts'
import { TIME } from '../knowledge/lexicon.ts'
import { dateAt, isYear, numbersAt } from './dates.ts'
import type { Page } from './page.ts'
import type { Range } from './types.ts'

/** A time that words bound: “từ tháng 7/2020 đến nay”, “(2015 - 2020)”, “đến khi nghỉ hưu năm 2022”. */
export interface Span extends Range {
  /** ISO 8601, with the precision given. */
  readonly begin: string | undefined
  readonly end: string | undefined
  /** “đến nay”: not over. */
  readonly still: boolean
  /** “đến khi nghỉ hưu”: over, whether its day is told or not. */
  readonly over: boolean
  /** “nhiệm kỳ 2015 - 2020”, “giai đoạn 2015 - 2020”, and years that are those of a term: not over before their last day. */
  readonly planned: boolean
  /** “nhiệm kỳ 2015 - 2020”: years of the body, which are no days in the post. */
  readonly term: boolean
}

export interface Instant {
  readonly date: string | undefined
  /** Where the year is told with the end: “từ tháng 3 đến tháng 9/2022”. */
  readonly month: number | undefined
  readonly to: number
}

/** All times of an article, in order, none overlapping another. */
export function spansOf(page: Page): readonly Span[] {
  const known = found.get(page)
  if (known) return known
  const spans: Span[] = []
  for (let at = 0; at < page.length; ) {
    const span = page.types(at) & (SPAN | TIME) || page.number(at) ? spanAt(page, at) : undefined
    if (span) spans.push(span)
    at = span?.to ?? at + 1
  }
  found.set(page, spans)
  return spans
}

const found = new WeakMap<Page, readonly Span[]>()

/** The time that begins at a token. A day, month or year alone is none. */
function spanAt(page: Page, from: number): Span | undefined {
  // “6-1907” of “16-6-1907”
  if (page.glued(from) && (page.number(from - 1) || (page.mark(from - 1) && page.number(from - 2)))) return undefined
  const here = page.all(from, SPAN)
  const past = useIn(here, 'past') ?? (page.token(from - 1) === '(' ? useIn(here, 'then') : undefined)
  if (past && (page.token(from - 1) !== '(' || page.token(past.to) === ')')) return none(from, past.to, { over: true })
  const term = useIn(here, 'term')
  // “khóa XIII (2011 - 2016)”
  const ofTerm = page.token(from - 1) === '(' && page.ends('before-years-of-term', from - 1)
  const planned = term ?? useIn(here, 'period')
  const opened = planned ?? useIn(here, 'years')
  let at = opened?.to ?? from
  const since = opened ? use(page, at, 'since') : useIn(here, 'since')
  at = since?.to ?? at
  const begin = instantAt(page, at)
  if (!begin) {
    if (opened || since) return undefined
    const still = useIn(here, 'still')
    if (still) return none(from, still.to, { still: true })
    // “từ năm 2022 đến năm 2020”: a slip, of which half is no better
    return page.number(from - 1) ? undefined : untilAt(page, from, from, undefined)
  }
  const closing = closingAt(page, begin.to)
  const rest = closing === undefined ? undefined : untilAt(page, from, closing, begin)
  // “về Sở năm 2002, đến năm 2009 thì được bổ nhiệm”: two times, each of its own clause
  if (rest && !opened && !since && page.token(begin.to) === ',' && page.begins('then-follows', rest.to))
    return undefined
  if (rest) {
    const years = /^\d{4}$/.test(rest.begin ?? '') && /^\d{4}$/.test(rest.end ?? '')
    const length = years ? Number(rest.end) - Number(rest.begin) : 0
    if (rest.begin && rest.end && isNoTerm(rest.begin, rest.end)) return undefined
    // “2015 - 2020”, “2021 - 2026”: those of a term, for which somebody may still sit
    const last = term ? lastTerm(page, rest) : rest
    return {
      ...last,
      term: Boolean(term) || ofTerm,
      planned: Boolean(planned) || ofTerm || (!opened && !since && length === 5 && /[0156]$/.test(rest.begin!)),
    }
  }
  // “những năm 1990”: ten years, which are over
  const decade = opened && !planned && !since ? /^\d{3}0$/.exec(begin.date ?? '')?.[0] : undefined
  const published = page.reading.article.published
  if (decade && page.ends('decade', opened!.to, from) && published && isOver(decade, published))
    return none(from, begin.to, { over: true })
  const still = use(page, page.token(begin.to) === ',' ? begin.to + 1 : begin.to, 'still')
  if (still && begin.date) return { ...none(from, still.to, { still: true }), begin: begin.date }
  return since && !opened && begin.date ? { ...none(from, begin.to, {}), begin: begin.date } : undefined
}

/** “các nhiệm kỳ 2011 - 2016, 2016 - 2021”: up to the end of the last. */
function lastTerm(page: Page, first: Span): Span {
  let span = first
  while (page.begins('next-of-list', span.to) && isYear(page, span.to + 1)) {
    const begin = instantAt(page, span.to + 1)
    const closing = begin && closingAt(page, begin.to)
    const next = closing === undefined ? undefined : untilAt(page, span.to + 1, closing, begin)
    if (!next?.end || !span.end || next.end <= span.end) break
    span = { ...span, end: next.end, to: next.to }
  }
  return span
}

/** Years of a life, which a pair of years may also tell. */
const LONGEST = 110

/** “(16-6-1907 – 16-6-2017)”: an anniversary of a birth, and no time that somebody had. */
function isNoTerm(begin: string, end: string): boolean {
  const years = Number(end.slice(0, 4)) - Number(begin.slice(0, 4))
  return end < begin || years > LONGEST || (years >= 10 && begin.length === 10 && begin.slice(4) === end.slice(4))
}

function none(from: number, to: number, given: Partial<Span>): Span {
  return {
    from,
    to,
    begin: undefined,
    end: undefined,
    still: false,
    over: false,
    planned: false,
    term: false,
    ...given,
  }
}

/** The words that join a beginning to an end: “đến”, “ - ”, “, đến”. */
function closingAt(page: Page, at: number): number | undefined {
  const word = page.token(at) === ',' ? at + 1 : at
  if (use(page, word, 'until')) return word
  if (!/^[-–—→]+$/.test(page.token(at))) return undefined
  return /^[-–—→]+$/.test(page.token(at + 1)) || use(page, at + 1, 'until') ? at + 1 : at
}

/** “đến năm 2020”, “đến nay”, “- 2020”, “cho đến khi nghỉ hưu (năm 2022)”, at its joining word. */
function untilAt(page: Page, from: number, at: number, begin: Instant | undefined): Span | undefined {
  const joined = use(page, at, 'until')?.to ?? (begin ? at + 1 : -1)
  if (joined < 0) return undefined
  const day = begin?.date
  const now = use(page, joined, 'now')
  if (now && begin) return day === undefined ? undefined : { ...none(from, now.to, { still: true }), begin: day }
  const end = instantAt(page, joined)
  if (end) {
    if (!end.date) return undefined
    const first = day ?? (begin?.month && !begin.date ? `${end.date.slice(0, 4)}-${two(begin.month)}` : undefined)
    return { ...none(from, end.to, {}), begin: first, end: end.date }
  }
  const event = use(page, joined, 'end')
  if (!event) return undefined
  const dated = dateOfEvent(page, event.to)
  return { ...none(from, dated?.to ?? event.to, { over: true }), begin: day, end: dated?.date }
}

/** “khi nghỉ hưu (năm 2022)”, “khi nghỉ hưu, năm 2022”, “lúc mất vào tháng 6/2022”. */
function dateOfEvent(page: Page, at: number): { readonly date: string; readonly to: number } | undefined {
  const bracket = page.token(at) === '('
  const date = instantAt(page, bracket || page.token(at) === ',' ? at + 1 : at)
  if (!date?.date) return undefined
  return { date: date.date, to: bracket && page.token(date.to) === ')' ? date.to + 1 : date.to }
}

/** A day, month or year: “năm 2020”, “2020”, “tháng 7/2020”, “7/2020”, “01/7/2020”, “cuối năm 2020”, and, of a beginning, “tháng 7”. */
export function instantAt(page: Page, from: number): Instant | undefined {
  const at = page.endOf('before-instant', from) ?? from
  if (isYear(page, at)) {
    const glued = page.glued(at + 1) && /^[/.]$/.test(page.token(at + 1)) && page.number(at + 2)
    return glued ? undefined : { date: page.token(at), month: undefined, to: at + 1 }
  }
  const date = page.number(at)
    ? numbersAt(page, at, true)
    : page.begins('begins-date', at)
      ? dateAt(page, at)
      : undefined
  if (!date || (date.date === undefined && (date.month === undefined || date.day !== undefined))) return undefined
  return { date: date.date, month: date.month, to: date.to }
}

function use(page: Page, at: number, wanted: SpanSense['use']): { readonly to: number } | undefined {
  return useIn(page.all(at, SPAN), wanted)
}

function useIn(hits: ReturnType<Page['all']>, wanted: SpanSense['use']): { readonly to: number } | undefined {
  for (let i = hits.length - 1; i >= 0; i--) if ((hits[i]!.sense as SpanSense).use === wanted) return hits[i]
  return undefined
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function isOver(decade: string, published: string): boolean {
  return Number(published.slice(0, 4)) >= Number(decade) + 10
}
