import type { Mentions } from '../3-mentions/index.ts'
import { Bodies } from './bodies.ts'
import { findElders } from './elders.ts'
import { Foreigners } from './foreigners.ts'
import type { Group } from './group.ts'
import { findGroups, type Groups } from './groups.ts'
import type { Homes } from './home.ts'
import { findLedBodies } from './led-bodies.ts'
import { withListHeads } from './list-heads.ts'
import { OwnProvince } from './own-province.ts'
import { People } from './people.ts'
import { Places } from './places.ts'
import { Posts } from './posts.ts'
import { withRosters } from './rosters.ts'
import { findHomes } from './sections.ts'
import { findTitles } from './titles.ts'

/** What the mentions of one article stand for, and why. */
export interface Referents {
  /** The mentions, the posts of people of other countries taken as theirs. */
  readonly mentions: Mentions
  /** Which mentions are one person. */
  readonly people: People
  /** Which posts stand beside which name, in prose and in lists. */
  readonly groups: Groups
  /** Who is of another country. */
  readonly foreigners: Foreigners
  /** What the writer takes for granted when he leaves a place out. */
  readonly homes: Homes
  /** Which unit a place is. */
  readonly places: Places
  /** The full names of bodies. */
  readonly bodies: Bodies
  /** The full names of posts, for one holder. */
  readonly posts: OwnProvince
  /** Titles that stand for somebody. */
  readonly titles: readonly Group[]
}

/** Settles for one article what its mentions stand for: first who is who, then where it is at home, then places, bodies, posts. */
export function findReferents(found: Mentions): Referents {
  const { page } = found
  const people = new People(found)
  const beside = withRosters(found, withListHeads(found, findGroups(found)))
  const foreigners = new Foreigners(found, beside, people)
  const mentions = foreigners.mentions(found, beside)
  const groups = foreigners.groups(beside)
  const homes = findHomes(mentions)
  const places = new Places(page, homes)
  const bodies = new Bodies(mentions, places)
  const named = new Posts(page, places, bodies, { elders: findElders(page, groups), led: findLedBodies(mentions) })
  const posts = new OwnProvince(groups, people, named, places, page)
  const titles = findTitles(page, groups, named)
  return { mentions, people, groups, foreigners, homes, places, bodies, posts, titles }
}
