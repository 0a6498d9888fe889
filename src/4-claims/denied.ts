import type { Article, Claim, Extraction } from '../model.ts'

const CORRECTION = /đính chính|cải chính|xin sửa lại|thành thật xin lỗi/iu
/** What a paper says of its own mistake: all behind it is wrong, up to where it says what is right. */
const MISTAKE = /(?:ghi|viết|đưa tin|đưa|nêu|in|đăng|gọi) (?:nhầm|sai|không đúng|không chính xác|chưa chính xác)/giu
const AMENDS = /đúng (?:ra|là|phải là)|(?:sửa|đính chính) lại|nay xin|chính xác là/iu
/** “ông A không phải là Giám đốc” */
const IS_NOT = /(?<!có phải |nếu )không phải(?: là)?\s*$/iu

/**
 * Marks the claims about posts that the article itself denies: in a correction, what “chúng tôi ghi nhầm”, and anywhere what somebody
 * “không phải là”. Without this a paper that takes a mistake back would say it a second time.
 */
export function withDenials(extraction: Extraction, { text, title }: Article): Extraction {
  const correction =
    CORRECTION.test((title ?? '').normalize('NFC')) || CORRECTION.test(text.slice(0, 400).normalize('NFC'))
  if (!correction && !/không phải/iu.test(text.normalize('NFC'))) return extraction
  const claims = extraction.claims.map(
    (claim): Claim =>
      claim.kind === 'HOLDS' && isDenied(claim, text, correction) ? { ...claim, denied: true } : claim,
  )
  return { ...extraction, claims }
}

function isDenied({ evidence, roles }: Claim, text: string, correction: boolean): boolean {
  const post = roles['post']?.start ?? evidence.start
  const before = text.slice(sentenceStart(text, post), post).normalize('NFC')
  if (IS_NOT.test(before)) return true
  if (!correction) return false
  const mistake = [...before.matchAll(MISTAKE)].at(-1)
  return mistake !== undefined && !AMENDS.test(before.slice(mistake.index))
}

function sentenceStart(text: string, at: number): number {
  for (let start = at - 1; start > 0; start--)
    if (/[.!?\n]/.test(text[start - 1]!) && /[\s\n]/.test(text[start]!)) return start
  return 0
}
