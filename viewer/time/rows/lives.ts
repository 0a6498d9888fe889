import type { Material } from '../../filters/filter.ts'
import { type Keeps, type Spell, spellsOfPerson } from './spells.ts'

/** A person with the posts held, one after the other. */
export interface Life {
  readonly person: string
  readonly spells: readonly Spell[]
}

/** Several lives under each other, in the order asked for. */
export function livesOf(material: Material, people: readonly string[], keeps?: Keeps): readonly Life[] {
  return people.map((person) => ({ person, spells: spellsOfPerson(material, person, keeps) }))
}

/** The bodies of some lives, those in which most steps were taken first. */
export function bodiesOfLives(lives: readonly Life[]): readonly string[] {
  const steps = new Map<string, number>()
  for (const { body } of lives.flatMap(({ spells }) => spells)) {
    if (body !== undefined) steps.set(body, (steps.get(body) ?? 0) + 1)
  }
  return [...steps].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([body]) => body)
}
