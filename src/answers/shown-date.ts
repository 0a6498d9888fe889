/**
 * A date as Vietnamese readers write it, with the precision it has.
 *
 * @example
 * shownDate('2024-02-22') // '22/02/2024'
 * shownDate('2024-02') // '02/2024'
 */
export function shownDate(iso: string): string {
  return iso.split('-').toReversed().join('/')
}

/** The first and the last of some days, or the one day, or nothing. */
export function datesShown(first: string | undefined, last: string | undefined): string {
  return [...new Set([first, last].flatMap((date) => (date ? [shownDate(date)] : [])))].join(' – ')
}
