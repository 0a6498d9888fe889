import { fold } from '../2-text/vietnamese.ts'
import { countBefore } from '../3-mentions/in-order.ts'
import type { BodyMention, Mention } from '../3-mentions/types.ts'
import type { PartKind } from '../knowledge/body-senses.ts'

/** So many of one name are looked at, before a body and behind it. */
const MOST_NAMESAKES = 100

/** The bodies that an article names, in the order of its words; the body of a post counts. */
export class SeenBodies {
  readonly all: readonly BodyMention[]
  /** Those whose owner is known, by their own names. */
  readonly #namesakes = new Map<string, BodyMention[]>()
  #longer: ReadonlyMap<string, readonly number[]> | undefined
  #hospitals: ReadonlyMap<string, BodyMention> | undefined

  constructor(mentions: readonly Mention[]) {
    this.all = mentions.flatMap((mention) => {
      if (mention.kind === 'post') return mention.body ? [mention.body] : []
      return mention.kind === 'body' ? [mention] : []
    })
    for (const mention of this.all.flatMap(withOwners)) {
      if (mention.owner.by === 'omitted' || mention.owner.by === 'article' || mention.plural) continue
      const own = fold(mention.own)
      const known = this.#namesakes.get(own)
      if (known) known.push(mention)
      else this.#namesakes.set(own, [mention])
    }
  }

  /** How often the article names a body of these kinds. */
  count(...kinds: readonly string[]): number {
    return this.all.filter(({ sense }) => kinds.includes(sense.kind)).length
  }

  /** The one that is or holds a mention, and those behind it. */
  *since({ from, to }: BodyMention): Generator<BodyMention, void> {
    const first = this.countBefore(from + 1) - 1
    if (first < 0 || this.all[first]!.to < to) return
    for (let i = first; i < this.all.length; i++) yield this.all[i]!
  }

  /** The first that begins at a token or after it. */
  from(at: number): BodyMention | undefined {
    return this.all[this.countBefore(at)]
  }

  /** How many begin before a token. */
  countBefore(at: number): number {
    return countBefore(this.all, at)
  }

  /** Others of the same own name with a known owner: those before, nearest first, then those after; the first of many. */
  *namesakes(mention: BodyMention): Generator<BodyMention, void> {
    const same = this.#namesakes.get(fold(mention.own)) ?? []
    const at = countBefore(same, mention.from)
    for (let i = at - 1; i >= Math.max(0, at - MOST_NAMESAKES); i--) yield same[i]!
    for (const other of same.slice(at, at + MOST_NAMESAKES)) if (other.from > mention.from) yield other
  }

  /** The same body under a longer name: “Trường Đại học Y Dược, Đại học Quốc gia Hà Nội”; a firm with its kind before its name. */
  longer(mention: BodyMention): BodyMention | undefined {
    const hospital = mention.sense.kind === 'hospital' ? this.#hospitalOf(mention) : undefined
    if (hospital) return hospital
    this.#longer ??= longerNames(this.all)
    const { sector, kind, name } = mention.sense
    const own = fold(mention.own)
    const last = fold(mention.own.slice(name.length + 1))
    // “Đại học Trà Vinh” of an article that also has “Trường Đại học Trà Vinh”
    if (kind === 'school') {
      const words = own.split(' ').length
      const whole = this.#longer.get(`${sector} … ${own}`)?.find((at) => isSchoolOf(this.all[at]!, words))
      if (whole !== undefined) return this.all[whole]
    }
    // “Chủ tịch TMC” of an article that has “TMC Global” and, also, “Tập đoàn TMC”
    if (kind === 'company' && name === '') {
      const house = this.#longer.get(`${sector} … ${own}`)?.find((at) => isHouseOf(this.all[at]!, mention.own))
      if (house !== undefined) return this.all[house]
    }
    // “Trường Sen Hồng” of an article with one “Trường Mầm non Sen Hồng”
    const byEnd = (kind === 'company' || (kind === 'school' && !name.includes(' '))) && last.includes(' ')
    const keys = [`${sector} ${own} …`, ...(byEnd ? [`${sector} … ${last}`] : [])]
    const found = keys
      .flatMap((key) => this.#longer!.get(key) ?? [])
      .filter((at) => fold(this.all[at]!.own).length > own.length && sameStart(this.all[at]!.own, mention.own))
    if (found.length === 0 || (kind === 'school' && found.length > 1)) return undefined
    const first = this.all[Math.min(...found)]!
    // “Công ty Sông Tiền” of an article with “Công ty Thép Sông Tiền” and, later, “Công ty cổ phần Thép Sông Tiền”
    const rest = ` ${fold(first.own.slice(first.sense.name.length + 1))}`
    const fuller = found.find((at) => this.all[at] !== first && fold(this.all[at]!.own).endsWith(rest))
    return kind === 'company' && fuller !== undefined ? this.all[fuller] : first
  }

  /** “Sở Lao động” of an article that also has the whole name, “Sở Lao động - Thương binh và Xã hội”; “Bệnh viện huyện Cao Lãnh” of one with its kind. */
  withWholeField(mention: BodyMention): BodyMention {
    const { kind, name } = mention.sense
    if (kind === 'hospital' && mention.owner.by === 'unit') {
      const { place } = mention.owner
      const other = this.#hospitalIn(place.name ?? '')
      const isSame = other?.owner.by === 'unit' && other.owner.place.type === place.type
      return isSame && other.own.startsWith(`${mention.own} `) ? { ...mention, own: other.own } : mention
    }
    const hasField = (kind === 'ministry' || kind === 'provincial department') && mention.own !== name
    if (!hasField || mention.owner.by === 'country') return mention
    const whole = this.longer(mention)
    return whole?.sense.kind === kind && whole.owner.by !== 'country' ? { ...mention, own: whole.own } : mention
  }

  /** “Bệnh viện Cầu Kè” of an article that also has its kind: “Bệnh viện Đa khoa huyện Cầu Kè”. */
  #hospitalOf({ own, sense }: BodyMention): BodyMention | undefined {
    return this.#hospitalIn(own.slice(sense.name.length + 1))
  }

