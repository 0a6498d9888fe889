import { byCodeUnit } from '../../6-entities/keys.ts'
import { beginOf } from '../../7-graph/served.ts'
import type { Material, Spell } from './material.ts'
import { spellColumns } from './spells.ts'
import { type Columns, type Table, tableOf } from './table.ts'

const NAMES = [
  ...['bodyKey', 'body', 'bodyEnglish', 'branch', 'level', 'postKey', 'post', 'role', 'roleClass', 'rank', 'seats'],
  ...['personKey', 'person', 'from', 'to', 'seenFrom', 'seenTo', 'status', 'acting', 'held', 'spellId'],
]

/** Who held the posts of each body: bodies by key, posts by rank, holders one after the other. */
export function rosterTable(material: Material): Table {
  return tableOf('roster', pick(spellColumns(material), NAMES), () => inOrder(material))
}

/** Some columns, in the order asked for. */
export function pick<Subject>(columns: Columns<Subject>, names: readonly string[]): Columns<Subject> {
  return Object.fromEntries(names.map((name) => [name, columns[name]!]))
}

function inOrder(material: Material): readonly Spell[] {
  const rank = new Map(material.spells.map(({ post }) => [post, material.known.ranks.ofRole(material.role(post))]))
  return material.spells
    .filter(({ holds, body }) => !holds.retracted && body !== undefined)
    .toSorted(
      (a, b) =>
        byCodeUnit(a.body!, b.body!) ||
        rank.get(a.post)! - rank.get(b.post)! ||
        byCodeUnit(a.post, b.post) ||
        compared(beginOf(a), beginOf(b)) ||
        byCodeUnit(a.edge, b.edge),
    )
}

/** Two infinities are alike. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b
}
