import { fold } from '../2-text/vietnamese.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import { impliedUnit } from '../knowledge/body-senses.ts'
import { bareName, provinceOf, typedName } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Level, Sector } from '../model.ts'
import { levelOf, type Settled, settledUnit } from './places.ts'

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

/** The name of a body up to its owner, with what the lexicon tells of it. */
export type Head = Pick<BodyMention, 'sense' | 'own'>

/** A body under a label, with what its sense tells. */
export function body(
  { kind, sector, level }: Pick<FullBody, 'kind' | 'sector' | 'level'>,
  own: string,
  label: string,
  more: Partial<FullBody> = {},
): FullBody {
  return { label, kind, sector, level, own, place: undefined, parent: undefined, unsettled: false, ...more }
}

/** A unit that is a party or has posts itself: “giữa tỉnh Đồng Tháp và …”, “Trưởng ấp 2”. */
export function unitItself(place: Settled, kind: 'administrative unit' | 'hamlet'): FullBody {
  // “Tổ dân phố 29” is of every ward
  const above = kind === 'hamlet' && /\d/.test(bareName(place)) ? communeOf(place) : ''
  return body({ kind, sector: 'state', level: levelOf(place) }, place.type, `${typedName(place)}${above}`, { place })
}

/** Key under which two bodies of one article are the same: a committee's “Ban Chấp hành” is the committee. */
export function bodyKey({ kind, label, parent }: FullBody): string {
  return kind === 'executive committee' && parent?.kind === 'committee'
    ? bodyKey(parent)
    : fold(label).replace(/ - /g, ' ')
}

/** Are two bodies of one province, district or commune? False, too, where the place of one is not told. */
export function areOfOneUnit(one: FullBody, other: FullBody): boolean {
  if (!one.place || !other.place) return false
  return one.level === other.level && fold(bareName(one.place)) === fold(bareName(other.place))
}