  /** The hospital of a unit, rather one whose kind is said. */
  #hospitalIn(unit: string): BodyMention | undefined {
    this.#hospitals ??= new Map(
      this.all
        .flatMap((body) =>
          body.sense.kind === 'hospital' && body.owner.by === 'unit' && body.owner.place.name
            ? [[fold(body.owner.place.name), body] as const]
            : [],
        )
        .sort(([, a], [, b]) => a.own.length - b.own.length),
    )
    return this.#hospitals.get(fold(unit))
  }

  /** A bloc by its full name, rather one whose unit is said too. */
  bloc(short: string): BodyMention | undefined {
    const blocs = this.all.flatMap((mention) => {
      const inner = mention.owner.by === 'body' ? innermost(mention) : undefined
      return inner?.sense.kind === 'bloc' && inner.own !== short ? [inner] : []
    })
    return blocs.find(({ owner }) => owner.by === 'unit') ?? blocs[0]
  }
}

/** A body, then those it is said to be of that are another's themselves: “Phòng Kế hoạch, Cục Trồng trọt, Bộ Nông nghiệp …” also names the Cục. */
function withOwners(mention: BodyMention): readonly BodyMention[] {
  const over = mention.owner.by === 'body' ? mention.owner.body : undefined
  return over?.owner.by === 'body' ? [mention, ...withOwners(over)] : [mention]
}

/** “Tổng Công ty Sông Tiền” is no “Công ty Xây dựng Sông Tiền”. */
function sameStart(a: string, b: string): boolean {
  return a.split(' ', 1)[0] === b.split(' ', 1)[0]
}

/** Has a school's name one word more, which says that it is a school: “Trường”? */
function isSchoolOf({ own, sense }: BodyMention, words: number): boolean {
  return sense.kind === 'school' && own.split(' ').length === words + 1
}

/** Is a firm called by its head and these words alone? */
function isHouseOf({ own, sense }: BodyMention, words: string): boolean {
  return sense.name !== '' && own === `${sense.name} ${words}`
}

/** So many names of one beginning or end are told apart; more are those of another kind of list. */
const MOST_NAMES = 8

/** For each beginning and end of a name, by sector, the first body of each of the first few names that have it. */
function longerNames(bodies: readonly BodyMention[]): ReadonlyMap<string, readonly number[]> {
  const longer = new Map<string, number[]>()
  const seen = new Set<string>()
  for (const [i, { own, proper, sense, isBranch }] of bodies.entries()) {
    const name = `${sense.sector} ${fold(own)}`
    // a bank is not its branch under a shorter name
    if (!proper || isBranch || seen.has(name)) continue
    seen.add(name)
    const words = fold(own).split(' ')
    for (let at = 1; at < words.length; at++) {
      for (const key of [
        `${sense.sector} ${words.slice(0, at).join(' ')} …`,
        `${sense.sector} … ${words.slice(at).join(' ')}`,
      ]) {
        const known = longer.get(key)
        if (!known) longer.set(key, [i])
        else if (known.length < MOST_NAMES) known.push(i)
      }
    }
  }
  return longer
}

/** The last owner in a chain of bodies. */
export function innermost(mention: BodyMention): BodyMention {
  return mention.owner.by === 'body' ? innermost(mention.owner.body) : mention
}

/** What kinds of owner a name may have that leaves its owner out. */
export function omittedParts({ owner }: BodyMention): ReadonlySet<PartKind> {
  return new Set(owner.by === 'omitted' ? owner.parts.map((part) => part.of) : [])
}
