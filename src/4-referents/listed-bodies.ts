import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { BodyNames, FullBody } from './body-names.ts'
import type { Places, Settled } from './places.ts'
import { innermost, omittedParts, type SeenBodies } from './seen-bodies.ts'

/** Tokens between two of a list: a name with its honorific and post; bodies of a list of which the last says whose all are. */
const [LONGEST_LIST, MOST_IN_LIST] = [12, 30]

/** Bodies of a list that leave whose they are to one further on. */
export class ListedBodies {
  readonly #page: Page
  readonly #seen: SeenBodies
  readonly #places: Places
  readonly #names: BodyNames
  readonly #nameOf: (mention: BodyMention) => FullBody | undefined

  constructor(
    page: Page,
    seen: SeenBodies,
    places: Places,
    names: BodyNames,
    nameOf: (mention: BodyMention) => FullBody | undefined,
  ) {
    this.#page = page
    this.#seen = seen
    this.#places = places
    this.#names = names
    this.#nameOf = nameOf
  }

  /** “Phó Giám đốc Sở Ngoại vụ và ông B, Phó Giám đốc Sở Nội vụ tỉnh X”: the last of a list says whose all of them are. */
  province(mention: BodyMention): Settled | undefined {
    const sentence = this.#page.sentence(mention.from)
    const next = this.#seen.from(mention.to)
    if (
      next?.owner.by !== 'unit' ||
      !next.owner.place.name ||
      next.sense.kind !== mention.sense.kind ||
      next.own === mention.own ||
      next.from - mention.to > LONGEST_LIST ||
      this.#page.sentence(next.from) !== sentence ||
      !this.#page.fits('within-one-list', mention.to, next.from)
    )
      return undefined
    const place = this.#places.of(next.owner.place)
    return place?.level === 'province' ? place : undefined
  }

  /** “Thành ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam TP Hà Nội”: the last of a list says whose all of them are. */
  beside(mention: BodyMention): FullBody | undefined {
    const parts = omittedParts(mention)
    let before: BodyMention | undefined
    let far = 0
    for (const next of this.#seen.since(mention)) {
      if (++far > MOST_IN_LIST) return undefined
      const gap = before?.to
      before = next
      if (gap === undefined) continue
      if (!this.#page.fits('between-bodies-of-one-owner', gap, next.from)) return undefined
      // “Đảng ủy, Bộ Chỉ huy quân sự tỉnh X”
      if (next.sense.sector === 'armed' && mention.own === this.#page.knowledge.names.of('party-committee')) {
        const parent = this.#nameOf(next)
        return parent && next.owner.by === 'unit' ? this.#names.under(mention, parent) : undefined
      }
      if (next.owner.by === 'unit' && (parts.has('unit') || parts.has('province'))) {
        const place = this.#places.of(next.owner.place)
        return place && (place.level === 'province' || parts.has('unit'))
          ? this.#names.ofUnit(mention, place)
          : undefined
      }
      // “HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh X”; but “Đảng ủy, Ban Giám đốc Công an tỉnh X” is the police's
      const last = next.owner.by === 'body' ? innermost(next).owner : undefined
      if (last?.by === 'unit' && mention.sense.sector !== 'party' && parts.has('unit')) {
        const place = this.#places.of(last.place)
        return place && this.#names.ofUnit(mention, place)
      }
      // “Ban Chấp hành, Ban Thường vụ Huyện ủy”: organs of one committee
      if (next.owner.by === 'body' && parts.has('committee')) {
        const parent = this.#nameOf(next.owner.body)
        return parent ? this.#names.under(mention, parent) : undefined
      }
      if (next.owner.by !== 'omitted' && last?.by !== 'omitted') return undefined
    }
    return undefined
  }

  /** “UBND xã An Bình và Ủy ban MTTQ Việt Nam ký …”: the Front of the unit whose body stands right before it in the list. */
  frontBeside(mention: BodyMention): FullBody | undefined {
    const last = this.#seen.all[this.#seen.countBefore(mention.from) - 1]
    if (mention.sense.kind !== 'front committee' || last?.owner.by !== 'unit' || !last.owner.place.name)
      return undefined
    if (last.owner.place.level === undefined || !this.#page.fits('between-bodies-of-one-owner', last.to, mention.from))
      return undefined
    const place = this.#places.of(last.owner.place)
    return place && this.#names.ofUnit(mention, place)
  }

  /** “Phòng GD&ĐT và UBND quận, huyện, thị xã”: is the last of the list, whose owner all of them share, of every unit of a kind? */
  isOfClass(mention: BodyMention): boolean {
    let before: BodyMention | undefined
    for (const next of this.#seen.since(mention)) {
      if (before && !this.#page.fits('between-bodies-of-one-owner', before.to, next.from)) return false
      if (before && next.owner.by === 'unit') return next.plural && !next.owner.place.name
      if (next.owner.by !== 'omitted') return false
      before = next
    }
    return false
  }
}
