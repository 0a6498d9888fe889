import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, EventMention, PersonMention, Range } from '../3-mentions/types.ts'
import { ROLE, TOPIC } from '../knowledge/lexicon.ts'
import { dateNear } from './event-days.ts'
import type { Happening } from './scenes.ts'

export interface Titled extends Happening {
  readonly mention: EventMention
  readonly title: Range
}

/** A title goes on with a topic (“hội nghị sơ kết …”) or a name, not with any words (“hội nghị đạt kết quả tốt”). */
function hasTopic(page: Page, { type, to: at }: EventMention): boolean {
  // “tại cuộc họp Phó Thủ tướng … nhấn mạnh”: who speaks there
  const role = page.types(at) & ROLE ? page.reach(at, ROLE) : at
  const isOfRoles = !page.knowledge.grammar.is('meeting-without-guests', type)
  if (role - at >= 2 && (!isOfRoles || page.begins('says-there', role))) return false
  return page.capital(at) || page.number(at) || Boolean(page.types(at) & TOPIC)
}

/** “Kết thúc hội nghị Bí thư Huyện ủy Trần Văn Hai yêu cầu …”: no comma parts the meeting from who speaks there. */
function namesSpeaker(page: Page, people: readonly PersonMention[], { to }: EventMention, end: number): boolean {
  return (page.types(to) & ROLE) !== 0 && between(people, to, end).length > 0
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

/** “thứ 8”, “lần thứ XI”: which of several meetings of a kind it is, where its name tells. */
export function numberOf(page: Page, { to }: EventMention): string | undefined {
  const end = page.endOf('session-number', to)
  return end === undefined ? undefined : page.folded(to, end)
}

/** “Buổi lễ” may mean any ceremony, “cuộc họp” any meeting; but a press briefing is no session of the council. */
export function mayBeOne({ knowledge: { grammar } }: Page, titled: string, spoken: string): boolean {
  return titled === spoken || grammar.is('may-be-one', `${spoken} = ${titled}`)
}

/** The events that are named with their titles, with their days where those stand beside. */
export function titledOf(
  { page, all }: Mentions,
  mentions: readonly EventMention[],
  days: readonly DateMention[],
): readonly Titled[] {
  const people = all.filter((other) => other.kind === 'person')
  return mentions.flatMap((mention) => {
    const to = titleEnd(page, mention)
    if (namesSpeaker(page, people, mention, to)) return []
    return to > mention.to + (page.knowledge.grammar.is('ceremony', mention.type) ? 3 : 1) && hasTopic(page, mention)
      ? [titledBy(mention, { from: mention.from, to }, dateNear(page, days, mention.from))]
      : []
  })
}

export function titledBy(mention: EventMention, title: Range, date: string | undefined): Titled {
  return { mention, title, date, from: mention.from }
}
