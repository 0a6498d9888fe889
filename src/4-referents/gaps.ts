import type { Page } from '../3-mentions/page.ts'

/** What stands between two mentions, people or posts, of a sentence. */
export type Gap =
  | 'none'
  | 'comma'
  | 'dash'
  | 'bracket'
  | 'semicolon'
  | 'colon'
  | 'slash'
  | 'and'
  | 'also'
  | 'then'
  | 'all'
  | 'turn'
  | 'aside'
  | 'other'

const SIGNS: Readonly<Record<string, Gap>> = { ',': 'comma', '(': 'bracket', ';': 'semicolon', '/': 'slash' }

/** Reads what stands from the end of a mention to the beginning of the next. */
export function gapBetween(page: Page, from: number, to: number): Gap {
  if (from === to) return 'none'
  const sign = to === from + 1 ? SIGNS[page.token(from)] : undefined
  if (sign) return sign
  if (page.fits('dash', from, to)) return 'dash'
  if (page.fits('opens-names', from, to)) return 'colon'
  if (page.fits('and', from, to)) return 'and'
  if (page.fits('also-holds', from, to)) return 'also'
  if (page.fits('all-hold', from, to)) return 'all'
  if (page.fits('hold-in-turn', from, to)) return 'turn'
  if (page.fits('then-holds', from, to)) return 'then'
  return page.fits('aside', from, to) ? 'aside' : 'other'
}
