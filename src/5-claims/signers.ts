import { between, countBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Agreements } from './agreements.ts'
import type { Cast } from './cast.ts'
import type { Events } from './events.ts'
import { bodyLedBy, isOfUnit } from './led-by.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'
import { peopleOf } from './match-roles.ts'
import { sidesOf } from './sides.ts'

/** What agreements are claimed from. */
export interface Parts {
  readonly mentions: Mentions
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly events: Events
  readonly agreements: Agreements
  readonly locals: Locals
}

/** An agreement, with the words that tell of it. */
export interface Told {
  readonly match: Match
  readonly mention: AgreementMention
}

/** The words by which an article says who leads a delegation, and who chairs. */
export interface Heads {
  readonly led: readonly Match[]
  readonly chaired: readonly Match[]
}

/** The words of an article that say who leads and who chairs, in order. */
export function headsIn(matches: readonly Match[], page: Page): Heads {
  const ordered = [...matches].sort((one, other) => one.from - other.from)
  return {
    led: ordered.filter(({ rule, from, to }) => rule.id === 'visited' && page.has('delegation-head', from, to)),
    chaired: ordered.filter(({ rule }) => rule.claims === 'CHAIRED'),
  }
}

/** “Hai trưởng đoàn ký …”, “thủ trưởng ba lực lượng ký …”: those said before to lead as many delegations, or to have chaired the meeting. */
function headsBefore({ from, to }: Match, heads: Heads, page: Page): readonly Group[] {
  const known = page.has('delegation-head', from, to) ? heads.led : heads.chaired
  const before = countBefore(known, from)
  const named = known.slice(Math.max(0, before - MOST_HEADS), before).flatMap(({ roles }) => peopleOf(roles))
  const groups = new Map(named.map((group) => [group.person.name, group]))
  return groups.size === sidesOf(page, from, to) ? [...groups.values()] : []
}

/** So many times back it may be said who leads. */
const MOST_HEADS = 8

/** Claims who signed an agreement, that they were at its signing, and whom they bind. */
export function claimSigners({ match, mention }: Told, heads: Heads, parts: Parts): void {
  const { cast, agreements, locals, mentions } = parts
  const { rule, roles } = match
  const people = (rule.parties ? headsBefore(match, heads, mentions.page) : peopleOf(roles)).flatMap((group) => {
    const id = cast.person(group.person)
    return id ? [{ id, group }] : []
  })
  const led = new Set(people.flatMap(({ id }) => bodyLedBy(id, locals, mentions.page) ?? []))
  // a contract that the heads of two bodies sign
  if (led.size > 1 && !agreements.binds(mention)) agreements.bind(mention, led)
  if (people.length === 0 || !agreements.binds(mention)) return
  const agreement = agreements.of(mention)
  const signing = signingOf(match, mention, parts)
  for (const { id, group } of people) {
    locals.claim('SIGNED', id, agreement, match, rule.id, rule.confidence, { person: group.person })
    if (signing) locals.claim('ATTENDED', id, signing, match, rule.id, rule.confidence, { person: group.person })
  }
  claimLed(people, agreement, match, parts)
}

/** Who signs binds the body that he or she leads, where the words name no others, or only the other side. */
function claimLed(
  people: readonly { readonly id: string; readonly group: Group }[],
  agreement: string,
  match: Match,
  { locals, mentions }: Parts,
): void {
  const bodies = people.map(({ id }) => bodyLedBy(id, locals, mentions.page))
  if (bodies.includes(undefined)) return
  const known = locals.claims.filter((claim) => claim.kind === 'PARTY_TO' && claim.to === agreement)
  const bound = new Set(known.map(({ from }) => from))
  const led = new Set(bodies)
  const isOtherSide = bound.size === 1 && led.size === 1
  // “hai tỉnh A và B ký …: Phó Chủ tịch UBND tỉnh A và …”: the provinces are bound by those of their bodies whose heads sign
  const actsFor = (unit: string) => [...led].some((body) => isOfUnit(locals, body!, unit))
  if (new Set([...bound, ...led]).size < 2 || !(isOtherSide || [...bound].every((one) => led.has(one) || actsFor(one))))
    return
  locals.drop(({ kind, from, to }) => kind === 'PARTY_TO' && to === agreement && actsFor(from))
  const signsFor = mentions.page.knowledge.rules.byId.get('signs-for')!
  for (const [i, body] of bodies.entries())
    locals.claim('PARTY_TO', body!, agreement, match, signsFor.id, signsFor.confidence, {
      person: people[i]!.group.person,
    })
}

/** The event at which an agreement is signed: the ceremony that the article names, else the meeting that it reports, else one that the verb tells of. */
function signingOf(
  { rule, from, to }: Match,
  mention: AgreementMention,
  { events, agreements, mentions }: Parts,
): string | undefined {
  const { page, all } = mentions
  const type = page.knowledge.names.of('signing-ceremony')
  const named = events.named(type)
  if (named || (agreements.needsSides(mention) && !events.isTold(type))) return named
  // “Năm 2015, ông A ký …”: told of another time
  const sentence = [page.sentenceStart(from), page.sentenceEnd(from)] as const
  const name = agreements.whole(mention)
  const times = between(all, ...sentence).filter((other) => other.kind === 'date')
  const isOfName = (at: number) => at >= name.from && at < name.to
  if (times.some(({ day, from: at, to: end }) => day === undefined && end <= from && !isOfName(at))) return undefined
  return events.of({ from, to, rule: { ...rule, claims: 'ATTENDED', event: type } })
}
