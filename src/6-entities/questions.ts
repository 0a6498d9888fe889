import { explain } from './compare.ts'
import type { Decisions } from './decisions.ts'
import { byCodeUnit } from './keys.ts'
import type { Profile } from './profile.ts'
import type { Individual, Question, Reason } from './types.ts'

/** Nobody answers more questions than this; the nearest to certainty are asked. */
const MOST = 2000

interface Open {
  readonly about: Question['about']
  /** Ids of occurrences, by which the people are found once they have their keys. */
  readonly people: readonly [string, string]
  readonly reasons: readonly Reason[]
  readonly total: number
}

interface Asked {
  readonly a: Profile
  readonly b: Profile
}

/** Collects what is left to people to judge. */
export class Questions {
  readonly #open: Open[] = []

  ask(
    { unsure, refused }: { readonly unsure: readonly Asked[]; readonly refused: readonly Asked[] },
    from: number,
    decisions: Decisions,
  ): void {
    for (const [about, pairs] of [
      ['unsure', unsure],
      ['refused', refused],
    ] as const) {
      for (const { a, b } of pairs) {
        if (decisions.settles(a, b)) continue
        const reasons = explain(a, b, from)
        this.#open.push({
          about,
          people: [idOf(a), idOf(b)],
          reasons,
          total: reasons.reduce((sum, { weight }) => sum + weight, 0),
        })
      }
    }
  }

  /** The questions by the keys of the people, the first of those that are nearest to certainty, in the order of keys. */
  about(people: readonly (Individual & { readonly key: string })[]): {
    readonly questions: readonly Question[]
    readonly unasked: number
  } {
    const wanted = new Set(this.#open.flatMap(({ people }) => people))
    const keys = new Map<string, string>()
    for (const person of people) {
      for (const member of person.members) {
        const id = idOf({ members: [member] })
        if (wanted.has(id)) keys.set(id, person.key)
      }
    }
    const byPair = new Map<string, Question & { readonly total: number }>()
    for (const {
      about,
      people: [one, other],
      reasons,
      total,
    } of this.#open) {
      const pair = [keys.get(one)!, keys.get(other)!].sort(byCodeUnit) as [string, string]
      const id = pair.join(' ')
      if (pair[0] !== pair[1] && !byPair.has(id)) byPair.set(id, { about, people: pair, reasons, total })
    }
    const all = [...byPair].sort(([a, x], [b, y]) => y.total - x.total || byCodeUnit(a, b))
    const asked = all.slice(0, MOST).sort(([a], [b]) => byCodeUnit(a, b))
    return {
      questions: asked.map(([, { about, people, reasons }]) => ({ about, people, reasons })),
      unasked: all.length - asked.length,
    }
  }
}

function idOf({ members }: Individual): string {
  const { extraction, entity } = members[0]!
  return `${extraction.article.id}\n${entity.id}`
}
