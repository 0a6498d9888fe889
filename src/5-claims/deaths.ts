import { beginningAt, between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { spansOf } from '../3-mentions/spans.ts'
import type { DateMention, Mention, PersonMention, Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Hold } from '../model.ts'
import type { Cast } from './cast.ts'
import type { Item, Match } from './match.ts'
import { isUnreal } from './unreal.ts'

/** That somebody has died, and where the article says so. */
export interface Death {
  readonly person: PersonMention
  /** ISO 8601, where the article tells the day. */
  readonly day: string | undefined
  /** None where a pair of years behind a name tells it. */
  readonly told: { readonly where: Range; readonly match: Match } | undefined
}

interface Parts {
  readonly referents: Referents
  readonly matches: readonly Match[]
  readonly cast: Cast
}

/** Who of those named in an article has died, by id; the passage that tells the day before one that does not. */
export function deathsOf({ referents, matches, cast }: Parts): ReadonlyMap<string, Death> {
  const { groups } = referents
  const { page, all: mentions } = referents.mentions
  const deaths = new Map<string, Death>()
  const add = (death: Death) => {
    const id = cast.person(death.person)
    const known = id && deaths.get(id)
    if (id && (!known || (!known.day && death.day) || (!known.told && death.told)))
      deaths.set(id, { ...death, day: death.day ?? (known ? known.day : undefined) })
  }
  for (const match of matches) {
    if (match.rule.ended !== 'died' || isUnreal(page, mentions, match.cue)) continue
    const named = (match.roles['holders'] as Item<readonly Group[]>).value
    const first = named[0]!
    const mourned = first.from >= match.cue
    // “Lễ viếng ông A, ông B ghi sổ tang”, “100 năm ngày sinh ông A (5/6/1924), ông B”: a comma or bracket parts the dead from the living
    const apart = named.findIndex((_, i) => i > 0 && /^[,(]$/.test(page.token(named[i - 1]!.to)))
    const people = mourned && apart > 0 ? named.slice(0, apart) : named
    const last = people.at(-1)!
    // “Tại lễ tang ông Trần Văn Hai đọc điếu văn”: who does something there is not the dead
    if (mourned && page.begins('acts-at-funeral', last.to)) continue
    // the day of a funeral is not that of the death
    const date = mourned || match.rule.id === 'is-mourned' ? undefined : dayOfDeath(page, mentions, match, first)
    // the words that tell the day are evidence of it
    const where = { from: Math.min(match.from, date?.from ?? match.from), to: Math.max(match.to, date?.to ?? 0) }
    for (const { person } of people)
      if (isCertain(page, mentions, person, cast)) add({ person, day: date?.date, told: { where, match } })
  }
  for (const { person, to } of groups.groups) {
    const day = lifeEnd(page, person.to) ?? lifeEnd(page, to)
    if (day !== undefined) add({ person, day: day || undefined, told: undefined })
  }
  return deaths
}

/** The first token of a sentence, or of the first where there is none so far back. */
function sentenceBack(page: Page, sentence: number): number {
  return page.reading.sentences[Math.max(sentence, 0)]!
}

/** “Ông từ trần …”: of one who was named just before, and nobody with him. */
export function isCertain(page: Page, mentions: readonly Mention[], person: PersonMention, cast: Cast): boolean {
  if (person.form !== 'pronoun') return true
  const sentence = page.sentence(person.from)
  const named = between(mentions, sentenceBack(page, sentence - 2), person.from).filter(
    (mention): mention is PersonMention => mention.kind === 'person' && mention.form !== 'pronoun',
  )
  const last = named.at(-1)
  if (!last) return true
  const near = named.filter(({ from }) => page.sentence(from) === page.sentence(last.from))
  const bearer = cast.person(person)
  return near.every((mention) => cast.person(mention) === bearer)
}

/** The first day behind the words, else the one with which the sentence begins. */
function dayOfDeath(
  page: Page,
  mentions: readonly Mention[],
  { cue, to, roles }: Match,
  { from }: Group,
): DateMention | undefined {
  const on = roles['on'] as Item<DateMention> | undefined
  if (on) return on.value
  const sentence = page.sentence(cue)
  const dates = between(mentions, page.sentenceStart(cue), page.sentenceEnd(cue)).filter(
    (mention): mention is DateMention => mention.kind === 'date' && !page.ends('born', mention.from),
  )
  const behind = dates.find(
    (date) => date.to > to && date.from - to <= 14 && !page.has('of-funeral', to - 1, date.from),
  )
  const start = page.reading.sentences[sentence]!
  const ahead = dates.find((date) => date.to <= from && date.from - start <= 2 && from - date.to <= 6)
  return behind ?? ahead
}

/** Years between a birth and a death; fewer are those of an office. */
const LIFE = 20

/** “Trần Văn Hai (1912 - 1968)”, “ông Hai (đã mất)”: the year of death, or nothing but that there was one (``). */
function lifeEnd(page: Page, to: number): string | undefined {
  if (page.token(to) !== '(') return undefined
  const span = beginningAt(spansOf(page), to + 1)
  if (span?.begin && span.end && page.token(span.to) === ')' && !span.term) {
    const years = Number(span.end.slice(0, 4)) - Number(span.begin.slice(0, 4))
    return years >= LIFE ? span.end : undefined
  }
  const end = page.endOf('died-in-brackets', to)
  if (end === undefined) return undefined
  const year = page.rolesOf('died-in-brackets', to, end)?.['year']
  return year ? page.token(year.from) : ''
}

/** The time in a post of somebody who has died: what would be held is over. */
export function untilDeath(hold: Hold, death: Death | undefined): Hold {
  if (!death || hold.status !== 'current') return hold
  return { ...hold, status: 'former', ended: 'died', ...(death.day && !hold.to && { to: death.day }) }
}
