import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../../src/7-graph/types.ts'
import type { Article } from '../../../src/model.ts'
import type { State } from '../../state/state.ts'
import type { Words } from '../../words/words.ts'

/** What an older result lacks: nodes and relations, and `kept`, these nodes with those that the relations join. */
export interface Fresh {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
}

/** What filters look at. */
export interface Material {
  readonly graph: KnowledgeGraph
  readonly articles: ReadonlyMap<string, Article>
  /** Absent while there is no older result to compare with. */
  readonly fresh?: Fresh | undefined
}

/** What a filter asks while it is switched on. */
export interface Test {
  node?(key: string, node: NodeAttributes): boolean
  edge?(key: string, edge: EdgeAttributes): boolean
}

/** A filter that is switched on, as a reader sees it, and the state without it. */
export interface Chip {
  readonly text: string
  readonly without: State
}

/** One way of leaving things off the map. A node or an edge is shown when every filter keeps it. */
export interface Filter {
  readonly id: string
  /** Absent while the state asks nothing of this filter. */
  test(material: Material, state: State): Test | undefined
  chips(material: Material, state: State, words: Words): readonly Chip[]
}
