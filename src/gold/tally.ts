/** What of one measure was rightly found, missed, and found though it is not there. */
export interface Tally {
  right: number
  missed: number
  extra: number
}

/** One thing on which a reading and the gold do not agree. */
export interface Difference {
  readonly measure: string
  readonly article: string
  readonly what: 'missed' | 'extra'
  readonly item: string
}

/** A line of the table of scores. */
export interface Score {
  readonly measure: string
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts, measure by measure, in the order in which they are first asked for. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>()
  readonly differences: Difference[] = []

  of(measure: string): Tally {
    const known = this.#tallies.get(measure) ?? { right: 0, missed: 0, extra: 0 }
    this.#tallies.set(measure, known)
    return known
  }

  /** Compares two sets of keys; each key may be told by words. */
  compare(
    { measure, article }: Pick<Difference, 'measure' | 'article'>,
    expected: ReadonlySet<string>,
    optional: ReadonlySet<string>,
    found: Iterable<string>,
  ): void {
    const tally = this.of(measure)
    const got = new Set(found)
    for (const item of expected) {
      if (got.has(item)) tally.right++
      else this.#miss(tally, { measure, article, what: 'missed', item })
    }
    for (const item of got) {
      if (expected.has(item) || optional.has(item)) continue
      tally.extra++
      this.differences.push({ measure, article, what: 'extra', item })
    }
  }

  /** One thing that is right or not. */
  check(where: Pick<Difference, 'measure' | 'article'>, isRight: boolean, item: string): void {
    const tally = this.of(where.measure)
    if (isRight) tally.right++
    else this.#miss(tally, { ...where, what: 'missed', item })
  }

  #miss(tally: Tally, difference: Difference): void {
    tally.missed++
    this.differences.push(difference)
  }

  get scores(): readonly Score[] {
    return [...this.#tallies].map(([measure, { right, missed, extra }]) => {
      const [precision, recall] = [share(right, right + extra), share(right, right + missed)]
      const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
      return { measure, gold: right + missed, found: right + extra, precision, recall, f1 }
    })
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
