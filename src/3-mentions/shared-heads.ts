import { BODY, type BodySense, UNIT_TYPE, type UnitTypeSense } from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import { hasCapital } from './body-signs.ts'
import type { Page } from './page.ts'
import { placesListed } from './places.ts'
import type { BodyMention, PlaceMention } from './types.ts'

/** Several bodies under one head: “Công an các quận 1, 3 và 4”, “Công an 3 địa phương Cao Lãnh, Lấp Vò và Tháp Mười”. */
export function bodiesOfSeveralUnits(page: Page, at: number): readonly BodyMention[] | undefined {
  if (!(page.types(at) & BODY)) return undefined
  const head = headAt(page, at)
  const behind = head && page.endOf('several-units', head.to)
  if (!head || behind === undefined) return undefined
  const type = page.longest(behind, UNIT_TYPE)
  const names = page.endOf('names-follow', type?.to ?? behind) ?? type?.to ?? behind
  const places = placesListed(page, names, (type?.sense as UnitTypeSense | undefined)?.unit)
  if (places.length < 2 || (!type && !page.fits('some-units', behind - 2, behind))) return undefined
  return places.map((place, i) => ofUnit(head, place, i === 0 ? at : place.from))
}

/** Further bodies of the same kind, named by their units alone: “Công an phường An Bình, Mỹ Phú và Tân Quy”. */
export function moreOfHead(page: Page, body: BodyMention): readonly BodyMention[] {
  const { owner } = body
  if (owner.by !== 'unit' || !owner.place.name || !owner.place.type || body.plural) return []
  if (!page.begins('next-of-list', body.to)) return []
  const places = placesListed(page, body.to + 1, owner.place.type)
  const last = places.at(-1)
  if (!last || !(page.ends('and', last.from) || places.every((place) => isNeighbour(owner.place, place)))) return []
  return places.map((place) => ofUnit(body, place, place.from))
}

/** A head that needs a unit and has none right behind it. */
function headAt(page: Page, at: number): BodyMention | undefined {
  const body = bodyAt(page, at)
  if (body) return body.owner.by === 'omitted' ? body : undefined
  const hit = page.longest(at, BODY)
  const sense = hit?.sense as BodySense | undefined
  if (!hit || !sense || sense.own.length > 0 || !hasCapital(page, at, hit.to)) return undefined
  if (!sense.owner.some(({ of }) => of === 'unit' || of === 'district')) return undefined
  const owner = { by: 'omitted', parts: sense.owner } as const
  return { kind: 'body', from: at, to: hit.to, sense, own: sense.name, proper: false, owner, plural: false }
}

function ofUnit(head: BodyMention, place: PlaceMention, from: number): BodyMention {
  return { ...head, from, to: place.to, owner: { by: 'unit', place }, plural: false }
}

/** Do two units lie in one and the same unit? */
function isNeighbour(one: PlaceMention, other: PlaceMention): boolean {
  return one.units.some(({ parent }) => parent && other.units.some((unit) => unit.parent?.id === parent.id))
}
