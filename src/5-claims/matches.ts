import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { EventMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Cast } from './cast.ts'
import { claimDatedDocuments } from './dated-documents.ts'
import type { Documents } from './documents.ts'
import type { Events } from './events.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'
import { bodiesOf, peopleOf } from './match-roles.ts'
import { isNotYet, isPlan } from './not-yet.ts'
import { Speakers } from './speakers.ts'
import { HEAD } from './spoken-of.ts'
import { isLate } from './standing.ts'

interface Parts {
  readonly mentions: Mentions
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly events: Events
  readonly documents: Documents
  readonly locals: Locals
}

/** What people do at a meeting; that they will, or would, is nothing that they did. */
const BY_PEOPLE: ReadonlySet<string> = new Set(['CHAIRED', 'ATTENDED', 'SPOKE_AT'])

/** Claims what the rules found about events and documents. */
export function claimMatches({ mentions, matches, cast, events, documents, locals }: Parts): void {
  documents.claimAll()
  claimDatedDocuments({ mentions, matches, cast, locals })
  const speakers = new Speakers(mentions, cast)
  let known: Page | undefined
  const mentioning = () => {
    known ??= mentions.page.with(mentions.all)
    return known
  }
  // “B thăm tỉnh X”, and then “A tiếp B”: the visit is that meeting
  const met = matches.find(
    ({ rule, from }) => rule.apart && rule.claims === 'ATTENDED' && mentions.page.sentence(from) < HEAD,
  )
  const areKnown = met && peopleOf(met.roles).every(({ person }) => cast.person(person))
  if (areKnown && !isNotYet(mentions, mentioning, met)) events.of(met)
  for (const match of matches) {
    const { rule, roles } = match
    if (BY_PEOPLE.has(rule.claims) ? isNotYet(mentions, mentioning, match) : isPlan(mentioning, match)) continue
    const people = peopleOf(roles)
      .filter((_, i, groups) => rule.claims !== 'SPOKE_AT' || speaks(mentions.page, match, groups, i))
      .flatMap((group) => {
        const id = cast.person(group.person)
        return id ? [{ id, group }] : []
      })
    const bodies = bodiesOf(roles).flatMap((body) => {
      const id = cast.body(body)
      return id ? [{ id, body }] : []
    })
    const event = () => events.of(match, (roles['event'] as Item<EventMention> | undefined)?.value)
    switch (rule.claims) {
      case 'CHAIRED':
      case 'ATTENDED':
      case 'SPOKE_AT':
        for (const { id, group } of people) {
          if (rule.claims === 'SPOKE_AT' && (speakers.isElsewhere(id, group.from) || events.isOfAnother(group.from)))
            continue
          const at = isLate(mentions.page, group.person) ? undefined : event()
          if (!at) continue
          locals.claim(rule.claims, id, at, match, rule.id, rule.confidence, { person: group.person })
          // who speaks at a meeting is there
          if (rule.claims === 'SPOKE_AT')
            locals.claim('ATTENDED', id, at, match, rule.id, rule.confidence, { person: group.person })
        }
        break
      case 'ORGANISED':
        for (const { id, body } of bodies) {
          const at = event()
          if (at) locals.claim('ORGANISED', id, at, match, rule.id, rule.confidence, { body })
        }
        break
      case 'PARTY_TO':
        if (bodies.length >= 2) events.signing(match)
        break
      default:
    }
  }
}

/**
 * Does one of the people before a verb of saying say it? Of names that only commas part, the last one does: in “làm việc với ông A, ông B
 * cho biết” A is spoken to. With “và” or a semicolon it is a list.
 */
function speaks(page: Page, { cue }: Match, groups: readonly Group[], i: number): boolean {
  const last = groups.at(-1)!
  if (last.to > cue || i === groups.length - 1) return true
  return groups.slice(i + 1).some((next, k) => !page.fits('comma', groups[i + k]!.to, next.from))
}
