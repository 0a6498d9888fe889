import { bodiesOf, roleOf } from '../graph/posts.ts'
import { FactList } from '../parts/fact-list.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { EvidenceList } from '../reading/evidence.tsx'
import { holdFacts } from '../words/facts.ts'
import { postText } from '../words/post-text.ts'

/** One relation by itself: who, what, whom, and every sentence that says so. */
export function EdgePanel({ edge }: { edge: string }) {
  const { graph, words } = useWorkspace()
  const attributes = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const holds = attributes.kind === 'HOLDS' ? attributes : undefined
  const end = (holds && bodiesOf(graph, target)[0]) ?? target
  const title = holds ? postText(roleOf(graph, target), holds, words) : words.relations[attributes.kind].line

  return (
    <>
      <p class="edge-end">
        <NodeLink node={source} />
      </p>
      <h2 tabIndex={-1}>{title}</h2>
      {holds && <Gloss node={target} />}
      <p class="edge-end">
        <NodeLink node={end} />
      </p>
      {holds && end !== target && (
        <p class="edge-post">
          {words.kind.Position}: <NodeLink node={target} />
        </p>
      )}
      {holds && <FactList facts={holdFacts(holds, graph, words)} />}
      <EvidenceList edge={edge} />
    </>
  )
}
