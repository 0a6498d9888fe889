import { fingerprintOf } from '../2-text/fingerprint.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Extraction } from '../model.ts'
import { claimAgreements } from './agreement-claims.ts'
import { Agreements } from './agreements.ts'
import { withBiographies } from './biography.ts'
import { Cast } from './cast.ts'
import { withDenials } from './denied.ts'
import { Documents } from './documents.ts'
import { Events } from './events.ts'
import { claimFigures } from './figures.ts'
import { claimPosts } from './holds.ts'
import { layItems } from './items.ts'
import { claimListedLines } from './listed-lines.ts'
import { Locals } from './locals.ts'
import { findMatches } from './match.ts'
import { claimMatches } from './matches.ts'
import { claimMeasures } from './measures.ts'
import { claimSessions } from './sessions.ts'
import { claimTies } from './ties.ts'

/** Draws from what an article names what it says: who holds which post, who chaired, signed, issued what. */
export function findClaims(referents: Referents): Extraction {
  const { mentions, groups, homes, titles } = referents
  const { page } = mentions
  const items = layItems(mentions, groups, titles)
  const matches = findMatches(mentions, items, page.knowledge.rules.patterns)
  const locals = new Locals(page)
  const cast = new Cast(referents, locals)
  const events = new Events(mentions, locals)
  const agreements = new Agreements(mentions, locals)
  const documents = new Documents(mentions, matches, cast, locals)

  cast.mentionAll()
  claimPosts({ referents, matches, cast, locals, documents })
  // where no meeting has a title, the signing that a verb tells of is the one that others attend
  const signedFirst = events.titled.length === 0
  if (signedFirst) claimAgreements({ mentions, matches, cast, events, agreements, locals })
  claimMatches({ mentions, matches, cast, events, documents, locals })
  claimListedLines({ mentions, items, cast, events, locals })
  if (!signedFirst) claimAgreements({ mentions, matches, cast, events, agreements, locals })
  claimMeasures({ referents, items, cast, locals })
  claimSessions(mentions, events, cast, locals, page.knowledge)
  claimFigures({ mentions, cast, locals, matches })
  claimTies({ mentions, events, agreements, locals })

  const { text, ...article } = page.reading.article
  const fingerprint = fingerprintOf(text)
  const { province } = homes.article
  const { entities, claims } = locals
  const said = {
    article,
    ...(fingerprint && { fingerprint }),
    ...(province && { home: province.name }),
    entities,
    claims,
    notices: [],
  }
  return withDenials(withBiographies(said, page), page)
}
