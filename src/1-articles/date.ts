import { dateWords } from './date-words.ts'
import { once } from './once.ts'

/** Before the web there was no page to publish on; content systems write 0001-01-01 or 1970-01-01 for “no date”. */
const FIRST_YEAR = 1990
/** A date stands at the beginning of its field, whatever is behind it. */
const LONGEST = 200
/** Vietnam has one time zone, and an article that says “today” means a day there. */
const VIETNAM = 7 * 60
const DAY = 86_400_000

/** A date of publication with the precision it has, or what is wrong with the words, to go on after them in a sentence. */
export type DateReading =
  | { readonly date: string; readonly problem?: never; readonly bounds?: never }
  /** `bounds`: a date was read, and nothing was published on it. */
  | { readonly date?: never; readonly problem: string; readonly bounds: boolean }

/**
 * The one reading of dates of publication, for pages, tables and front matter: ISO 8601 in all its forms, RFC 2822, and what
 * pages and spreadsheets print in Vietnamese or English, anywhere in the words.
 *
 * Numbers alone stand day first, as in Vietnam, unless only month first gives a day; with AM or PM they must leave no choice.
 * A time in UTC or with an offset is moved to Vietnam (+07:00), a time without one is kept as written. What lies before
 * 1990, or after `today` and one day for the time zones, is no date.
 *
 * @param today the day of the reading, the only thing here that is not in the words
 * @param isEpoch whether 10 or 13 digits are seconds or milliseconds since 1970, as in some `<meta>`
 * @example
 * readDate('Thứ bảy, 16/3/2024 | 07:05 GMT+7') // { date: '2024-03-16' }
 * readDate('2024-03-15T18:30:00Z') // { date: '2024-03-16' }
 * readDate('2023-02-29') // { problem: 'was not understood', bounds: false }
 * readDate('0001-01-01') // { problem: 'lies before 1990', bounds: true }
 */
export function readDate(
  words: string,
  { today, isEpoch = false }: { readonly today?: string; readonly isEpoch?: boolean } = {},
): DateReading {
  const text = ISO_DAY.test(words)
    ? words
    : words.slice(0, LONGEST).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  const date = isEpoch && /^\d{10}(?:\d{3})?$/.test(text) ? dayOfEpoch(text) : (dayOf(text) ?? coarse(text))
  if (date === undefined) return { problem: 'was not understood', bounds: false }
  if (Number(date.slice(0, 4)) < FIRST_YEAR) return { problem: `lies before ${FIRST_YEAR}`, bounds: true }
  const last = today === undefined ? tomorrow() : dayInVietnam(Date.parse(`${today}T12:00:00Z`) + DAY)
  return date > last.slice(0, date.length) ? { problem: 'lies in the future', bounds: true } : { date }
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH_MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(?<year>\\d{4})(?!\\d)'
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?'

/** As tables and programs write it: there is nothing else to look for. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const NUMBERS = /(?<!\d)(?<one>\d{1,2}) ?(?<sign>[-/.]) ?(?<two>\d{1,2}) ?\k<sign> ?(?<year>\d{4})(?!\d)/

interface Forms {
  /** A day, wherever it stands. `hasOffset`: programs write these, with a bare offset after the time. */
  readonly days: readonly { readonly form: RegExp; readonly hasOffset?: true }[]
  /** A month or a year, where the words hold nothing else. */
  readonly coarse: readonly RegExp[]
  readonly time: RegExp
}

