import { byCodeUnit } from '../../6-entities/keys.ts'
import type { Contradiction } from '../../7-graph/contradictions.ts'
import { findingsOf } from '../../7-graph/findings.ts'
import type { KnowledgeGraph, NodeKind } from '../../7-graph/types.ts'
import { kindNames } from '../../answers/describe.ts'
import { spellOf } from '../../answers/spell.ts'
import { tenureOf } from '../../answers/tenure.ts'
import type { Changed, Difference } from '../../compare/difference.ts'
import type { Joint } from '../../compare/match-nodes.ts'

/**
 * A difference for programs:
 *
 * ```
 * {
 *   "asOf": { "old": "2024-12-31", "new": "2025-06-30" },
 *   "entities": {
 *     "Person": {
 *       "new": [{ "key", "label" }], "gone": [{ "key", "label" }],
 *       "changed": [{ "old": { "key", "label" }, "new": { "key", "label" }, "changes": [{ "field", "old", "new" }] }],
 *       "merged": [{ "old": [{ "key", "label" }, …], "new": { "key", "label" } }],
 *       "parted": [{ "old": { "key", "label" }, "new": [{ "key", "label" }, …] }]
 *     },
 *     "Organization": …, "Agreement": …, "Article": …, and every other kind of node
 *   },
 *   "posts": {
 *     "new": [post], "gone": [post],
 *     "ended": [{ "was": "key of the edge in the old graph", …post, "changes": [{ "field", "old", "new" }] }],
 *     "changed": [the same]
 *   },
 *   "contradictions": { "came": [{ "kind", "words", "posts": [post] }], "went": [the same] }
 * }
 * ```
 *
 * A post is what `quanhe career --json` writes of one: `edge`, `person`, `post`, what articles tell of it, and `evidence` with
 * every quote. Of what is gone, keys and posts are those of the old graph. Of changes, a side that says nothing is left out.
 */
export function diffJson(
  { nodes, posts, contradictions }: Difference,
  old: KnowledgeGraph,
  now: KnowledgeGraph,
): Record<string, unknown> {
  const thing = (graph: KnowledgeGraph) => (key: string) => ({ key, label: graph.getNodeAttribute(key, 'label') })
  const kindIn = (graph: KnowledgeGraph) => (key: string) => graph.getNodeAttribute(key, 'kind')
  const entities = Object.fromEntries(
    (Object.keys(kindNames) as NodeKind[]).map((kind) => {
      const are = (graph: KnowledgeGraph, keys: readonly string[]) =>
        keys.filter((key) => kindIn(graph)(key) === kind).map(thing(graph))
      const joints = (all: readonly Joint[]) => all.filter((joint) => joint.kind === kind)
      return [
        kind,
        {
          new: are(now, nodes.came),
          gone: are(old, nodes.gone),
          changed: nodes.changed
            .filter((one) => kindIn(now)(one.new) === kind)
            .map(({ old: was, new: is, changes }) => ({ old: thing(old)(was), new: thing(now)(is), changes })),
          merged: joints(nodes.merged).map(({ one, many }) => ({ old: many.map(thing(old)), new: thing(now)(one) })),
          parted: joints(nodes.parted).map(({ one, many }) => ({ old: thing(old)(one), new: many.map(thing(now)) })),
        },
      ]
    }),
  )
  const post = (graph: KnowledgeGraph) => (edge: string) => spellOf(tenureOf(edge, graph), graph)
  const changed = ({ old: was, new: is, changes }: Changed) => ({ was, ...post(now)(is), changes })
  const contradiction = (graph: KnowledgeGraph) => (one: Contradiction) => ({
    kind: one.kind,
    words: one.words,
    posts: one.edges
      .filter((edge) => graph.hasEdge(edge))
      .toSorted(byCodeUnit)
      .map(post(graph)),
  })
  return {
    asOf: { old: findingsOf(old).asOf, new: findingsOf(now).asOf },
    entities,
    posts: {
      new: posts.came.map(post(now)),
      gone: posts.gone.map(post(old)),
      ended: posts.ended.map(changed),
      changed: posts.changed.map(changed),
    },
    contradictions: {
      came: contradictions.came.map(contradiction(now)),
      went: contradictions.went.map(contradiction(old)),
    },
  }
}
