import type { Mentions } from '../3-mentions/index.ts'
import { Bodies } from '../4-referents/bodies.ts'
import { Foreigners } from '../4-referents/foreigners.ts'
import { findGroups } from '../4-referents/groups.ts'
import { findHome } from '../4-referents/home.ts'
import { OwnProvince } from '../4-referents/own-province.ts'
import { People } from '../4-referents/people.ts'
import { Posts } from '../4-referents/posts.ts'
import { withRosters } from '../4-referents/rosters.ts'
import { findTitles } from '../4-referents/titles.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction } from '../model.ts'
import { Agreements } from './agreements.ts'
import { Cast } from './cast.ts'
import { Events } from './events.ts'
import { claimFigures } from './figures.ts'
import { claimPosts } from './holds.ts'
import { layItems } from './items.ts'
import { Locals } from './locals.ts'
import { findMatches } from './match.ts'
import { claimMatches } from './matches.ts'
import { claimSessions } from './sessions.ts'
import { claimTies } from './ties.ts'

/** Draws from the mentions of one article what it says: who holds which post, who chaired, signed, issued what. */
export function findClaims(found: Mentions, knowledge: Knowledge): Extraction {
  const { page } = found
  const people = new People(found)
  const grouped = withRosters(found, findGroups(found))
  const foreigners = new Foreigners(found, grouped, people)
  const mentions = foreigners.mentions(found, grouped)
  const groups = foreigners.groups(grouped)
  const { text: _, ...article } = page.reading.article
  const home = findHome(mentions)
  const locals = new Locals(page)
  const bodies = new Bodies(mentions, home)
  const posts = new Posts(page, home, bodies)
  const cast = new Cast(mentions, people, bodies, home, locals)
  const items = layItems(mentions, groups, findTitles(page, groups, posts))
  const matches = findMatches(mentions, items, knowledge.rules.patterns)
  const events = new Events(mentions, locals)
  const agreements = new Agreements(mentions, locals)

  cast.mentionAll()
  claimPosts({
    page,
    groups,
    foreigners,
    ownProvince: new OwnProvince(groups, cast, posts, page, home),
    cast,
    locals,
    knowledge,
    matches,
    dates: mentions.all.filter((mention) => mention.kind === 'date'),
    bodies: mentions.all.filter((mention) => mention.kind === 'body'),
    mentions: mentions.all,
  })
  claimMatches({ mentions, matches, cast, events, agreements, locals })
  claimSessions(mentions, events, cast, locals, knowledge)
  claimFigures({ mentions, cast, locals, matches })
  claimTies({ mentions, events, agreements, locals })
  return {
    article,
    ...(home.province && { home: home.province.name }),
    entities: locals.entities,
    claims: locals.claims,
    notices: [],
  }
}
