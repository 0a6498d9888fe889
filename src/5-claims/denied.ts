import type { Page } from '../3-mentions/page.ts'
import type { Claim, Extraction } from '../model.ts'

/** A paper says in the title or so many tokens from the beginning that it corrects itself. */
const OPENING = 90

/**
 * Marks the claims about posts that the article itself denies: in a correction, what “chúng tôi ghi nhầm”, and anywhere what somebody
 * “không phải là”. Without this a paper that takes a mistake back would say it a second time.
 */
export function withDenials(extraction: Extraction, page: Page): Extraction {
  const claims = extraction.claims.map(
    (claim): Claim => (claim.kind === 'HOLDS' && isDenied(page, claim) ? { ...claim, denied: true } : claim),
  )
  return { ...extraction, claims }
}

function isDenied(page: Page, { evidence, roles }: Claim): boolean {
  const post = page.tokenAt(roles['post']?.start ?? evidence.start)
  if (page.ends('is-not', post)) return true
  // “Trong lúc chưa có Giám đốc, ông A …”: A is none
  const end = roles['post'] && page.tokenAt(roles['post'].end)
  if (end !== undefined && page.ends('nobody-is', post) && page.begins('comma', end)) return true
  let mistake = page.find('paper-was-wrong', page.sentenceStart(post), post)
  for (let next = mistake; next; next = page.find('paper-was-wrong', next.to, post)) mistake = next
  return mistake !== undefined && !page.has('paper-puts-right', mistake.from, post) && isCorrection(page)
}

function isCorrection(page: Page): boolean {
  const { grammar } = page.knowledge
  return page.has('correction', 0, OPENING) || grammar.stands('correction', page.reading.article.title ?? '')
}
