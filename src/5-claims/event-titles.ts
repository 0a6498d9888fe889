import type { Page } from '../3-mentions/page.ts'
import type { EventMention } from '../3-mentions/types.ts'
import { ROLE, TOPIC } from '../knowledge/lexicon.ts'

/** A title goes on with a topic (“hội nghị sơ kết …”) or a name, not with any words (“hội nghị đạt kết quả tốt”). */
export function hasTopic(page: Page, { type, to: at }: EventMention): boolean {
  // “tại cuộc họp Phó Thủ tướng … nhấn mạnh”: who speaks there
  if (
    page.types(at) & ROLE &&
    page.reach(at, ROLE) - at >= 2 &&
    page.knowledge.grammar.is('meeting-without-guests', type)
  )
    return false
  return page.capital(at) || page.number(at) || Boolean(page.types(at) & TOPIC)
}

const LONGEST_TITLE = 36

/** The token behind the title of an event. */
export function titleEnd(page: Page, mention: EventMention): number {
  const end = page.sentenceEnd(mention.from)
  let to = mention.to
  while (to < end && to - mention.from < LONGEST_TITLE && goesOn(page, mention, to)) to++
  if (to - mention.from === LONGEST_TITLE) to = lastComma(page, mention.to, to)
  while (to > mention.to && !page.capital(to - 1) && page.ends('no-last-word', to)) to--
  // “Hội nghị … Huyện ủy tổ chức”
  return to - 2 > mention.to && !page.capital(to - 2) && page.ends('organised-by', to) ? to - 2 : to
}

/** Is a token behind the first words of a title part of it? */
function goesOn(page: Page, mention: EventMention, at: number): boolean {
  // “UBND TP.HCM”, “BCH T.Ư”: within a sentence a full stop is of an abbreviation
  if (page.begins('abbreviating-stop', at) && !page.ends('number-in-roman', at)) return true
  if (page.begins('closes-title', at) || page.newLine(at)) return false
  // “ngày 14/6” ends the title, “60 năm Ngày thành lập” does not
  if (page.begins('anniversary', at - 1)) return true
  if (at === mention.to) return !page.begins('no-title', at)
  if (page.token(at) === ',') return page.begins('title-goes-on', at)
  return !page.begins('ends-title', at) && !(at > mention.to + 1 && page.begins('begins-deed', at))
}

/** The last comma of a range, or its end when there is none. */
function lastComma(page: Page, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (page.token(at) === ',') return at
  return to
}
