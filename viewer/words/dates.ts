const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/**
 * A date as Vietnamese readers write it, no more precise than it is known. Anything that is not a date stays as it is.
 *
 * @example
 * dateText('2024-02-22') // '22/02/2024'
 * dateText('2024-02') // '02/2024'
 */
export function dateText(iso: string): string {
  const match = ISO.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  return [day, month, year].filter((part) => part !== undefined).join('/')
}

/** The year of a date, for a label on a line of the map. */
export function yearText(iso: string): string {
  return ISO.exec(iso)?.[1] ?? iso
}

/**
 * The date in what a reader typed, the day first as in Vietnam; `undefined` when there is none.
 *
 * @example
 * dateIn('22/2/2024') // '2024-02-22'
 * dateIn('2/2024') // '2024-02'
 */
export function dateIn(typed: string): string | undefined {
  const numbers = typed.trim().split(/[/.\-\s]+/)
  if (!numbers.every((number) => /^\d{1,4}$/.test(number)) || numbers.length > 3) return undefined
  const [year, month, day] = numbers[0]!.length === 4 ? numbers : numbers.toReversed()
  if (year?.length !== 4 || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined
  if (Number(month ?? 1) < 1 || Number(day ?? 1) < 1) return undefined
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}
