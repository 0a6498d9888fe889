import { TIME } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { DateMention, Period, PeriodMention } from './types.ts'

const TIME_OF_DAY = /^(sáng|trưa|chiều|tối|đêm|hôm|ngày|từ|vào|đến|mùng)$/

/**
 * A date at a token: “22/02/2024”, “chiều 22/2”, “ngày 18 tháng 5 năm 2021”, “tháng 6/2016”, “(7/2)”. A day and month
 * need a word of time before them or a year behind them, since 171/170 is no date.
 */
export function dateAt(page: Page, at: number): DateMention | undefined {
  let start = at
  let cued = false
  while (TIME_OF_DAY.test(page.folded(start, start + 1)) && start - at < 3) {
    cued = true
    start++
  }
  const word = page.folded(start, start + 1)
  if (/^(nay|qua)$/.test(word) && cued) {
    const before = page.folded(start - 1, start)
    if (!/^(hôm|sáng|chiều|tối|trưa)$/.test(before)) return undefined
    // “chiều nay 15-5”, “Sáng nay (7/2)”
    const inner = dateAt(page, page.token(start + 1) === '(' ? start + 2 : start + 1)
    const numbers = inner ?? numbersAt(page, page.token(start + 1) === '(' ? start + 2 : start + 1, true)
    if (numbers)
      return {
        ...numbers,
        from: at,
        to: page.token(start + 1) === '(' && page.token(numbers.to) === ')' ? numbers.to + 1 : numbers.to,
      }
    const date = today(page, word === 'qua' ? 1 : 0)
    return { kind: 'date', from: at, to: start + 1, ...parts(date) }
  }
  if (word === 'tháng' && page.number(start + 1)) {
    const month = Number(page.token(start + 1))
    const year = yearAfter(page, start + 2)
    if (month < 1 || month > 12) return undefined
    return {
      kind: 'date',
      from: at,
      to: year?.to ?? start + 2,
      date: year ? `${year.year}-${two(month)}` : undefined,
      day: undefined,
      month,
    }
  }
  if (word === 'năm' && isYear(page, start + 1))
    return { kind: 'date', from: at, to: start + 2, date: page.token(start + 1), day: undefined, month: undefined }
  const relative = relativeAt(page, start)
  if (relative) return { ...relative, from: at }
  if (!page.number(start)) return undefined
  const bracket = page.token(start - 1) === '(' && page.token(start + 3) === ')'
  const found = numbersAt(page, start, cued || bracket)
  return found ? { ...found, from: at } : undefined
}

