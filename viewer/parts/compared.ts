import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Difference } from '../../src/compare/difference.ts'
import type { Fresh } from '../asked/filters/filter.ts'

/** An older result beside the one that is shown. */
export interface Compared {
  /** Name of the file that the reader chose; absent for one that the server has. */
  readonly name?: string
  readonly older: KnowledgeGraph
  readonly difference: Difference
  readonly fresh: Fresh
}
