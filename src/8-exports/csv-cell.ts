/** With one of these at its start, a spreadsheet takes a cell for a formula, and runs what an article or a name has put there. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

/**
 * A value that is text in every spreadsheet: before what would be a formula stands an apostrophe, which Excel and LibreOffice
 * show and do not run. All other values, and so all keys of the graph, are as they were.
 */
export function plainCell(value: string | number): string {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
}

/** A value as one cell of CSV (RFC 4180), as {@link plainCell} makes it harmless. */
export function csvCell(value: string | number): string {
  const safe = plainCell(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
