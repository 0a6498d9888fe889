import bodyTable from '../../data/structure/bodies.tsv?raw'
import branchTable from '../../data/structure/branches.tsv?raw'
import type { NodeAttributes } from '../../src/7-graph/types.ts'
import { rowsOf } from '../../src/knowledge/rows.ts'
import { type BodyRule, Structure } from '../../src/knowledge/structure.ts'

export type { BodyRule } from '../../src/knowledge/structure.ts'

/** A part of the whole under which bodies are listed: the Party, the state. */
export interface BranchRule {
  readonly branch: string
  readonly vietnamese: string
  readonly english: string
}

const structure = new Structure(bodyTable)

export const bodyRules: readonly BodyRule[] = structure.bodies

export const branches: readonly BranchRule[] = rowsOf(
  branchTable,
  ['branch', 'vietnamese', 'english'],
  'data/structure/branches.tsv',
)

/** What the table says of a body; nothing where it does not name its kind. */
export function ruleOf(node: NodeAttributes): BodyRule | undefined {
  return node.kind === 'Organization' ? structure.of(node.bodyKind, node.sector) : undefined
}

/** Under which heading a body is listed. */
export function branchOf(node: NodeAttributes): string {
  return node.kind === 'Organization' ? structure.branchOf(node.bodyKind, node.sector) : 'other'
}
