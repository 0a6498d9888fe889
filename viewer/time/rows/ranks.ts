import bodies from '../../../data/ranks/bodies.tsv?raw'
import posts from '../../../data/ranks/posts.tsv?raw'
import { Ranks } from '../../../src/knowledge/ranks.ts'

const ranks = new Ranks({ posts, bodies })

/** Where a role stands among those of its body, the highest first. */
export const rankOfRole = (role: string): number => ranks.ofRole(role)

/** Where a kind of body stands among those of one place, the highest first. */
export const rankOfBodyKind = (kind: string | undefined): number => ranks.ofBodyKind(kind)