const forms = once((): Forms => {
  const words = dateWords()
  const month = `(?:${words.month})\\s?(?<month>\\d{1,2}|${words.monthName})(?![\\d\\p{L}])`
  const beforeYear = `(?: ?(?:${words.year})| ?[,/.-])?`
  return {
    days: [
      {
        form: /(?<![\d./-])(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
        hasOffset: true,
      },
      { form: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|[t ]\d|\d{6}(?:$|[z+.-]))/, hasOffset: true },
      { form: NUMBERS },
      { form: new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ?${month}${beforeYear} ?${YEAR}`, 'u') },
      { form: new RegExp(`${month} (?<day>\\d{1,2}),? ${YEAR}`, 'u') },
      {
        form: new RegExp(
          `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ /.-]{1,2}(?:of )?${ENGLISH_MONTH}\\b[., /-]{1,2}${YEAR}`,
        ),
        hasOffset: true,
      },
      {
        form: new RegExp(
          `\\b${ENGLISH_MONTH}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?:${CLOCK} (?:(?:[a-z]{3,4}|[+-]\\d{2,4}) )?)?${YEAR}`,
        ),
        hasOffset: true,
      },
      { form: new RegExp(`^(?<day>\\d{1,2})-${ENGLISH_MONTH}-(?<year>\\d{2})(?!\\d)`) },
    ],
    coarse: [
      /^(?<year>\d{4})$/,
      /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
      /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
      new RegExp(`^${month}${beforeYear} ?${YEAR}$`, 'u'),
      new RegExp(`^${ENGLISH_MONTH},? ${YEAR}$`),
    ],
    time: new RegExp(
      String.raw`(?<![\d:])(?<hour>\d{1,2}) ?(?::|${words.hour}) ?(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\b)?`,
    ),
  }
})

const COMPACT_TIME = /^t?(?<hour>\d{2})(?<minute>\d{2})(?:\d{2}(?:[.,]\d+)?)?(?<half>(?!))?/
const NAMED_ZONE = /\b(?:gmt|utc)(?: ?(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?/
const BARE_ZONE = /^ ?(?:(?<utc>z)\b|(?<sign>[+-])(?<hours>\d{2})(?::?(?<minutes>\d{2}))?(?![\d/]))/

function dayOf(text: string): string | undefined {
  if (ISO_DAY.test(text) && isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))))
    return text
  for (const { form, hasOffset } of forms().days) {
    const match = form.exec(text)
    if (match === null) continue
    const { year, month, day, one, two } = match.groups!
    const hasHalves = /\b[ap]\.?m\b/.test(text)
    const numbers = one === undefined ? [monthOf(month!), Number(day)] : ordered(Number(one), Number(two), hasHalves)
    const [monthNumber, dayNumber] = numbers ?? []
    const yearNumber = year!.length === 2 ? 2000 + Number(year) : Number(year)
    if (!isDay(yearNumber, monthNumber, dayNumber)) continue
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const late = minutesToVietnam(before, after, match[0], hasOffset === true)
    return dayAt(yearNumber, monthNumber!, dayNumber!, late)
  }
  return undefined
}

/** Month and day of two numbers: day first, unless only the other order gives a month; with AM or PM both must not be possible. */
function ordered(one: number, two: number, hasHalves: boolean): readonly [number, number] | undefined {
  if (hasHalves && one <= 12 && two <= 12 && one !== two) return undefined
  return two <= 12 ? [two, one] : [one, two]
}

/** In which order numbers alone give day and month; undefined where the words have others, or the two are one number. */
export function orderOf(words: string): 'day first' | 'month first' | 'either' | undefined {
  const match = NUMBERS.exec(words.slice(0, LONGEST))
  if (match === null) return undefined
  const [one, two] = [Number(match.groups!['one']), Number(match.groups!['two'])]
  if (one === two || (one > 12 && two > 12)) return undefined
  return one > 12 ? 'day first' : two > 12 ? 'month first' : 'either'
}

/** The minutes since the beginning of the written day, in Vietnam; 0 where the words have no time or no zone. */
function minutesToVietnam(before: string, after: string, date: string, hasOffset: boolean): number {
  const { time: clock } = forms()
  const compact = /^\d{8}$/.test(date) ? COMPACT_TIME.exec(after) : null
  const inDate = hasOffset ? clock.exec(date) : null
  const time = compact ?? clock.exec(after) ?? inDate ?? clock.exec(before)
  if (time === null) return 0
  const { hour, minute, half } = time.groups!
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  const bare = hasOffset && time.input === after ? BARE_ZONE.exec(after.slice(time.index + time[0].length)) : null
  const zone = bare ?? NAMED_ZONE.exec(`${date} ${after}`) ?? NAMED_ZONE.exec(before)
  if (zone === null) return 0
  const { sign, hours: zoneHours = '0', minutes = '0' } = zone.groups!
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(minutes))
  return Math.abs(offset) > 14 * 60 ? 0 : hours * 60 + Number(minute) - offset + VIETNAM
}

function coarse(text: string): string | undefined {
  for (const form of forms().coarse) {
    const { year, month } = form.exec(text)?.groups ?? {}
    if (year === undefined) continue
    if (month === undefined) return year
    const number = monthOf(month)
    return isDay(Number(year), number, 1) ? `${year}-${pad(number)}` : undefined
  }
  return undefined
}

function monthOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (dateWords().months.get(word) ?? ENGLISH.indexOf(word.slice(0, 3)) + 1)
}

function isDay(year: number, month = 0, day = 0): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day on which so many minutes of another one have passed. Years before 100, which `Date` reads otherwise, are not moved. */
function dayAt(year: number, month: number, day: number, minutes: number): string {
  if (year < FIRST_YEAR) return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  return new Date(Date.UTC(year, month - 1, day, 0, minutes)).toISOString().slice(0, 10)
}

function dayOfEpoch(digits: string): string {
  return dayInVietnam(Number(digits) * (digits.length === 10 ? 1000 : 1))
}

let known = { day: Number.NaN, next: '' }

/** The day after this one in Vietnam, worked out once a day: tables and archives ask for it again and again. */
function tomorrow(): string {
  const day = Math.floor((Date.now() + VIETNAM * 60_000) / DAY)
  if (day !== known.day) known = { day, next: dayInVietnam(Date.now() + DAY) }
  return known.next
}

/** The day in Vietnam at a time in milliseconds since 1970. */
function dayInVietnam(time: number): string {
  return new Date(time + VIETNAM * 60_000).toISOString().slice(0, 10)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
