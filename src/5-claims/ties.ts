import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { LocalAgreement } from '../model.ts'
import type { Agreements } from './agreements.ts'
import type { Events } from './events.ts'
import type { Locals } from './locals.ts'

interface Parts {
  readonly mentions: Mentions
  readonly events: Events
  readonly agreements: Agreements
  readonly locals: Locals
}

/** Claims what ties events and agreements to each other: the event held to review or sign one, the programme that follows one. */
export function claimTies(parts: Parts): void {
  aboutAgreements(parts)
  nextProgrammes(parts)
}

/** An event whose title names an agreement is about it: “hội nghị sơ kết chương trình phối hợp …”. */
function aboutAgreements({ mentions, events, agreements, locals }: Parts): void {
  for (const { mention, title } of events.titled) {
    for (const other of between(mentions.all, title.from, title.to)) {
      if (other.kind !== 'agreement' || other.to > title.to) continue
      const event = events.of({ from: mention.from, to: mention.to }, mention)
      if (event && agreements.binds(other))
        locals.claim('ABOUT', event, agreements.of(other), title, 'event-about', 0.85, {
          event: mention,
          agreement: other,
        })
    }
  }
}

/**
 * Of two programmes of one kind between the same bodies, whose periods follow one another, the later succeeds the
 * earlier. The words that say so are those that name the later one.
 */
function nextProgrammes({ mentions, agreements, locals }: Parts): void {
  const known = locals.entities.filter(
    (entity): entity is LocalAgreement =>
      entity.kind === 'Agreement' && entity.from !== undefined && entity.to !== undefined,
  )
  const parties = new Map<string, string[]>(known.map(({ id }) => [id, []]))
  for (const { kind, from, to } of locals.claims) if (kind === 'PARTY_TO') parties.get(to)?.push(from)
  for (const earlier of known) {
    for (const later of known) {
      if (
        earlier.agreementKind !== later.agreementKind ||
        earlier.to! >= later.from! ||
        !sameParties(parties.get(earlier.id)!, parties.get(later.id)!)
      )
        continue
      const named = mentions.all.find((mention) => mention.kind === 'agreement' && agreements.of(mention) === later.id)
      if (named)
        locals.claim('SUCCEEDED_BY', earlier.id, later.id, agreements.whole(named as never), 'next-programme', 0.8, {})
    }
  }
}

/** Do two agreements share a party, or does the article leave the parties of one out? */
function sameParties(first: readonly string[], second: readonly string[]): boolean {
  return first.length === 0 || second.length === 0 || first.some((party) => second.includes(party))
}
