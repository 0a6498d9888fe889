import { fold } from '../2-text/vietnamese.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import { provinceOf } from '../knowledge/gazetteer.ts'
import type { BodySense, KnownBodySense } from '../knowledge/lexicon.ts'
import type { Level, Sector } from '../model.ts'
import { bareName, committeeOf, type Settled, settledUnit, unitName } from './places.ts'

/** A body with its full name, as far as the article settles it. */
export interface FullBody {
  readonly label: string
  readonly kind: string
  readonly sector: Sector
  readonly level: Level | undefined
  /** The name before the owner. */
  readonly own: string
  readonly place: Settled | undefined
  readonly parent: FullBody | undefined
  /** Its owner is left out, and nothing in the article says whose it is. */
  readonly unsettled: boolean
}

/** A body under a label, with what its sense tells. */
export function body(
  sense: BodySense | KnownBodySense,
  own: string,
  label: string,
  more: Partial<FullBody> = {},
): FullBody {
  return {
    label,
    kind: sense.kind,
    sector: sense.sector,
    level: sense.level,
    own,
    place: undefined,
    parent: undefined,
    unsettled: false,
    ...more,
  }
}

const TITLED_COMMITTEE = /^(Tỉnh|Thành|Quận|Huyện|Thị) (ủy|Đoàn)$/

/** A body of an administrative unit: “Ủy ban nhân dân huyện Hoài Ân”, “Huyện ủy Chư Sê”, “Ủy ban Kiểm tra Huyện ủy Gia Viễn”. */
export function ofUnit(sense: BodySense | KnownBodySense, own: string, place: Settled): FullBody {
  const level = place.level === 'hamlet' ? 'grassroots' : place.level
  if (TITLED_COMMITTEE.test(own)) return body(sense, own, `${own} ${bareName(place)}`, { place, level })
  if (
    sense.kind === 'party organ' ||
    sense.kind === 'standing committee' ||
    (sense.kind === 'executive committee' && own === 'Ban Chấp hành')
  ) {
    const parent = committeeBody(place)
    return body(sense, own, `${own} ${parent.label}`, { place, level, parent })
  }
  if (own === 'Văn phòng') return body(sense, own, `Văn phòng Ủy ban nhân dân ${unitName(place)}`, { place, level })
  const above = place.type === 'phường' ? parentsOf(place) : ''
  return body(sense, own, `${own} ${unitName(place)}${above}`, { place, level })
}

/** Wards go by numbers and by names that many towns share: the district and city that the words give stay with the name. */
function parentsOf(place: Settled): string {
  const named = place.within
  const last = named.at(-1)
  const province = last?.unit && last.level !== 'province' ? settledUnit(provinceOf(last.unit)) : undefined
  return [...named, ...(province ? [province] : [])].map((unit) => `, ${unitName(unit)}`).join('')
}

/** The committee of the Party for a unit, where the words name only the unit. */
export function committeeBody(place: Settled): FullBody {
  const label = committeeOf(place)
  const own = /^(Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy/.exec(label)![0]
  return {
    label,
    kind: 'committee',
    sector: 'party',
    level: place.level === 'hamlet' ? 'grassroots' : place.level,
    own,
    place,
    parent: undefined,
    unsettled: false,
  }
}

/** An organ of another body. */
export function under(mention: BodyMention, parent: FullBody): FullBody {
  return underNamed(mention.sense, mention.own, parent)
}

/** A body of a sense and an own name, under another. */
export function underNamed(sense: BodySense | KnownBodySense, own: string, parent: FullBody): FullBody {
  const joint = /^(Cục|Tổng cục|Vụ|Trường|Viện)/.test(own) ? ', ' : own === 'Đoàn kiểm tra' ? ' của ' : ' '
  return {
    ...body(sense, own, `${own}${joint}${parent.label}`),
    level: sense.level ?? parent.level,
    sector: /^(standing|executive) committee$/.test(sense.kind) ? parent.sector : sense.sector,
    place: parent.place,
    parent: parent.kind === 'bloc' ? undefined : parent,
    unsettled: parent.unsettled,
  }
}

/** Key under which two bodies of one article are the same. */
export function bodyKey(full: FullBody): string {
  return fold(full.label).replace(/^ban chấp hành ((tỉnh|thành|quận|huyện|thị|đảng) ủy)/, '$1')
}
