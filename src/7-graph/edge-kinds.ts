import type { EdgeKind } from './types.ts'

/** Every kind of edge, what says most about a node first; the order in which they are listed. */
export const edgeKinds: readonly EdgeKind[] = [
  'HOLDS',
  'OF',
  'PARTY_TO',
  'SIGNED',
  'PART_OF',
  'CHAIRED',
  'SUBJECT_OF',
  'DECIDED',
  'SPOKE_AT',
  'ATTENDED',
  'ORGANISED',
  'ABOUT',
  'ISSUED',
  'REPORTS',
  'SUCCEEDED_BY',
  'BASED_IN',
  'WITHIN',
  'MENTIONS',
]
