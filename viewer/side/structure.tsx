import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'

/** Where a body stands: what is above it up to the top. What is below it is listed among its relations. */
export function Structure({ body }: { body: string }) {
  const { graph, words } = useWorkspace()
  const above = bodiesAbove(graph, body)
  if (above.length === 0) return null
  return (
    <nav class="structure" aria-label={words.above}>
      <ol>
        {above.map((key) => (
          <li key={key}>
            <NodeLink node={key} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The bodies above a body, the highest first. A circle of bodies, each part of the next, is broken where it closes. */
function bodiesAbove(graph: KnowledgeGraph, body: string): readonly string[] {
  const above: string[] = []
  for (let at: string | undefined = body; at !== undefined; ) {
    const up: string | undefined = graph.findOutEdge(at, (_, { kind }) => kind === 'PART_OF')
    at = up && graph.target(up)
    if (at === undefined || at === body || above.includes(at)) break
    above.unshift(at)
  }
  return above
}
