import type { Claim, Ended, HoldStatus } from '../model.ts'
import type { Told } from './relations.ts'
import { isTold, sameTerm, type Term } from './terms.ts'
import { daysBetween, firstDay, isBefore, lastDay } from './when.ts'

/** What one passage says of a person and a post, with the day its article came out. */
export interface Observation {
  readonly told: Told
  readonly claim: Claim
  readonly article: string
  readonly published: string | undefined
  readonly status: HoldStatus
  readonly from?: string
  readonly to?: string
  readonly ended?: Ended
  readonly term?: Term
  readonly acting?: boolean
}

/** One time in a post: from one beginning to one end, as far as articles tell. */
export interface Spell {
  readonly observations: readonly Observation[]
  readonly acting: boolean
  readonly term?: Term
  readonly from?: string
  readonly to?: string
  /** First and last publication on which an article shows the post held. */
  readonly seenFrom?: string
  readonly seenTo?: string
  /** By when it had ended, if an article says that it has: its end, or the day of that article; `` where no day is known. */
  readonly endedBy?: string
  /** How it ended. */
  readonly ended?: Ended
}

/** Papers go on using an old title for a while. */
const LAG = 30
/** Articles about one appointment come out within so many days. */
const NEWS = 60
/** Whoever was named to a post within so many days before an article most likely holds it still. */
const RECENT = 366

const HELD: ReadonlySet<HoldStatus> = new Set(['current', 'appointed', 'elected'])
const STARTS: ReadonlySet<HoldStatus> = new Set(['appointed', 'elected'])
const ENDS: ReadonlySet<HoldStatus> = new Set(['former', 'left'])

/**
 * Divides what articles say of one person in one post into spells, the earliest first. Publication is observation, not beginning: an
 * article that names somebody secretary shows the post held on that day and says nothing of when it began. A spell begins where an
 * article says so, and a new one where the person is named to the post anew, is of another term, or is seen in it after an end.
 * Acting in a post and holding it are two things.
 */
export function spellsOf(observations: readonly Observation[]): readonly Spell[] {
  const acting = observations.filter((observation) => observation.acting)
  const full = observations.filter((observation) => !observation.acting)
  return [...spellsOfKind(acting), ...spellsOfKind(full)].sort(inTime)
}

function spellsOfKind(observations: readonly Observation[]): readonly Spell[] {
  const spells: Growing[] = []
  const add = (observation: Observation, at: number | undefined) => {
    const spell = at === undefined ? { observations: [] } : spells[at]!
    if (at === undefined) spells.push(spell)
    grow(spell, observation)
  }
  const dated = observations.filter((observation) => placeOf(observation) !== undefined).sort(byPlace)
  for (const observation of dated) add(observation, spellFor(observation, spells))
  for (const observation of observations)
    if (placeOf(observation) === undefined) add(observation, spellOfUndated(observation, spells))
  return spells.map(({ observations }) => spellFrom(observations))
}

/** A spell while its observations come in, with what decides whether the next is of it. */
interface Growing {
  readonly observations: Observation[]
  term?: Term
  from?: string
  to?: string
  seenFrom?: string
  endedBy?: string
  /** The last day on which an article told of the end. */
  endTold?: string
}

function grow(spell: Growing, observation: Observation): void {
  const { status, from, to, term, published } = observation
  spell.observations.push(observation)
  if (term && (spell.term === undefined || !isTold(spell.term))) spell.term = term
  if (from) spell.from ??= from
  if (to) spell.to ??= to
  if (isSeen(observation)) spell.seenFrom ??= published!
  if (!ENDS.has(status)) return
  spell.endedBy ??= to ?? published ?? ''
  if (published && published > (spell.endTold ?? '')) spell.endTold = published
}

/** Which of the spells so far an observation is of; undefined when it is of a new one. */
function spellFor(observation: Observation, spells: readonly Growing[]): number | undefined {
  const place = placeOf(observation)!
  const ofTerm = spells.findLastIndex((spell) => sameTerm(spell.term, observation.term) === true)
  if (ofTerm >= 0 && !spells[ofTerm]!.observations.some((stage) => isApart(stage, observation))) return ofTerm
  for (let at = spells.length - 1; at >= 0; at--) {
    const spell = spells[at]!
    if (sameTerm(spell.term, observation.term) === false) continue
    if (spell.observations.some((stage) => follows(stage, observation))) return at
    if (ENDS.has(observation.status) && spell.observations.some((stage) => isApart(stage, observation))) continue
    if (ENDS.has(observation.status)) return at
    const ended = spell.endedBy !== undefined && spell.endedBy !== '' && daysBetween(spell.endedBy, place) > LAG
    return (ended && !isOldTitle(observation, spell)) || startsAnew(observation, spell) ? undefined : at
  }
  return undefined
}

/** An article that uses the title though a newer one (or the same) says that the time was over by then: no second time in the post, but a contradiction. */
function isOldTitle({ status, from, published }: Observation, { endTold }: Growing): boolean {
  return status === 'current' && !from && published !== undefined && endTold !== undefined && published <= endTold
}

/** Named to a post that the person was seen in long before: another term of it. */
function startsAnew({ status, from }: Observation, spell: Growing): boolean {
  if (!STARTS.has(status) || !from) return false
  const known = spell.from ?? spell.seenFrom
  return known !== undefined && isBefore(known, from) && daysBetween(known, from) > NEWS
}

