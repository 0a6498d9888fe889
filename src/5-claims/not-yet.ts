import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Match } from './match.ts'
import { isProposed } from './proposals.ts'
import { isUnreal } from './unreal.ts'

/**
 * Does a match tell of what somebody does at a meeting that is planned, wished, or still to come: “sẽ dự hội nghị”, “nếu ông A dự hội nghị”, “làm việc
 * với ông B vào tuần tới”? What somebody says may itself be a wish or a question: “mong muốn”, “đặt câu hỏi”.
 *
 * @param mentioning a page that knows its mentions
 */
export function isNotYet({ page, all }: Mentions, mentioning: () => Page, match: Match): boolean {
  const { rule, cue } = match
  if (rule.claims !== 'SPOKE_AT' && (isUnreal(page, all, cue) || page.begins('other-than-attends', cue))) return true
  return isProposed(mentioning(), cue, clauseOf(page, match)) || isToCome(mentioning(), match) || isOfPlan(page, match)
}

/** “Bà A trình bày tờ trình, Phó Bí thư B phát biểu”: from B on. */
function clauseOf(page: Page, { from }: Match): number | undefined {
  return page.token(from - 1) === ',' && from - page.sentenceStart(from) > SHORT_CLAUSE ? from : undefined
}

/** Tokens of a clause that only says how the next one is meant, with its comma. */
const SHORT_CLAUSE = 4

/** “Lễ ký kết sẽ diễn ra … dưới sự chứng kiến của ông A”; but “Lễ hội sẽ diễn ra …, ông A nói tại hội nghị”. */
function isOfPlan(page: Page, { rule, from }: Match): boolean {
  return rule.claims !== 'SPOKE_AT' && page.has('will-take-place', page.sentenceStart(from), from)
}

/** “Dự kiến ngày 20/6, A tổ chức …”: a body has organised nothing yet. */
export function isPlan(mentioning: () => Page, { rule, from }: Match): boolean {
  return rule.claims === 'ORGANISED' && opensToCome(mentioning(), from)
}

function opensToCome(page: Page, at: number): boolean {
  return page.begins('on-a-day-to-come', page.sentenceStart(at))
}

/** “Ngày 10/7 tới, ông A dự …”, “ông A gặp ông B vào tuần tới”. */
function isToCome(page: Page, { from, to }: Match): boolean {
  const end = page.sentenceEnd(from)
  if (opensToCome(page, from)) return true
  for (let at = to; at < end && !/^[,;:.]$/.test(page.token(at)); at++)
    if (page.begins('in-days-to-come', at)) return true
  return page.has('in-days-to-come', from, to)
}
