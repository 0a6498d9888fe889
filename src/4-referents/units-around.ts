import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { Level } from '../model.ts'
import { impliedPlace, type Places, type Settled } from './places.ts'
import { innermost, type SeenBodies } from './seen-bodies.ts'

/** Sentences back that are looked at where a sentence itself names no unit. */
const REACH = 2
/** So many bodies of a sentence are looked at. */
const MOST_BODIES = 100
/** What every unit has: the bodies of a list of its leaders. */
const OF_EVERY_UNIT =
  /^(?:committee|people's (?:committee|council)|front committee|mass organisation|union|youth union)$/

/**
 * The one unit whose bodies a sentence, else the two before, speak of: in “Dự có Phó Chủ tịch HĐND huyện A; Chủ tịch UBND B” the
 * second is of the huyện too. None where they speak of several.
 */
export class UnitsAround {
  readonly #page: Page
  readonly #seen: SeenBodies
  readonly #places: Places
  readonly #known = new Map<string, Settled | undefined>()

  constructor(page: Page, seen: SeenBodies, places: Places) {
    this.#page = page
    this.#seen = seen
    this.#places = places
  }

  /** @param level only units of this level count */
  of(at: number, level?: Level): Settled | undefined {
    const sentence = this.#page.sentence(at)
    const key = `${sentence} ${level ?? ''}`
    if (!this.#known.has(key)) this.#known.set(key, this.#around(sentence, level))
    return this.#known.get(key)
  }

  /** “Ở xã An Bình, Bí thư Đảng ủy là ông A”, “Xã An Bình do bà B làm Chủ tịch UBND”: the commune with which a sentence begins, where it names no other before. */
  opening(at: number): Settled | undefined {
    const start = this.#page.sentenceStart(at)
    const from = this.#page.endOf('scene-of-unit', start) ?? start
    const communes = between(this.#places.homeAt(at).places, from, at).filter(
      ({ mention }) => mention.level === 'commune',
    )
    const [{ mention } = { mention: undefined }, ...others] = communes
    if (mention?.from !== from || !mention.type || others.length > 0) return undefined
    const goesOn = this.#page.begins('comma', mention.to) || this.#page.begins('led-by', mention.to)
    return goesOn ? this.#places.of(mention) : undefined
  }

  /** “Tại Hải Phòng, ông A, Giám đốc Sở Y tế, cho biết”: the sentence goes to another province. */
  scene(at: number): Settled | undefined {
    const start = this.#page.sentenceStart(at)
    const place = this.#places.namedBy(at).provinceFrom(start + 1)
    return place &&
      place.from <= start + 2 &&
      place.from < at &&
      this.#page.fits('scene-of-sentence', start, place.from)
      ? this.#places.of(place.mention)
      : undefined
  }

  #around(sentence: number, level: Level | undefined): Settled | undefined {
    const here = this.#named(sentence, sentence, level)
    const found = here.length > 0 ? here : this.#named(Math.max(0, sentence - REACH), sentence - 1, level)
    const [first, ...others] = found
    return first && others.every(({ type, name }) => type === first.type && name === first.name) ? first : undefined
  }

  /** The units of the bodies of some sentences. */
  #named(from: number, to: number, level: Level | undefined): readonly Settled[] {
    const { sentences } = this.#page.reading
    if (to < from) return []
    const first = this.#seen.countBefore(sentences[from]!)
    const end = this.#seen.countBefore(sentences[to + 1] ?? Number.POSITIVE_INFINITY)
    return this.#seen.all.slice(first, Math.min(end, first + MOST_BODIES)).flatMap((mention) => {
      const place = OF_EVERY_UNIT.test(mention.sense.kind) && !mention.plural ? this.#unitOf(mention) : undefined
      return place && (!level || place.level === level) ? [place] : []
    })
  }

  #unitOf(mention: BodyMention): Settled | undefined {
    const { owner, sense } = innermost(mention)
    if (owner.by === 'unit') return this.#places.of(owner.place)
    const implied = owner.by === 'omitted' && owner.parts.find((part) => part.unitType)?.unitType
    return implied ? this.#places.of(impliedPlace(mention, implied, sense.level)) : undefined
  }
}
