import { Forms } from './forms.ts'
import { oneOf, rowsOf } from './rows.ts'

/** What a role is in its body: who leads it, who stands in for the leader, a member, somebody who serves it. */
export const roleClasses = ['head', 'deputy', 'member', 'staff'] as const
export type RoleClass = (typeof roleClasses)[number]

/** The texts of the tables of `data/ranks/`, by name. */
export type RankTables = Readonly<Record<'posts' | 'bodies', string>>

/** The order of roles in a body, and of bodies in a place: the lines of the tables of `data/ranks/`, the highest first. */
export class Ranks {
  readonly #posts: Forms<{ readonly rank: number; readonly class: RoleClass | undefined }>
  readonly #bodies: Forms<number>

  /** @throws DataFileError for a class of roles that there is not, and a form that stands twice */
  constructor({ posts, bodies }: RankTables) {
    this.#posts = new Forms(
      rowsOf(posts, ['form', 'class'], 'data/ranks/posts.tsv').map((row, rank) => [
        row,
        { rank, class: row.class === '' ? undefined : oneOf(roleClasses, row.class, row) },
      ]),
    )
    this.#bodies = new Forms(rowsOf(bodies, ['form'], 'data/ranks/bodies.tsv').map((row, rank) => [row, rank]))
  }

  /** Where a role stands among those of its body: 0 for the highest. */
  ofRole(role: string): number {
    return this.#posts.of(role)?.rank ?? 0
  }

  /** What a role is in its body; nothing of roles that the table does not tell apart. */
  classOf(role: string): RoleClass | undefined {
    return this.#posts.of(role)?.class
  }

  /** Where a kind of body stands among those of one place: 0 for the highest. */
  ofBodyKind(kind: string | undefined): number {
    return this.#bodies.of(kind ?? '') ?? 0
  }
}
