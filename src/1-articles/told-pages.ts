import type { Article } from '../model.ts'

/** Where the pages of a scanned document begin in its text, as an output folder keeps it; undefined where it is not of that shape. */
export function toldPages(value: readonly unknown[], length: number): Article['recognised'] {
  let last = 0
  const pages = value.map((each) => {
    const { start, page, confidence } = (each ?? {}) as Readonly<Record<string, unknown>>
    const isPage = isWhole(start, last, length) && isWhole(page, 1, Number.MAX_SAFE_INTEGER) && isShare(confidence)
    if (!isPage) return undefined
    last = start
    return { start, page, confidence }
  })
  return pages.length > 0 && pages.every((page) => page !== undefined) ? pages : undefined
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
