import { byWeight, type Pair, type Placed, pairOf, placed } from '../../../src/7-graph/overlaps.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { offices } from '../../graph/offices.ts'
import { bodiesOfPlace } from './near-bodies.ts'
import { type Keeps, postsOfBody, spellsOfPerson, spellsOfPost } from './spells.ts'

export type { Pair, Room } from '../../../src/7-graph/overlaps.ts'

/** Those whose service with others is asked for: some people, or all who held a post of a body. */
export function peopleOf(material: Material, body: string, keeps?: Keeps): readonly string[] {
  const spells = postsOfBody(material, body).flatMap((post) => spellsOfPost(material, post, keeps))
  return [...new Set(spells.map(({ person }) => person))]
}

/** Every two of some people who served together, those who were nearest, then longest, first. */
export function overlapsAmong(material: Material, people: readonly string[], keeps?: Keeps): readonly Pair[] {
  const served = new Map(people.map((person) => [person, placedOf(material, person, keeps)]))
  return people
    .flatMap((one, at) =>
      people.slice(at + 1).flatMap((other) => pairOf(one, other, served.get(one)!, served.get(other)!) ?? []),
    )
    .sort(byWeight)
}

/**
 * Who served together, for what a view asks for: among several people, around one, or among all who held a post of some
 * bodies or of the bodies of some places.
 */
export function overlapsFor(material: Material, keys: readonly string[], keeps?: Keeps): readonly Pair[] {
  const { graph } = material
  const kindOf = (key: string) => graph.getNodeAttribute(key, 'kind')
  const [first] = keys
  if (first === undefined) return []
  if (kindOf(first) === 'Person') {
    return keys.length === 1 ? overlapsOf(material, first, keeps) : overlapsAmong(material, keys, keeps)
  }
  const bodies = keys.flatMap((key) => (kindOf(key) === 'Place' ? bodiesOfPlace(graph, key) : [key]))
  const people = new Set(bodies.flatMap((body) => peopleOf(material, body, keeps)))
  return overlapsAmong(material, [...people], keeps)
}

/** Everybody with whom a person served in one body, in the same order. */
export function overlapsOf(material: Material, person: string, keeps?: Keeps): readonly Pair[] {
  const own = placedOf(material, person, keeps)
  const bodies = new Set(own.flatMap(({ spell }) => spell.body ?? []))
  const others = new Set([...bodies].flatMap((body) => peopleOf(material, body, keeps)))
  others.delete(person)
  return [...others]
    .flatMap((other) => pairOf(person, other, own, placedOf(material, other, keeps)) ?? [])
    .sort(byWeight)
}

function placedOf(material: Material, person: string, keeps: Keeps | undefined): readonly Placed[] {
  return placed(material.graph, spellsOfPerson(material, person, keeps), offices)
}
