import { explain } from './compare.ts'
import type { Decisions } from './decisions.ts'
import { byCodeUnit } from './keys.ts'
import type { Profile } from './profile.ts'
import type { Individual, Question, Reason } from './types.ts'

/** Nobody answers more questions than this; the nearest to certainty are asked. */
const MOST = 2000

/** Of more open questions than this the half that is farther from certainty is forgotten: a million articles leave very many. */
const MANY = 8 * MOST

/** What two groups of articles leave open, before it is known which people they are of. */
export interface Open {
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

/** What pairs leave open that nobody has decided on. */
export function leftOpen(
  { unsure, refused }: { readonly unsure: readonly Asked[]; readonly refused: readonly Asked[] },
  from: number,
  decisions: Decisions,
): readonly Open[] {
  const open = (about: Open['about'], pairs: readonly Asked[]) =>
    pairs.flatMap(({ a, b }): readonly Open[] => {
      if (decisions.settles(a, b)) return []
      const reasons = explain(a, b, from)
      const total = reasons.reduce((sum, { weight }) => sum + weight, 0)
      return [{ about, people: [idOf(a), idOf(b)], reasons, total }]
    })
  return [...open('unsure', unsure), ...open('refused', refused)]
}

/** Collects what is left to people to judge. */
export class Questions {
  #open: Open[] = []
  #forgotten = 0

  add(open: readonly Open[]): void {
    for (const one of open) this.#open.push(one)
    if (this.#open.length < MANY) return
    const [least] = this.#open
      .map(({ total }) => total)
      .sort((a, b) => b - a)
      .slice(MANY / 2 - 1)
    const kept = this.#open.filter(({ total }) => total >= least!)
    this.#forgotten += this.#open.length - kept.length
    this.#open = kept
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
      unasked: all.length - asked.length + this.#forgotten,
    }
  }
}

function idOf({ members }: Individual): string {
  const { extraction, entity } = members[0]!
  return `${extraction.article.id}\n${entity.id}`
}
