import { MEASURE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { FigureMention } from './types.ts'

/**
 * A figure at a token: a number, what it counts, and a target where one is given: “171/170 đảng viên”, “6.059 đảng viên”,
 * “115,551 tỷ đồng”. A full stop groups thousands and a comma begins the decimals, as Vietnamese newspapers write.
 */
export function figureAt(page: Page, at: number): FigureMention | undefined {
  const digits = page.number(at)
  const number = digits ? numberAt(page, at) : spelledAt(page, at)
  if (!number) return undefined
  let { to } = number
  let target: number | undefined
  if (page.token(to) === '/' && page.glued(to) && page.number(to + 1)) {
    const second = numberAt(page, to + 1, true)
    if (!second) return undefined
    target = second.value
    to = second.to
  }
  const hit = page.longest(to, MEASURE)
  if (!hit || hit.sense.type !== MEASURE || page.newLine(to) || page.cell(to)) return undefined
  // “2 xã An Bình, Mỹ Xương” names them
  if (page.types(to) & UNIT_TYPE && page.capital(hit.to)) return undefined
  // “hai Bí thư” is no figure of party life, “hằng năm tổ chức …” is a year and a verb
  if (!digits && (!hit.sense.spelled || page.fits('year-and-deed', at, hit.to))) return undefined
  return {
    kind: 'figure',
    from: at,
    to: hit.to,
    value: number.value,
    target,
    unit: hit.sense.name,
    unitFrom: to,
  }
}

/** A number in words. Most words are none: what is counted is looked for first. */
function spelledAt(page: Page, at: number): { value: number; to: number } | undefined {
  const value = page.types(at + 1) & MEASURE ? page.knowledge.lexicon.numbers.get(page.folded(at, at + 1)) : undefined
  return value === undefined ? undefined : { value, to: at + 1 }
}

function numberAt(page: Page, at: number, target = false): { value: number; to: number } | undefined {
  if (!page.number(at) || (!target && page.glued(at) && /^[/.,-]$/.test(page.token(at - 1)) && page.number(at - 2)))
    return undefined
  let digits = page.token(at)
  let to = at + 1
  while (
    page.token(to) === '.' &&
    page.glued(to) &&
    page.glued(to + 1) &&
    page.number(to + 1) &&
    page.token(to + 1).length === 3 &&
    digits.length <= 9
  ) {
    digits += page.token(to + 1)
    to += 2
  }
  if (/^[,.]$/.test(page.token(to)) && page.glued(to) && page.glued(to + 1) && page.number(to + 1)) {
    digits += `.${page.token(to + 1)}`
    to += 2
  }
  const value = Number(digits)
  return Number.isFinite(value) ? { value, to } : undefined
}
