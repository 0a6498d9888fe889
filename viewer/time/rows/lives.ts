import type { Material } from '../../asked/filters/filter.ts'
import { isDated, type Keeps, type Spell, spellsOfPerson } from './spells.ts'

/** A person with the posts held, one after the other. */
export interface Life {
  readonly person: string
  readonly spells: readonly Spell[]
}

/** Several lives under each other, in the order asked for. */
export function livesOf(material: Material, people: readonly string[], keeps?: Keeps): readonly Life[] {
  return people.map((person) => ({ person, spells: spellsOfPerson(material, person, keeps) }))
}

/** The bodies of which any step is dated, those of most people, then of most steps, first. */
export function bodiesOfLives(lives: readonly Life[]): readonly string[] {
  const found = new Map<string, { people: Set<string>; steps: number }>()
  for (const { person, body } of lives.flatMap(({ spells }) => spells.filter(isDated))) {
    if (body === undefined) continue
    const known = found.get(body) ?? { people: new Set(), steps: 0 }
    known.people.add(person)
    known.steps++
    found.set(body, known)
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.people.size - x.people.size || y.steps - x.steps || (a < b ? -1 : 1))
    .map(([body]) => body)
}
