import bodyTable from '../../data/structure/bodies.tsv?raw'
import branchTable from '../../data/structure/branches.tsv?raw'
import type { NodeAttributes } from '../../src/7-graph/types.ts'
import { rowsOf } from '../../src/knowledge/rows.ts'

/** What is known of a kind of body, whatever articles say: a line of `data/structure/bodies.tsv`. */
export interface BodyRule {
  readonly kind: string
  readonly sector: string
  readonly branch: string
  /** The kind of body of the same place that it stands under; none where it stands on its own. */
  readonly under: string | undefined
  /** The kind of body under which further ones of the kind stand, those of blocs and offices. */
  readonly others: string | undefined
  /** Roles of whoever leads it, the usual one first; none where it has nobody of its own. */
  readonly heads: readonly string[]
  /** Levels at which every place has one. */
  readonly levels: readonly string[]
  readonly vietnamese: string
  readonly english: string
  /** Its place in the table. */
  readonly rank: number
}

/** A part of the whole under which bodies are listed: the Party, the state. */
export interface BranchRule {
  readonly branch: string
  readonly vietnamese: string
  readonly english: string
}

const list = (cell: string) => cell.split('|').filter(Boolean)

export const bodyRules: readonly BodyRule[] = rowsOf(
  bodyTable,
  ['kind', 'sector', 'branch', 'under', 'others', 'head', 'levels', 'vietnamese', 'english'],
  'data/structure/bodies.tsv',
).map(({ kind, sector, branch, under, others, head, levels, vietnamese, english }, rank) => ({
  kind,
  sector,
  branch,
  under: under || undefined,
  others: others || undefined,
  heads: list(head),
  levels: list(levels),
  vietnamese,
  english,
  rank,
}))

export const branches: readonly BranchRule[] = rowsOf(
  branchTable,
  ['branch', 'vietnamese', 'english'],
  'data/structure/branches.tsv',
)

/** Where bodies of a kind stand that the table does not name. */
const BRANCH_OF_SECTOR: Readonly<Record<string, string>> = {
  party: 'party',
  state: 'state',
  front: 'front',
  mass: 'front',
  armed: 'armed',
  court: 'court',
}

/** What the table says of a body; nothing where it does not name its kind. */
export function ruleOf(node: NodeAttributes): BodyRule | undefined {
  if (node.kind !== 'Organization') return undefined
  return bodyRules.find(({ kind, sector }) => kind === node.bodyKind && sector === node.sector)
}

/** Under which heading a body is listed. */
export function branchOf(node: NodeAttributes): string {
  const sector = node.kind === 'Organization' ? node.sector : undefined
  return ruleOf(node)?.branch ?? BRANCH_OF_SECTOR[sector ?? ''] ?? 'other'
}
