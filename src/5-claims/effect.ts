import type { Page } from '../3-mentions/page.ts'
import { instantAt } from '../3-mentions/spans.ts'
import type { Holding } from './holdings.ts'

/** So many sentences a “các quyết định trên” may look back. */
const BACK = 4

/** Gives what a decision gives or takes the day that a sentence of its own tells: “Thời hạn bổ nhiệm là 5 năm, kể từ ngày 21/6.” */
export function withEffect(page: Page, holdings: readonly Holding[]): readonly Holding[] {
  return holdings.map((holding) => {
    const { status } = holding.hold
    const given = status === 'appointed' || status === 'elected'
    const day = given || status === 'left' ? dayOfEffect(page, page.sentence(holding.where.to - 1)) : undefined
    return day ? { ...holding, hold: { ...holding.hold, [given ? 'from' : 'to']: day } } : holding
  })
}

function dayOfEffect(page: Page, sentence: number): string | undefined {
  const { sentences } = page.reading
  for (let next = sentence + 1; next <= sentence + BACK; next++) {
    const start = sentences[next]
    if (start === undefined || start >= page.length) return undefined
    const end = next === sentence + 1 ? page.endOf('takes-effect', start) : page.endOf('all-take-effect', start)
    const day = end === undefined ? undefined : instantAt(page, end)?.date
    if (day) return day
  }
  return undefined
}
