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
