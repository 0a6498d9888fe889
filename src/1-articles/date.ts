const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/
const DAY_FIRST = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/
const DAY_AFTER_MONTH = /\b[AP]M\b/i

/**
 * The date of an ISO 8601 date or date-time, with the precision it has; `undefined` if it is not one or no such day exists.
 * The day is the one written: it is not moved to another time zone.
 *
 * @example
 * isoDate('2024-02-22T08:00:00+07:00') // '2024-02-22'
 * isoDate('2024-02') // '2024-02'
 * isoDate('2023-02-29') // undefined
 */
export function isoDate(words: string): string | undefined {
  const [, year, month, day] = ISO.exec(words.trim()) ?? []
  if (year === undefined) return undefined
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

/**
 * A date as pages print it: ISO, or day, month and year somewhere in the words. Vietnamese dates put the day first;
 * with AM or PM the month may stand first, and the date is not read.
 *
 * @example
 * printedDate('Thứ năm, 22/02/2024 10:15 (GMT+7)') // '2024-02-22'
 */
export function printedDate(words: string): string | undefined {
  const iso = isoDate(words)
  if (iso !== undefined || DAY_AFTER_MONTH.test(words)) return iso
  const [, day, , month, year] = DAY_FIRST.exec(words) ?? []
  if (day === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined
  return `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
