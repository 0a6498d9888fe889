import { fold } from '../2-text/vietnamese.ts'
import type { BodyMention, Mention } from '../3-mentions/types.ts'

/** The bodies that an article names, in the order of its words; the body of a post counts. */
export class SeenBodies {
  readonly all: readonly BodyMention[]
  readonly #namesakes = new Map<string, BodyMention[]>()

  constructor(mentions: readonly Mention[]) {
    this.all = mentions.flatMap((mention) => {
      if (mention.kind === 'post') return mention.body ? [mention.body] : []
      return mention.kind === 'body' ? [mention] : []
    })
    for (const mention of this.all) {
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
    const first = this.#firstFrom(from + 1) - 1
    if (first < 0 || this.all[first]!.to < to) return
    for (let i = first; i < this.all.length; i++) yield this.all[i]!
  }

  /** The first that begins at a token or after it. */
  from(at: number): BodyMention | undefined {
    return this.all[this.#firstFrom(at)]
  }

  #firstFrom(at: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.all[middle]!.from < at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Others of the same own name with a known owner: those before, nearest first, then those after. */
  namesakes(mention: BodyMention): readonly BodyMention[] {
    const same = this.#namesakes
      .get(fold(mention.own))
      ?.filter((other) => other !== mention && other.owner.by !== 'omitted' && !other.plural)
    if (!same) return []
    const before = same.filter(({ from }) => from < mention.from)
    return [...before.reverse(), ...same.filter(({ from }) => from > mention.from)]
  }

  /** The same body under a longer name: “Trường Đại học Y Dược, Đại học Quốc gia Hà Nội”; a firm with its kind before its name. */
  longer(mention: BodyMention): BodyMention | undefined {
    const own = fold(mention.own)
    const name = fold(mention.own.slice(mention.sense.name.length + 1))
    return this.all.find((other) => {
      const whole = fold(other.own)
      return (
        other.proper &&
        other.sense.sector === mention.sense.sector &&
        whole.length > own.length &&
        (whole.startsWith(`${own} `) ||
          (mention.sense.kind === 'company' && name.includes(' ') && whole.endsWith(` ${name}`)))
      )
    })
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

/** The last owner in a chain of bodies. */
export function innermost(mention: BodyMention): BodyMention {
  return mention.owner.by === 'body' ? innermost(mention.owner.body) : mention
}
