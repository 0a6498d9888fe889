import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention, BodyMention, EventMention, PlaceMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/groups.ts'
import type { Agreements } from './agreements.ts'
import type { Cast } from './cast.ts'
import { claimDatedDocuments } from './dated-documents.ts'
import type { Documents } from './documents.ts'
import type { Events } from './events.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'
import { isLate } from './standing.ts'

interface Parts {
  readonly mentions: Mentions
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly events: Events
  readonly agreements: Agreements
  readonly documents: Documents
  readonly locals: Locals
}

/** Claims what the rules found about events, agreements and documents. */
export function claimMatches({ mentions, matches, cast, events, agreements, documents, locals }: Parts): void {
  documents.claimAll()
  claimDatedDocuments({ mentions, matches, cast, locals })
  for (const match of matches) {
    const { rule, roles } = match
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
    const agreement = roles['agreement'] as Item<AgreementMention> | undefined
    switch (rule.claims) {
      case 'CHAIRED':
      case 'ATTENDED':
      case 'SPOKE_AT':
        for (const { id, group } of people) {
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
      case 'SIGNED': {
        const mention = agreement?.value ?? agreements.near(match) ?? agreements.before(match)
        if (!mention) break
        for (const { id, group } of people) {
          locals.claim('SIGNED', id, agreements.of(mention), match, rule.id, rule.confidence, { person: group.person })
          const signing = events.named(mentions.page.knowledge.names.of('signing-ceremony'))
          if (signing) locals.claim('ATTENDED', id, signing, match, rule.id, rule.confidence, { person: group.person })
        }
        break
      }
      case 'PARTY_TO': {
        const mention = agreement?.value ?? agreements.near(match)
        if (mention && rule.parties) bothSides(match, agreements.of(mention), locals)
        const place = roles['place'] as Item<PlaceMention> | undefined
        const unit = place && cast.unit(place.value)
        if (mention && unit)
          locals.claim('PARTY_TO', unit, agreements.of(mention), match, rule.id, rule.confidence, { body: place })
        if (mention && bodies.length > 0)
          for (const { id, body } of bodies)
            locals.claim('PARTY_TO', id, agreements.of(mention), match, rule.id, rule.confidence, { body })
        break
      }
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

/** “hai bên ký kết chương trình …”: the parties of the agreement spoken of before. */
function bothSides(match: Match, agreement: string, locals: Locals): void {
  if (locals.claims.some((claim) => claim.kind === 'PARTY_TO' && claim.to === agreement)) return
  const earlier = locals.claims.findLast((claim) => claim.kind === 'PARTY_TO')?.to
  for (const { from } of locals.claims.filter((claim) => claim.kind === 'PARTY_TO' && claim.to === earlier))
    locals.claim('PARTY_TO', from, agreement, match, match.rule.id, match.rule.confidence, {})
}

function peopleOf(roles: Match['roles']): readonly Group[] {
  const lists = [roles['people'], roles['others']].flatMap((item) =>
    item ? (item as Item<readonly Group[]>).value : [],
  )
  const single = roles['person'] as Item<Group> | undefined
  return single ? [single.value, ...lists] : lists
}

function bodiesOf(roles: Match['roles']): readonly BodyMention[] {
  const lists = [roles['bodies'], roles['more']].flatMap((item) =>
    item ? (item as Item<readonly BodyMention[]>).value : [],
  )
  const single = roles['body'] as Item<BodyMention> | undefined
  return single ? [single.value, ...lists] : lists
}