/** “đầu năm”, “cuối năm ngoái”, “năm nay”, “tháng trước”: the year or month that the day of publication gives them. */
function relativeAt(page: Page, at: number): DateMention | undefined {
  const published = page.reading.article.published
  if (!published || published.length < 7) return undefined
  const year = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  const part = /^(đầu|giữa|cuối)$/.test(page.folded(at, at + 1)) ? at + 1 : at
  const word = page.folded(part, part + 1)
  const which = page.folded(part + 1, part + 2)
  const on = (to: number, date: string): DateMention => ({
    kind: 'date',
    from: at,
    to,
    date,
    day: undefined,
    month: date.length > 4 ? Number(date.slice(5)) : undefined,
  })
  // “6 tháng đầu năm”, “đầu năm học”, “hai năm trước” tell no time of their own
  if (word === 'năm' && !page.number(at - 1) && page.folded(at - 1, at) !== 'tháng') {
    if (which === 'nay') return on(part + 2, String(year))
    if (which === 'ngoái') return on(part + 2, String(year - 1))
    if (part > at && !page.number(part + 1) && !/^(học|mới|sau|tới|trước|đó|\p{Lu}.*)$/u.test(page.token(part + 1)))
      return on(part + 1, String(year))
  }
  if (
    word === 'tháng' &&
    part === at &&
    !page.number(at - 1) &&
    !/^(hai|ba|mấy|nhiều|những|các|vài)$/.test(page.folded(at - 1, at))
  ) {
    if (which === 'này') return on(at + 2, `${year}-${two(month)}`)
    if (which === 'trước') return on(at + 2, month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`)
  }
  return undefined
}

/** 22/02/2024, 28-11, 22.4, “18 tháng 5 năm 2021”. */
export function numbersAt(page: Page, at: number, cued: boolean): DateMention | undefined {
  if (!page.number(at)) return undefined
  const day = Number(page.token(at))
  const sign = page.token(at + 1)
  // “Trường THPT Hồng Ngự 1. 10/1996: …”: a full stop
  if (/^[/\-.]$/.test(sign) && page.glued(at + 1) && page.number(at + 2) && (sign !== '.' || page.glued(at + 2))) {
    const month = Number(page.token(at + 2))
    const again = page.token(at + 3) === sign || (/^[/\-.]$/.test(page.token(at + 3)) && isYear(page, at + 4))
    if (again && isYear(page, at + 4) && valid(day, month))
      return dated(page, at, at + 5, day, month, Number(page.token(at + 4)))
    if (isYear(page, at + 2) && day >= 1 && day <= 12 && cued)
      return {
        kind: 'date',
        from: at,
        to: at + 3,
        date: `${page.token(at + 2)}-${two(day)}`,
        day: undefined,
        month: day,
      }
    if (
      cued &&
      valid(day, month) &&
      !(page.token(at + 3) === '%' || (page.token(at + 3) === sign && page.glued(at + 3) && page.number(at + 4)))
    )
      return dated(page, at, at + 3, day, month, undefined)
    return undefined
  }
  if (page.folded(at + 1, at + 2) === 'tháng' && page.number(at + 2)) {
    const month = Number(page.token(at + 2))
    const year = yearAfter(page, at + 3)
    return valid(day, month) ? dated(page, at, year?.to ?? at + 3, day, month, year?.year) : undefined
  }
  return undefined
}

function yearAfter(page: Page, at: number): { year: number; to: number } | undefined {
  if (/^[/\-.]$/.test(page.token(at)) && page.glued(at) && isYear(page, at + 1))
    return { year: Number(page.token(at + 1)), to: at + 2 }
  if (page.folded(at, at + 1) === 'năm' && isYear(page, at + 1)) return { year: Number(page.token(at + 1)), to: at + 2 }
  return undefined
}

export function isYear(page: Page, at: number): boolean {
  return page.number(at) && /^(1[89]|20)\d\d$/.test(page.token(at))
}

function valid(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** A day and month take the year that brings them nearest to the day of publication; without one the year stays unknown. */
function dated(
  page: Page,
  from: number,
  to: number,
  day: number,
  month: number,
  year: number | undefined,
): DateMention {
  const published = page.reading.article.published
  let known = year
  if (known === undefined && published && published.length >= 7) {
    const at = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7))
    const candidates = [-1, 0, 1].map((shift) => Number(published.slice(0, 4)) + shift)
    known = candidates.reduce((best, candidate) =>
      Math.abs(candidate * 12 + month - at) < Math.abs(best * 12 + month - at) ? candidate : best,
    )
  }
  return {
    kind: 'date',
    from,
    to,
    date: known === undefined ? undefined : `${known}-${two(month)}-${two(day)}`,
    day,
    month,
  }
}

function today(page: Page, daysAgo: number): string | undefined {
  const published = page.reading.article.published
  const day = published && published.length >= 10 ? Date.parse(`${published.slice(0, 10)}T00:00:00Z`) : Number.NaN
  return Number.isNaN(day) ? undefined : new Date(day - daysAgo * 86_400_000).toISOString().slice(0, 10)
}

function parts(date: string | undefined): Pick<DateMention, 'date' | 'day' | 'month'> {
  return { date, day: date ? Number(date.slice(8, 10)) : undefined, month: date ? Number(date.slice(5, 7)) : undefined }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A period at a token: “giai đoạn 2020 - 2023”, “nhiệm kỳ 2020-2025”, “khóa XI”, “6 tháng đầu năm 2024”, “năm 2020”. */
export function periodAt(page: Page, at: number): PeriodMention | undefined {
  if (!(page.types(at) & TIME) && !page.number(at)) return undefined
  const first = page.folded(at, at + 1)
  const two = page.folded(at, at + 2)
  if (two === 'giai đoạn' || two === 'nhiệm kỳ' || two === 'nhiệm kì') {
    const from =
      page.folded(at + 2, at + 4) === 'từ năm'
        ? at + 4
        : /^(từ|năm)$/.test(page.folded(at + 2, at + 3))
          ? at + 3
          : at + 2
    const years = yearsAt(page, from)
    return years
      ? {
          kind: 'period',
          from: at,
          to: years.to,
          period: years.period,
          label: two === 'giai đoạn' ? 'giai đoạn' : 'nhiệm kỳ',
        }
      : undefined
  }
  if (
    (first === 'khóa' || two === 'các khóa') &&
    (/^[IVX]+$/.test(page.token(at + 1)) || page.number(at + 1) || two === 'các khóa')
  ) {
    let to = at + 2
    while (/^[,]$/.test(page.token(to)) && /^[IVX]+$/.test(page.token(to + 1))) to += 2
    if (two === 'các khóa') to++
    const term = periodAt(page, page.token(to) === ',' ? to + 1 : to)
    const years = term?.label === 'nhiệm kỳ' ? term : undefined
    return {
      kind: 'period',
      from: at,
      to: years?.to ?? to,
      period: years?.period ?? { from: undefined, to: undefined, text: page.words(at, to) },
      label: 'khóa',
    }
  }
  if (page.number(at) && page.folded(at + 1, at + 2) === 'tháng' && /^(đầu|cuối)$/.test(page.folded(at + 2, at + 3))) {
    const named = page.folded(at + 3, at + 4) === 'năm'
    const to = named ? (isYear(page, at + 4) ? at + 5 : at + 4) : at + 3
    const year = isYear(page, at + 4) && named ? page.token(at + 4) : undefined
    return {
      kind: 'period',
      from: at,
      to,
      period: { from: year, to: year, text: page.words(at, to) },
      label: undefined,
    }
  }
  if (first === 'năm' && isYear(page, at + 1)) {
    const years = yearsAt(page, at + 1)
    return years
      ? { kind: 'period', from: at, to: years.to, period: years.period, label: 'năm' }
      : {
          kind: 'period',
          from: at,
          to: at + 2,
          period: { from: page.token(at + 1), to: page.token(at + 1), text: page.words(at, at + 2) },
          label: 'năm',
        }
  }
  const years = yearsAt(page, at)
  return years ? { kind: 'period', from: at, to: years.to, period: years.period, label: undefined } : undefined
}

/** 2020 - 2023, 2017-2021, “từ năm 2016 đến năm 2020”. */
function yearsAt(page: Page, at: number): { period: Period; to: number } | undefined {
  if (!isYear(page, at)) return undefined
  const to = /^[-–—]$/.test(page.token(at + 1))
    ? at + 2
    : page.folded(at + 1, at + 2) === 'đến'
      ? page.folded(at + 2, at + 3) === 'năm'
        ? at + 3
        : at + 2
      : -1
  if (to < 0 || !isYear(page, to)) return undefined
  return { period: { from: page.token(at), to: page.token(to), text: page.words(at, to + 1) }, to: to + 1 }
}
