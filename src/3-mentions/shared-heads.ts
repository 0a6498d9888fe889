import { BODY, type BodySense, FIELD, HONORIFIC, ROLE } from '../knowledge/lexicon.ts'
import { endsAsList } from './body-lists.ts'
import { ownPart } from './own-names.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import type { BodyMention, Owner, PlaceMention } from './types.ts'

/** “các sở: Y tế, Tài chính và Tư pháp”, “3 sở, ngành gồm: Y tế, …”: the sở of each field, under one head that is said once. */
export function bodiesOfFields(page: Page, at: number): readonly BodyMention[] {
  const hit = page.longest(at, BODY)
  const sense = hit?.sense as BodySense | undefined
  if (!hit || sense?.kind !== 'provincial department' || !page.ends('several-units', at)) return []
  const found: { from: number; to: number; name: string }[] = []
  for (let from = page.endOf('opens-fields', hit.to) ?? hit.to; page.capital(from); ) {
    const field = page.longest(from, FIELD)
    if (!field || !('name' in field.sense)) break
    found.push({ from, to: field.to, name: field.sense.name as string })
    if (!page.begins('next-of-list', field.to)) break
    from = field.to + 1
  }
  const last = found.at(-1)
  if (!last || found.length < 2) return []
  const place = typedPlaceAt(page, last.to)
  const owner: Owner =
    place?.name && place.level === 'province' ? { by: 'unit', place } : { by: 'omitted', parts: sense.owner }
  return found.map(({ from, to, name }) => ({
    kind: 'body',
    from,
    to: to === last.to && owner.by === 'unit' ? owner.place.to : to,
    sense,
    own: `${sense.name} ${name}`,
    proper: true,
    owner,
    plural: false,
  }))
}

/** “Công an phường 3, phường 4 và xã An Bình”: those of further units of the level, whose types are said. */
export function bodiesOfSameType(page: Page, first: BodyMention): readonly BodyMention[] {
  const { owner } = first
  if (owner.by !== 'unit' || owner.place.to !== first.to || !owner.place.type) return []
  const more: BodyMention[] = []
  for (let at = first.to; page.begins('next-of-list', at); at = more.at(-1)!.to) {
    const place = typedPlaceAt(page, at + 1)
    if (!place?.name || !(place.type === owner.place.type || isBeside(place, owner.place))) break
    more.push({ ...first, from: place.from, to: place.to, owner: { by: 'unit', place } })
  }
  return endsAsList(page, first, more.at(-1)) ? more : []
}

/** A commune or a district beside another; a city of a province is of the level that the gazetteer says. */
function isBeside({ level }: PlaceMention, other: PlaceMention): boolean {
  return level !== undefined && level !== 'hamlet' && level === other.level
}

/** “các Đồn Biên phòng An Bình, Mỹ Tân và Mỹ Hội”, “hai Trường THPT Cao Lãnh 1, Cao Lãnh 2”: those called after further names. */
export function bodiesOfNames(page: Page, first: BodyMention): readonly BodyMention[] {
  const { sense, from, owner } = first
  const part = 'own' in sense ? sense.own.find(({ of }) => of === 'name') : undefined
  if (!part || !first.proper || owner.by === 'unit' || owner.by === 'body' || !page.ends('several-units', from))
    return []
  const more: BodyMention[] = []
  for (let at = first.to; page.begins('next-of-list', at) && page.capital(at + 1); at = more.at(-1)!.to) {
    if (page.types(at + 1) & (BODY | ROLE | HONORIFIC)) break
    const name = ownPart(page, at + 1, part, from, false)
    if (!name) break
    more.push({ ...first, from: at + 1, to: name.to, own: `${sense.name} ${name.name}` })
  }
  return more
}
