import { AGREEMENT, DOCUMENT, EVENT } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { AgreementMention, DocumentMention, EventMention } from './types.ts'

/** A document that a number tells apart: “Nghị quyết số 01”, “Chỉ thị 05-CT/TW”, “Quyết định số 3899/QĐ-UBND”. */
export function documentAt(page: Page, at: number): DocumentMention | undefined {
  const hit = page.longest(at, DOCUMENT)
  if (!hit || !('name' in hit.sense)) return undefined
  const explicit = page.folded(hit.to, hit.to + 1) === 'số'
  const from = explicit ? hit.to + 1 : hit.to
  if (page.token(from) === ':' || !page.number(from) || page.newLine(from)) return undefined
  let to = from + 1
  while (
    to < page.length &&
    page.glued(to) &&
    (/^[/\-–]$/.test(page.token(to)) ? page.glued(to + 1) : page.capital(to) || page.number(to))
  )
    to++
  const bare = to === from + 1
  if (
    !explicit &&
    (!page.capital(at) || (bare && /^(năm|tháng|nội|nhiệm|điểm|chương|người|cuộc|%)$/.test(page.folded(to, to + 1))))
  )
    return undefined
  if (!explicit && bare && /^(1[89]|20)\d\d$/.test(page.token(from))) return undefined
  const number = page.raw(from, to).replace(/\s+/g, '')
  return { kind: 'document', from: at, to, type: hit.sense.name as string, number }
}

export function agreementAt(page: Page, at: number): AgreementMention | undefined {
  const hit = page.longest(at, AGREEMENT)
  if (!hit || !('name' in hit.sense)) return undefined
  let type = hit.sense.name as string
  let { to } = hit
  if (type === 'thỏa thuận') {
    // “Thỏa thuận về hợp tác …”: what is agreed on names the kind
    for (let i = to; i < Math.min(to + 4, page.sentenceEnd(at)); i++)
      if (page.folded(i, i + 2) === 'hợp tác') {
        type = 'thỏa thuận hợp tác'
        to = i + 2
        break
      }
  }
  return { kind: 'agreement', from: at, to, type }
}

/** “lễ hội”, “tuần lễ”, “nghỉ lễ”: the syllable of a ceremony in words that name none. */
const NO_CEREMONY_BEHIND = /^(hội|tết|cưới|tang|vật|phép|nghi|độ|nghĩa|lạt|chùa|phục|đài|đường)$/
const NO_CEREMONY_BEFORE =
  /^(tuần|ngày|nghỉ|dịp|nghi|hôn|tang|đại|sính|kỳ|thánh|tế|hành|mùa|quốc|chào|vái|điếu|lạy|cỗ)$/

export function eventAt(page: Page, at: number): EventMention | undefined {
  const hit = page.longest(at, EVENT)
  if (
    hit?.to === at + 1 &&
    page.folded(at, hit.to) === 'lễ' &&
    (NO_CEREMONY_BEHIND.test(page.folded(hit.to, hit.to + 1)) || NO_CEREMONY_BEFORE.test(page.folded(at - 1, at)))
  )
    return undefined
  return hit && 'name' in hit.sense
    ? { kind: 'event', from: at, to: hit.to, type: hit.sense.name as string }
    : undefined
}
