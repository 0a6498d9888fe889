import type { Seats } from '../../../src/knowledge/offices.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { offices } from '../../graph/offices.ts'
import { roleOf } from '../../graph/posts.ts'
import { rankOfRole } from './ranks.ts'
import { type Keeps, postsOfBody, type Spell, spellsOfPost } from './spells.ts'

/** A post of a body with those who held it, one after the other. */
export interface RosterRow {
  readonly post: string
  readonly role: string
  /** How many hold it at one time. */
  readonly seats: Seats
  readonly spells: readonly Spell[]
}

/** The posts of a body in order of rank; a post that nobody is known to have held is there too. */
export function rosterOf(material: Material, body: string, keeps?: Keeps): readonly RosterRow[] {
  const { graph } = material
  const attributes = graph.getNodeAttributes(body)
  const kind = attributes.kind === 'Organization' ? attributes.bodyKind : undefined
  return postsOfBody(material, body)
    .map((post) => {
      const role = roleOf(graph, post)
      return { post, role, seats: offices.seatsOf(role, kind), spells: spellsOfPost(material, post, keeps) }
    })
    .sort(
      (a, b) =>
        rankOfRole(a.role) - rankOfRole(b.role) || b.spells.length - a.spells.length || (a.post < b.post ? -1 : 1),
    )
}
