import { remembering } from '../6-entities/keys.ts'
import type { EdgeAttributes, NodeAttributes } from '../7-graph/types.ts'

/** ISO 8601 dates with the precision known; an end that is absent is not known. */
export interface Period {
  readonly start?: string | undefined
  readonly end?: string | undefined
}

/** From when to when something is said to have lasted: a post held, a body or place existing, an agreement in force. */
export function periodOf(attributes: NodeAttributes | EdgeAttributes): Period {
  switch (attributes.kind) {
    case 'HOLDS':
    case 'Agreement':
      return { start: attributes.from, end: attributes.to }
    case 'Organization':
    case 'Place':
      return { start: attributes.validFrom, end: attributes.validTo }
    default:
      return {}
  }
}

/**
 * The days on which a timeline should show something. A post is shown from its beginning, or else from the first article
 * that shows it held, to its end, or else to the last such article: news says who holds a post, and seldom who no longer
 * does. A candidate holds nothing yet. What happens on one day is shown on that day; a document or an article from its day on.
 *
 * Partial dates are filled to whole days: a start of `2020` is 1 January, an end of `2020` is 31 December.
 */
export function shownOn(attributes: NodeAttributes | EdgeAttributes): Period {
  const { start, end } = daysOf(spanOf(attributes))
  return start !== undefined && end !== undefined && end < start ? { start } : { start, end }
}

/**
 * The first and the last day that a date may mean: of `2024-02`, the 1st and the 29th of February. Nothing where there is no such day.
 */
export function daysWithin(date: string | undefined): Period {
  return date === undefined ? {} : daysIn(date)
}

const daysIn = remembering((date: string): Period => {
  const { start, end } = daysOf({ start: date, end: date })
  return isDay(start) && isDay(end) ? { start, end } : {}
})

function isDay(day: string | undefined): boolean {
  const reckoned = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(reckoned.getTime()) && reckoned.toISOString().startsWith(`${day}T`)
}

function spanOf(attributes: NodeAttributes | EdgeAttributes): Period {
  switch (attributes.kind) {
    case 'HOLDS': {
      if (attributes.status === 'candidate') return {}
      return { start: attributes.from ?? attributes.seenFrom, end: attributes.to ?? attributes.seenTo }
    }
    case 'Event':
      return { start: attributes.date, end: attributes.date }
    case 'Document':
      return { start: attributes.date }
    case 'Article':
      return { start: attributes.published }
    default:
      return periodOf(attributes)
  }
}

function daysOf({ start, end }: Period): Period {
  const first = partsOf(start)
  const last = partsOf(end)
  return {
    start: first && `${first.year}-${first.month ?? '01'}-${first.day ?? '01'}`,
    end: last && `${last.year}-${last.month ?? '12'}-${last.day ?? lastDayOf(last.year, last.month ?? '12')}`,
  }
}

function partsOf(date: string | undefined): { year: string; month?: string; day?: string } | undefined {
  return /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(date ?? '')?.groups as
    | { year: string; month?: string; day?: string }
    | undefined
}

function lastDayOf(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
}