function spellOfUndated({ status, term }: Observation, spells: readonly Growing[]): number | undefined {
  const fits = spells.map((spell, at) => ({ spell, at })).filter(({ spell }) => sameTerm(spell.term, term) !== false)
  const named = fits.findLast(({ spell }) => sameTerm(spell.term, term) === true)
  const ended = ENDS.has(status) ? fits.findLast(({ spell }) => spell.endedBy !== undefined) : undefined
  return (named ?? ended ?? fits.at(-1))?.at
}

function spellFrom(observations: readonly Observation[]): Spell {
  const stages = withoutBreaks(observations)
  const from = mostTold(stages.flatMap(({ from }) => from ?? []))
  const to = mostTold(stages.flatMap(({ to }) => to ?? []))
  // “2/2005 - 6/2008: Bí thư Tỉnh đoàn; từ 7/2008: Bí thư Tỉnh đoàn”
  const goesOn = !to && observations.some((observation) => observation.to)
  const terms = observations.flatMap(({ term }) => term ?? [])
  const termWords = mostTold(terms.map(({ words }) => words))
  const term = terms.find(({ words }) => words === termWords)
  const ended = mostTold(observations.flatMap(({ ended }) => ended ?? [])) as Ended | undefined
  const seen = observations
    .filter(isSeen)
    .map(({ published }) => published!)
    .sort()
  const told = observations
    .filter(({ status }) => ENDS.has(status))
    .map(({ published }) => published ?? '')
    .sort()
  const endedBy = goesOn ? undefined : (to ?? told.find((day) => day !== '') ?? told[0])
  return {
    observations,
    acting: observations.some(({ acting }) => acting),
    ...(term && { term }),
    ...(from && { from }),
    ...(to && { to }),
    ...(seen.length > 0 && { seenFrom: seen[0]!, seenTo: seen.at(-1)! }),
    ...(endedBy !== undefined && { endedBy }),
    ...(ended && { ended }),
  }
}

type Stage = Pick<Observation, 'article' | 'from' | 'to'>

/** “2/2005 - 6/2008: Bí thư Tỉnh đoàn; 7/2008 - 6/2009: Bí thư Tỉnh đoàn”: stages of a life, told by one article, that go on without a break are one. */
function withoutBreaks(observations: readonly Observation[]): readonly Stage[] {
  const stages: Stage[] = []
  for (const next of observations.toSorted(byBeginning)) {
    const at = stages.findIndex((stage) => follows(stage, next))
    if (at < 0) stages.push(next)
    else stages[at] = { article: next.article, from: stages[at]!.from!, ...laterEnd(stages[at]!, next) }
  }
  return stages
}

function laterEnd({ to }: Stage, next: Stage): { readonly to?: string } {
  if (!next.to || !to) return {}
  return { to: lastDay(next.to) < lastDay(to) ? to : next.to }
}

/** Does one stage of a life begin in another that the same article tells of, or where that ends? */
function follows({ article, from, to }: Stage, next: Stage): boolean {
  if (article !== next.article || !from || !to || !next.from || firstDay(next.from) <= firstDay(from)) return false
  return daysBetween(lastDay(to), firstDay(next.from)) <= LAG
}

/** “2005 - 2008: Phó Giám đốc; 2012 - 2015: Phó Giám đốc”: two times in a post, as one article tells. */
function isApart({ article, from, to }: Stage, next: Stage): boolean {
  if (article !== next.article || !from || !to || !next.from || !next.to) return false
  return daysBetween(lastDay(to), firstDay(next.from)) > LAG || daysBetween(lastDay(next.to), firstDay(from)) > LAG
}

function byBeginning(a: Observation, b: Observation): number {
  const [x, y] = [firstDay(a.from ?? ''), firstDay(b.from ?? '')]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * Does it show the post held on the day its article came out? What begins the week after is not held yet; and that somebody was named
 * to a post years ago, or for a term that is over, is told of lives: it shows a beginning, not that the post is still held.
 */
function isSeen({ status, from, term, published }: Observation): boolean {
  if (!HELD.has(status) || published === undefined || (from && isBefore(published, from))) return false
  if (!STARTS.has(status)) return true
  const over = term?.to
  return !(from && daysBetween(lastDay(from), published) > RECENT) && !(over && isBefore(over, published))
}

/** The date or term that most passages give; of two given alike the more precise, then the earlier. */
function mostTold(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0]
}

/** When what it says happened, by which observations are put in order. */
function placeOf({ status, from, to, term, published }: Observation): string | undefined {
  if (STARTS.has(status) && from) return from
  if (ENDS.has(status)) return to ?? (status === 'left' ? published : (term?.to ?? published))
  return published ?? from ?? (status === 'former' ? to : undefined)
}

function byPlace(a: Observation, b: Observation): number {
  const [x, y] = [firstDay(placeOf(a)!), firstDay(placeOf(b)!)]
  if (x !== y) return x < y ? -1 : 1
  const [one, other] = [Number(ENDS.has(a.status)), Number(ENDS.has(b.status))]
  return (
    one - other ||
    (a.article < b.article ? -1 : a.article > b.article ? 1 : a.claim.evidence.start - b.claim.evidence.start)
  )
}

function inTime(a: Spell, b: Spell): number {
  const [x, y] = [a, b].map((spell) =>
    firstDay(spell.from ?? spell.seenFrom ?? spell.term?.from ?? spell.endedBy ?? ''),
  )
  return x! < y! ? -1 : x! > y! ? 1 : Number(b.acting) - Number(a.acting)
}
