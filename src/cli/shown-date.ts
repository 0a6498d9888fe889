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
