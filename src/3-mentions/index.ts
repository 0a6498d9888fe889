import type { Reading } from '../2-text/read.ts'
import type { Knowledge } from '../knowledge/index.ts'
import {
  AGREEMENT,
  BODY,
  COMPOUND,
  DOCUMENT,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  PLACE_NAME,
  ROLE,
  STANDING,
  TIME,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import { bodiesOfUnits, moreBodies } from './body-lists.ts'
import { dateAt, periodAt } from './dates.ts'
import { agreementAt, documentAt, eventAt } from './documents.ts'
import { figureAt } from './figures.ts'
import { frontAt } from './fronts.ts'
import { listedMinister } from './listed-ministers.ts'
import { ministriesOfStates } from './ministries-of-states.ts'
import { isNamedForeigner } from './named-foreigners.ts'
import { personAt } from './names.ts'
import { Page } from './page.ts'
import { morePlaces, placeAt } from './places.ts'
import { postAt } from './posts.ts'
import { postsOfUnits } from './posts-of-units.ts'
import { bodiesOfFields, bodiesOfNames, bodiesOfSameType } from './shared-heads.ts'
import { signingSideAt } from './signing-sides.ts'
import { signingUnionAt } from './signing-unions.ts'
import type { BodyMention, Mention, PersonMention, PostMention } from './types.ts'

/** The mentions of one article, in order, none overlapping another; and the page they were found on. */
export interface Mentions {
  readonly page: Page
  readonly all: readonly Mention[]
}

/** Finds what an article names: people, posts, bodies, places, dates, documents, agreements, events, figures. */
export function findMentions(reading: Reading, knowledge: Knowledge): Mentions {
  const page = new Page(reading, knowledge)
  const all: Mention[] = []
  /** By the token at which each begins. */
  const awaited = new Map<number, PostMention>()
  for (let at = 0; at < page.length; ) {
    if (page.silent(at)) {
      at++
      continue
    }
    const compound = compoundName(page, at)
    if (compound !== undefined) {
      at = compound
      continue
    }
    const several = page.types(at) & BODY ? severalAt(page, at) : []
    if (several.length > 0) {
      all.push(...several)
      at = several.at(-1)!.to
      continue
    }
    if (page.types(at) & ROLE) for (const post of postsOfUnits(page, at)) awaited.set(post.from, post)
    const found = awaited.get(at) ?? mentionAt(page, at, all)
    if (!found) {
      at++
      continue
    }
    all.push(found)
    if (found.kind === 'place') all.push(...morePlaces(page, found))
    if (found.kind === 'body') all.push(...furtherBodies(page, found))
    at = all.at(-1)!.to
  }
  const cued = new Set(all.flatMap((mention) => (mention.kind === 'person' && mention.cued ? [mention.name] : [])))
  return { page, all: all.filter((mention) => mention.kind !== 'person' || mention.cued || certain(mention, cued)) }
}

/** Bodies under one head that is said once for all of them. */
function severalAt(page: Page, at: number): readonly BodyMention[] {
  return (
    [bodiesOfUnits, bodiesOfFields, ministriesOfStates].map((of) => of(page, at)).find(({ length }) => length > 0) ?? []
  )
}

/** Those that share the head of a body behind which they stand. */
function furtherBodies(page: Page, first: BodyMention): readonly BodyMention[] {
  return (
    [moreBodies, bodiesOfSameType, bodiesOfNames].map((of) => of(page, first)).find(({ length }) => length > 0) ?? []
  )
}

/** The end of a name that is known to be nobody's and no place's, though its syllables are of names: “Thái Bình Dương”. */
function compoundName(page: Page, at: number): number | undefined {
  const found = page.capital(at) && page.types(at) & COMPOUND ? page.longest(at, COMPOUND) : undefined
  return found?.sense.type === COMPOUND && found.sense.proper ? found.to : undefined
}

/** Two capitalised syllables alone (“Hồ Gươm”) are a person only if the article elsewhere gives the name an honorific or a post. */
function certain({ name }: PersonMention, cued: ReadonlySet<string>): boolean {
  return name.includes(' ', name.indexOf(' ') + 1) || cued.has(name)
}

function mentionAt(page: Page, at: number, all: readonly Mention[]): Mention | undefined {
  const types = page.types(at)
  const before = all.at(-1)
  if (types & (ROLE | STANDING)) {
    const post = postAt(page, at, all)
    if (post) return post
  }
  const minister = types & FIELD ? listedMinister(page, at) : undefined
  if (minister) return minister
  // a “quy chế phối hợp số 03” is an agreement before it is a document
  if (types & AGREEMENT) {
    const agreement = agreementAt(page, at)
    if (agreement) return agreement
  }
  if (types & DOCUMENT) {
    const document = documentAt(page, at)
    if (document) return document
  }
  if (types & (BODY | KNOWN_BODY) || page.capital(at) || page.begins('before-short-body', at)) {
    const body = bodyAt(page, at) ?? frontAt(page, at) ?? signingUnionAt(page, at) ?? signingSideAt(page, at)
    if (body) return body
  }
  if (types & (EVENT | AGREEMENT)) {
    const event = eventAt(page, at)
    if (event) return event
  }
  if (types & HONORIFIC || page.capital(at)) {
    // “Giám đốc Trần Văn Hai”, “các Thứ trưởng: Ngọ Văn Hai, …”
    const afterPost =
      before?.kind === 'post' && (before.to === at || (before.plural && page.fits('colon', before.to, at)))
    const ofState = before?.kind === 'post' && before.to === at && before.country !== undefined
    const person = personAt(page, at, { post: afterPost || isNamedForeigner(page, at, before), ofState })
    if (person) return person
  }
  if (types & (UNIT_TYPE | PLACE_NAME)) {
    const place = placeAt(page, at)
    if (place) return place
  }
  if (types & TIME || page.number(at)) {
    const time = dateAt(page, at) ?? periodAt(page, at)
    if (time) return time
  }
  return figureAt(page, at)
}
