import bodyTable from '../../../data/ranks/bodies.tsv?raw'
import postTable from '../../../data/ranks/posts.tsv?raw'
import { Forms } from '../../../src/knowledge/forms.ts'
import { rowsOf } from '../../../src/knowledge/rows.ts'

const posts = ranksIn(postTable, 'data/ranks/posts.tsv')
const bodies = ranksIn(bodyTable, 'data/ranks/bodies.tsv')

/** Where a role stands among those of its body, the highest first. */
export const rankOfRole = (role: string): number => posts.of(role) ?? 0

/** Where a kind of body stands among those of one place, the highest first. */
export const rankOfBodyKind = (kind: string | undefined): number => bodies.of(kind ?? '') ?? 0

function ranksIn(table: string, file: string): Forms<number> {
  return new Forms(rowsOf(table, ['form'], file).map((row, at) => [row, at]))
}
