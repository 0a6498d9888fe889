import { useId, useState } from 'preact/hooks'
import { dateOf } from '../graph/dated.ts'
import { roleOf } from '../graph/posts.ts'
import type { Relation } from '../graph/relations.ts'
import { Gloss } from '../parts/gloss.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { EvidenceList } from '../reading/evidence.tsx'
import { choose } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { rangeText } from '../words/facts.ts'
import { postText, statusText } from '../words/post-text.ts'

/** One relation: what is at the other end, the post and its time, and the evidence, unrolled by a click. */
export function RelationRow({ relation }: { relation: Relation }) {
  const { graph, words, store, state } = useWorkspace()
  const [open, setOpen] = useState(false)
  const edge = graph.getEdgeAttributes(relation.edge)
  const count = edge.evidence?.length ?? 0
  const derivedFrom = 'derivedFrom' in edge ? edge.derivedFrom : undefined
  const id = useId()

  return (
    <li class="relation">
      <NodeLink node={relation.other} />
      {relation.post && <PostLine relation={relation} />}
      <Gloss node={relation.post ?? relation.other} />
      <DateLine node={relation.other} />
      <button type="button" class="unroll" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {count > 0 || !derivedFrom ? words.evidence(count) : words.derivedShort[derivedFrom]}
      </button>
      {open && (
        <div id={id}>
          <EvidenceList edge={relation.edge} />
          <button
            type="button"
            class="plain"
            onClick={() => store.change(choose(state, { what: 'edge', key: relation.edge }))}
          >
            {words.onMap}
          </button>
        </div>
      )}
    </li>
  )
}

/** “nguyên Bí thư · từ 03/2021 · được bầu”. */
function PostLine({ relation }: { relation: Relation }) {
  const { graph, words } = useWorkspace()
  const holds = graph.getEdgeAttributes(relation.edge)
  if (!relation.post || holds.kind !== 'HOLDS') return null
  const parts = [
    postText(roleOf(graph, relation.post), holds, words),
    rangeText(holds.from, holds.to, words) || holds.term,
    holds.status === 'former' ? '' : statusText(holds, words),
  ]
  return <span class="post">{parts.filter(Boolean).join(' · ')}</span>
}

/** The date of a thing that has one. */
function DateLine({ node }: { node: string }) {
  const { graph } = useWorkspace()
  const attributes = graph.getNodeAttributes(node)
  const date = attributes.kind === 'Article' ? attributes.published : dateOf(attributes)
  return date ? <span class="post">{dateText(date)}</span> : null
}
