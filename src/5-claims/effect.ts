import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { instantAt } from '../3-mentions/spans.ts'
import type { DateMention } from '../3-mentions/types.ts'
import type { Holding } from './holdings.ts'

/** So many sentences a “các quyết định trên” may look back. */
const BACK = 4
/** So many may a “Quyết định có hiệu lực …”. */
const JUST_BACK = 2

/**
 * Gives what a decision gives or takes the day that a sentence of its own tells: “Thời hạn bổ nhiệm là 5 năm, kể từ ngày 21/6.”, and a post that
 * was held for so many years its end.
 */
export function withEffect(
  page: Page,
  dates: readonly DateMention[],
  holdings: readonly Holding[],
): readonly Holding[] {
  return holdings.map((holding) => {
    const { status } = holding.hold
    const given = status === 'appointed' || status === 'elected'
    const told = given || status === 'left'
    const sentence = page.sentence(holding.where.to - 1)
    const day = told
      ? (dayOfEffect(page, sentence) ?? (given ? dayOfSigning(page, dates, sentence) : undefined))
      : undefined
    if (day) return { ...holding, hold: { ...holding.hold, [given ? 'from' : 'to']: day } }
    const end = given && holding.hold.to === undefined ? endOfYears(page, sentence, holding.hold.from) : undefined
    return end ? { ...holding, hold: { ...holding.hold, status: 'former', to: end } } : holding
  })
}

function dayOfEffect(page: Page, sentence: number): string | undefined {
  const { sentences } = page.reading
  for (let next = sentence + 1; next <= sentence + BACK; next++) {
    const start = sentences[next]
    if (start === undefined || start >= page.length) return undefined
    // a paragraph of its own speaks of all that the one before decides
    const near = next <= sentence + JUST_BACK || page.newLine(start)
    const end = near ? page.endOf('takes-effect', start) : page.endOf('all-take-effect', start)
    const day = end === undefined ? undefined : instantAt(page, end)?.date
    if (day) return day
  }
  return undefined
}

/** “… ký Quyết định số 5 ngày 2/4/2022 bổ nhiệm bà B …. Quyết định có hiệu lực từ ngày ký.” */
function dayOfSigning(page: Page, dates: readonly DateMention[], sentence: number): string | undefined {
  const [from, to] = [page.reading.sentences[sentence]!, page.reading.sentences[sentence + 1]]
  if (to === undefined || to >= page.length || !page.begins('from-its-signing', to)) return undefined
  const days = between(dates, from, to).filter(({ day }) => day !== undefined)
  return days.length === 1 ? days[0]!.date : undefined
}

/** “Năm 1984, ông A được bầu làm …. Giữ chức này 9 năm, ông …” */
function endOfYears(page: Page, sentence: number, from: string | undefined): string | undefined {
  const next = page.reading.sentences[sentence + 1]
  if (from === undefined || next === undefined || next >= page.length) return undefined
  const count = page.readAt('years-in-this-post', next)?.roles['count']
  if (!count) return undefined
  const words = page.folded(count.from, count.to)
  const years = page.knowledge.lexicon.numbers.get(words) ?? Number(words)
  return years > 0 ? String(Number(from.slice(0, 4)) + years) : undefined
}
