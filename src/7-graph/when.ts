/**
 * Dates of the precision known: `2024`, `2024-02`, `2024-02-22`. A date stands for all its days, so that of 2024 and 2024-02-22
 * neither is before the other.
 */

/** The first day it may mean. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** The last day it may mean. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year, month] = date.split('-').map(Number) as [number, number]
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}

/** Is every day of the one before every day of the other? */
export function isBefore(one: string, other: string): boolean {
  return lastDay(one) < firstDay(other)
}

/** May both mean the same day? */
export function mayBeSame(one: string, other: string): boolean {
  return firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one)
}

/** Days from the first day of the one to the first day of the other. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(firstDay(other)) - Date.parse(firstDay(one))) / 86_400_000
}

/** The day so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(firstDay(date)) + days * 86_400_000).toISOString().slice(0, 10)
}
