import type { HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Changed } from '../../src/compare/difference.ts'
import type { Joint } from '../../src/compare/match-nodes.ts'
import { tellingOf } from '../../src/compare/told-by.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import { describe } from '../words/describe.ts'
import { heldText } from '../words/facts.ts'
import { postText, statusText } from '../words/post-text.ts'
import { Changes } from './changes.tsx'
import { useCompareWords } from './words.ts'

/** A post of the graph that is shown: who, which and when; a click leads to its quotes. What has changed stands below. */
export function PostLine({ edge, was, older }: { edge: string; was?: Changed; older?: KnowledgeGraph }) {
  const { graph, words, store, state } = useWorkspace()
  const holds = graph.getEdgeAttributes(edge) as HoldsAttributes
  const [person, post] = graph.extremities(edge)
  const before = was && older ? (older.getEdgeAttributes(was.old) as HoldsAttributes) : undefined
  const { edge: told, evidence } = tellingOf(edge, graph, before)
  const title = postText(graph.getNodeAttribute(post, 'label'), holds, words)
  const go = (key: string) => store.change(choose(state, { what: 'edge', key }))
  return (
    <li>
      <NodeLink node={person} />
      <button type="button" class="link soft" onClick={() => go(edge)}>
        {[title, heldText(holds, words), was && statusText(holds, words)].filter(Boolean).join(' · ')}
      </button>
      {was && older && <Changes changes={was.changes.filter(({ field }) => field !== 'endedBy')} older={older} />}
      {!(was && holds.endedBy === 'body') && (
        <button type="button" class="link compare-quote" lang="vi" onClick={() => go(told)}>
          “{evidence.quote}”
        </button>
      )}
    </li>
  )
}

/** A post that only the older graph has, with the words that said so. */
export function GonePost({ edge, older }: { edge: string; older: KnowledgeGraph }) {
  const { words } = useWorkspace()
  const holds = older.getEdgeAttributes(edge) as HoldsAttributes
  const label = (key: string) => older.getNodeAttribute(key, 'label')
  const { evidence } = tellingOf(edge, older)
  return (
    <li>
      <span>{label(older.source(edge))}</span>
      <span class="soft">
        {[postText(label(older.target(edge)), holds, words), heldText(holds, words)].filter(Boolean).join(' · ')}
      </span>
      <GoneQuote quote={evidence.quote} article={evidence.article} older={older} />
    </li>
  )
}

function GoneQuote({ quote, article, older }: { quote: string; article: string; older: KnowledgeGraph }) {
  const { words } = useWorkspace()
  const key = `article:${article}`
  const from = older.hasNode(key) ? [older.getNodeAttribute(key, 'label'), describe(older, key, words)] : [article]
  return (
    <span class="soft compare-quote" lang="vi">
      “{quote}” ({from.filter(Boolean).join(', ')})
    </span>
  )
}

/** A node of the graph that is shown, and what tells it from others. */
export function NodeLine({ node, was, older }: { node: string; was?: Changed; older?: KnowledgeGraph }) {
  const { graph, words } = useWorkspace()
  return (
    <li>
      <NodeLink node={node} />
      <span class="soft">{describe(graph, node, words)}</span>
      {was && older && <Changes changes={was.changes} older={older} />}
    </li>
  )
}

/** A node that only the older graph has. */
export function GoneNode({ node, older }: { node: string; older: KnowledgeGraph }) {
  const { words } = useWorkspace()
  return (
    <li>
      <span>{older.getNodeAttribute(node, 'label')}</span>
      <span class="soft">{describe(older, node, words)}</span>
    </li>
  )
}

/** Several that are one now. */
export function MergedLine({ joint, older }: { joint: Joint; older: KnowledgeGraph }) {
  const { words } = useWorkspace()
  const said = useCompareWords()
  return (
    <li>
      <NodeLink node={joint.one} />
      <ul class="compare-changes soft">
        {joint.many.map((key) => (
          <li key={key}>
            {said.was}: {older.getNodeAttribute(key, 'label')} ({describe(older, key, words) || key})
          </li>
        ))}
      </ul>
    </li>
  )
}

/** One that is several now. */
export function PartedLine({ joint, older }: { joint: Joint; older: KnowledgeGraph }) {
  const { graph, words } = useWorkspace()
  const said = useCompareWords()
  return (
    <li>
      <span>{older.getNodeAttribute(joint.one, 'label')}</span>
      <ul class="compare-changes soft">
        {joint.many.map((key) => (
          <li key={key}>
            {said.is}: <NodeLink node={key} /> {describe(graph, key, words)}
          </li>
        ))}
      </ul>
    </li>
  )
}