/** Composes the full names of bodies. */
export class BodyNames {
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** @param name a full name of `data/lexicons/bodies.tsv` */
  head(name: string): Head {
    return { sense: this.#knowledge.lexicon.bodies.of(name), own: name }
  }

  /** A body of an administrative unit: “Ủy ban nhân dân huyện Hoài Ân”, “Huyện ủy Chư Sê”, “Ủy ban Kiểm tra Huyện ủy Gia Viễn”. */
  ofUnit({ sense, own }: Head, place: Settled): FullBody {
    const { names } = this.#knowledge
    const level = levelOf(place)
    // “Huyện ủy” says the type of the unit, “CAQ” leaves it in its last letter
    const type = impliedUnit(sense)
    if (type && own.toLowerCase().startsWith(type.split(' ')[0]!))
      return body(sense, own, `${own} ${bareName(place)}`, { place, level })
    if (
      sense.kind === 'party organ' ||
      sense.kind === 'standing committee' ||
      sense.kind === 'standing members' ||
      own === names.of('executive-committee')
    ) {
      const parent = this.committeeOf(place)
      return body(sense, own, `${own} ${parent.label}`, { place, level, parent })
    }
    if (own === names.of('office'))
      return body(sense, own, names.fill('office-of-unit', { unit: typedName(place) }), { place, level })
    // every town has its “Phường 2”
    const above =
      place.type === names.of('ward') && /^\d/.test(place.name)
        ? parentsOf(place, names.of('province'))
        : communeOf(place)
    return body(sense, own, `${own} ${typedName(place)}${above}`, { place, level })
  }

  /** The committee of the Party that leads a unit, where the words name only the unit. */
  committeeOf(place: Settled): FullBody {
    const { lexicon, names } = this.#knowledge
    const titled = lexicon.bodies.committeeOf(place.type)
    const sense = titled ?? lexicon.bodies.of(names.of('party-committee'))
    const unit = titled ? bareName(place) : typedName(place)
    return body(sense, sense.name, `${sense.name} ${unit}`, { place, level: levelOf(place) })
  }

  /**
   * An organ of another body.
   *
   * @param called what the words call the other one, where they say less than its name
   */
  under({ sense, own }: Head, parent: FullBody, called = parent.label): FullBody {
    return {
      ...body(sense, own, this.#joined(own, sense.kind, parent, called)),
      level: sense.level ?? parent.level,
      sector: /^((standing|executive) committee|standing members|office)$/.test(sense.kind)
        ? parent.sector
        : sense.sector,
      place: parent.place,
      parent: parent.kind === 'bloc' ? undefined : parent,
      unsettled: parent.unsettled,
    }
  }

  /** The Party's caucus beside a body; that of a province's department is its people's committee's, as none of them has its own. */
  caucus(head: Head, beside: FullBody): FullBody {
    const { place, kind } = beside
    const peoples = kind === 'provincial department' ? this.#knowledge.names.of('peoples-committee') : undefined
    return this.under(head, place && peoples ? this.ofUnit(this.head(peoples), place) : beside)
  }

  #joined(own: string, kind: string, parent: FullBody, whole: string): string {
    const { grammar, names } = this.#knowledge
    // “Ủy ban Tư pháp của Quốc hội”, as their names are
    const isOfAssembly = parent.kind === 'national assembly' && grammar.opens('organ-of-state', own)
    // “Phòng Cảnh sát giao thông Bình Định”, of the police of that province
    const twice = kind === 'office' && parent.place && own.endsWith(` ${parent.place.name}`)
    if (twice) return `${own.slice(0, -parent.place.name.length - 1)} ${whole}`
    // “Hội đồng Học viện” + “Học viện Tài chính”
    const said =
      kind === 'board'
        ? own.split(' ').findIndex((_, at, words) => whole.startsWith(`${words.slice(at).join(' ')} `))
        : 0
    if (said > 0) return `${own.split(' ').slice(0, said).join(' ')} ${whole}`
    if (kind === 'inspection team' || isOfAssembly) return names.fill('team-of-body', { team: own, body: whole })
    return grammar.opens('owner-behind-comma', own) ? `${own}, ${whole}` : `${own} ${whole}`
  }

  /** A body of the Party's centre: “Ban Tổ chức Trung ương”. */
  central({ sense, own }: Head): FullBody {
    const { grammar, names } = this.#knowledge
    const label = grammar.is('organ-of-central-party', own)
      ? names.fill('central-party-organ', { organ: own })
      : names.fill('central-organ', { organ: own })
    return body(sense, own, label, { level: 'central' })
  }

  /** A body of a country, which the country's own does not say. */
  ofCountry({ sense, own }: Head, country: string): FullBody {
    const { names } = this.#knowledge
    const ours = country === names.of('vietnam') && own !== names.of('communist-party')
    // “Đại sứ quán Nhật Bản tại Việt Nam” says it
    return body(sense, own, ours || own.includes(` ${country}`) ? own : `${own} ${country}`)
  }

  /** A body of the centre under its whole name, as a role has it: “Bộ Chính trị”. */
  fixed(label: string): FullBody {
    const sector = this.#knowledge.lexicon.bodies.named(label)?.sector ?? 'state'
    return body({ kind: 'central body', sector, level: 'central' }, label, label)
  }
}

/** A ward that goes by a number: the district and the great city that the words give stay with its name, a province does not. */
function parentsOf(place: Settled, province: string): string {
  const named = place.within
  const last = named.at(-1)
  const above = last?.unit && last.level !== 'province' ? [settledUnit(provinceOf(last.unit))] : []
  const needed = [...named, ...above].filter(({ type }) => type !== province)
  return needed.map((unit) => `, ${typedName(unit)}`).join('')
}

/** Hamlets go by names that many communes share: “Chi bộ Khóm 2, phường Mỹ Phú”. */
function communeOf({ level, within }: Settled): string {
  const commune = level === 'hamlet' ? within.find((unit) => unit.level === 'commune') : undefined
  return commune ? `, ${typedName(commune)}` : ''
}
