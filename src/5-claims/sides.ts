import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, PlaceMention, Range } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'
import { membersBefore } from './members.ts'

/** Sentences over which “hai bên” looks back. */
const LOOKS_BACK = 3
/** Sentences in which an article says what it is about, its headline among them. */
const LEAD = 3
/** Of a sentence that is longer only the end is looked at. */
const LONGEST_SENTENCE = 150

/** Of how many sides do words speak: “ba đơn vị”, “6 đơn vị”? */
export function sidesOf(page: Page, from: number, to: number): number | undefined {
  const several = page.has('four-sides', from, to) ? 4 : page.has('three-sides', from, to) ? 3 : undefined
  const told = several ?? (page.has('two-sides', from, to) ? 2 : undefined)
  const counted = told ? undefined : page.find('counted-sides', from, to)
  return told ?? (counted && Number(page.token(counted.from)))
}

/** “A làm việc với B. Hai bên ký …”: the bodies or units of the last sentence before that names as many of them as there are sides. */
export function sidesBefore({ from, to }: Range, mentions: Mentions, cast: Cast): readonly string[] {
  const { page, all } = mentions
  const sides = sidesOf(page, from, to)
  if (!sides) return page.has('all-sides', from, to) ? membersBefore(from, mentions, cast) : []
  const { sentences } = page.reading
  const here = page.sentence(from)
  const kind = kindOfSides(page, from, to)
  const ofKind = new Set<string>()
  const namedIn = (sentence: number): readonly Mention[] => {
    const end = sentences[sentence + 1]!
    const start = Math.max(sentences[sentence]!, end - LONGEST_SENTENCE)
    return page.has('lists-guests', start, end) ? [] : between(all, start, end)
  }
  const exactIn = (sentence: number) => sidesIn(page, namedIn(sentence), kind, cast).find(({ size }) => size === sides)
  // “Trong buổi làm việc với A tại B, hai bên ký …”: in the same words
  const own = between(all, page.sentenceStart(from), from)
  const within = [actingIn(page, own, kind, cast), actingIn(page, own, kind, cast, true)].find(
    ({ size }) => size === sides,
  )
  if (within && page.has('meets-side', page.sentenceStart(from), from)) return [...within]
  const told = here > 0 ? exactIn(here - 1) : undefined
  if (told) return [...told]
  const members = membersBefore(from, mentions, cast)
  if (members.length === sides) return members
  // “A làm việc với B. …. Kết thúc buổi làm việc, hai bên ký …”: those of whom the article tells first
  for (let sentence = 0; sentence < Math.min(LEAD, here - 1); sentence++) {
    const exact = exactIn(sentence)
    if (exact) return [...exact]
  }
  for (let sentence = here - 1; sentence >= Math.max(0, here - LOOKS_BACK); sentence--) {
    const exact = exactIn(sentence)
    if (exact) return [...exact]
    // “Đó là đoàn của Trường B. Hai trường …”: those of one kind may be named one after the other
    const ids = actingIn(page, namedIn(sentence), kind, cast)
    if (kind === undefined && ids.size > 0) break
    for (const id of ids) ofKind.add(id)
    if (ofKind.size >= sides) return ofKind.size === sides ? [...ofKind] : []
  }
  const present = sidesPresent(mentions, here, cast)
  return present.size === sides ? [...present] : []
}

/** “Trường A tổ chức lễ ký … giữa hai trường. … Phía Học viện B có bà Y”: who signs, and the one other side whose people came. */
function sidesPresent({ page, all }: Mentions, here: number, cast: Cast): ReadonlySet<string> {
  const bodies = all.filter((mention) => mention.kind === 'body')
  const idsOf = (some: readonly BodyMention[]) => some.flatMap((body) => cast.body(body) ?? [])
  const sides = new Set(idsOf(bodies.filter((body) => page.ends('people-of-side', body.from))))
  const { sentences } = page.reading
  // those of whom both sides are told so may have come for others
  if (sides.size !== 1) return new Set()
  for (const id of idsOf(between(bodies, sentences[here]!, sentences[here + 1]!))) sides.add(id)
  return sides
}

/** Whom a sentence may mean by the sides, the surest first: bodies, units, both, those with the bodies of whose posts it tells. */
function sidesIn(
  page: Page,
  named: readonly Mention[],
  kind: string | undefined,
  cast: Cast,
): readonly ReadonlySet<string>[] {
  const ids = actingIn(page, named, kind, cast)
  const mixed = new Set([...ids, ...unitsIn(page, named, undefined, cast)])
  return [ids, unitsIn(page, named, kind, cast), mixed, new Set([...ids, ...ledIn(page, named, kind, cast)])]
}

/** @param there whether who is only told of as where it happens counts too */
function actingIn(
  page: Page,
  named: readonly Mention[],
  kind: string | undefined,
  cast: Cast,
  there = false,
): ReadonlySet<string> {
  const bodies = named
    .filter((mention) => mention.kind === 'body')
    .filter(
      (body) => isActing(page, body, kind) || (there && page.ends('scene', body.from) && isOfKind(page, body, kind)),
    )
  return new Set(bodies.flatMap((body) => cast.body(body) ?? []))
}

/** “Ông X, Giám đốc Sở A tiếp bà Y, Hiệu trưởng Trường B. Hai bên …”: the bodies that those named hold offices in. */
function ledIn(page: Page, named: readonly Mention[], kind: string | undefined, cast: Cast): readonly string[] {
  const isMember = (role: string) => page.knowledge.grammar.is('member-role', role)
  return named.flatMap((mention) => {
    const body = mention.kind === 'post' && !mention.standing && !isMember(mention.role) ? mention.body : undefined
    return body && body.sense.sector !== 'party' && isOfKind(page, body, kind) ? (cast.body(body) ?? []) : []
  })
}

/** “hai trường”, “hai thành phố”: what the sides are called, where that is more than “hai bên”. */
function kindOfSides(page: Page, from: number, to: number): string | undefined {
  const told = page.find('sides-of-kind', from, to)
  return told && page.folded(told.from + 1, told.to)
}

/** Is a body one that does something, and of the kind that the sides are of? */
function isActing(page: Page, body: BodyMention, kind: string | undefined): boolean {
  if (page.ends('under-body', body.from)) return false
  return (!page.ends('scene', body.from) || page.ends('calls-at', body.from)) && isOfKind(page, body, kind)
}

function isOfKind(page: Page, body: BodyMention, kind: string | undefined): boolean {
  return kind === undefined || page.knowledge.grammar.is('kind-of-side', `${kind} = ${body.sense.kind}`)
}

/** “Đoàn công tác huyện A đến thăm huyện B. Hai huyện …”: the units of that type that a sentence names; without a type, those that a delegation comes from. */
function unitsIn(page: Page, mentions: readonly Mention[], kind: string | undefined, cast: Cast): ReadonlySet<string> {
  const isOfKind = (place: PlaceMention) =>
    kind === undefined
      ? page.ends('acts-for-unit', place.from)
      : page.knowledge.grammar.is('kind-of-side', `${kind} = ${place.type ?? kind}`)
  const places = mentions.filter((mention) => mention.kind === 'place' && mention.name !== undefined)
  return new Set((places as PlaceMention[]).filter(isOfKind).flatMap((place) => cast.unit(place) ?? []))
}
