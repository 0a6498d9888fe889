import { useMemo } from 'preact/hooks'
import { datedOf } from '../graph/dated.ts'
import { relationsOf } from '../graph/relations.ts'
import { careerOf, holdersOf } from '../graph/spans.ts'
import { FactList } from '../parts/fact-list.tsx'
import { Gloss, useGloss } from '../parts/gloss.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { articleOf } from '../reading/article-facts.ts'
import { Twins } from '../reading/doubts.tsx'
import { JudgeNode } from '../reading/judge.tsx'
import { Lead } from '../reading/lead.tsx'
import { leadOf, reportsOf } from '../reading/passages.ts'
import { read, type TabId } from '../state/state.ts'
import { Times } from '../time/times.tsx'
import { presentPosts } from '../words/describe.ts'
import { factsOf } from '../words/facts.ts'
import { NodeActions } from './node-actions.tsx'
import { Reports } from './reports.tsx'
import { Structure } from './structure.tsx'
import { Ties } from './ties.tsx'

const MOST_ROLES = 3

/** What somebody is, below the name: the posts held now. */
function Roles({ person }: { person: string }) {
  const { graph, words } = useWorkspace()
  const gloss = useGloss()
  const posts = presentPosts(graph, person, words)
  if (posts.length === 0) return null
  const shown = posts.slice(0, MOST_ROLES)
  const more = posts.length > MOST_ROLES && ` +${posts.length - MOST_ROLES}`
  const glosses = shown.flatMap(({ post }) => gloss(post) ?? [])
  return (
    <>
      <p class="roles">
        {shown.map(({ text }) => text).join('; ')}
        {more}
      </p>
      {glosses.length > 0 && <p class="gloss">{glosses.join('; ')}</p>}
    </>
  )
}

/** What is known of one node: facts and the sentence it is best known by, then its relations, its course, its sources. */
export function NodePanel({ node }: { node: string }) {
  const { graph, articles, words, store, state } = useWorkspace()
  const attributes = graph.getNodeAttributes(node)
  const { kind } = attributes
  const groups = useMemo(() => relationsOf(graph, node), [graph, node])
  const spans = useMemo(
    () => (kind === 'Person' ? careerOf(graph, node) : kind === 'Organization' ? holdersOf(graph, node) : []),
    [graph, node],
  )
  const dated = useMemo(() => datedOf(graph, node), [graph, node])
  const reports = useMemo(() => reportsOf(graph, node, articles), [graph, node, articles])
  const lead = useMemo(() => leadOf(graph, node, articles), [graph, node, articles])

  const mentions = groups.filter((group) => group.kind === 'MENTIONS')
  const ties = groups.filter((group) => group.kind !== 'MENTIONS')
  const figures = ties.filter((group) => group.kind === 'REPORTS').flatMap(({ relations }) => relations)
  const counts = new Map<TabId, number>([
    ['ties', ties.reduce((sum, { relations }) => sum + relations.length, 0)],
    ['times', spans.length + dated.length + figures.length],
    ['reports', reports.length],
  ])
  for (const [id, count] of counts) if (count === 0 && id !== 'ties') counts.delete(id)
  const open = counts.has(state.tab) ? state.tab : 'ties'

  return (
    <>
      {kind === 'Organization' && <Structure body={node} />}
      <h2 tabIndex={-1}>{attributes.label}</h2>
      <Gloss node={node} />
      {kind === 'Person' && <Roles person={node} />}
      <FactList facts={factsOf(attributes, words)} />
      {kind === 'Article' && (
        <button
          type="button"
          class="wide read-article"
          onClick={() => store.change(read(state, { article: articleOf(graph, node), start: 0, end: 0 }))}
        >
          {words.readArticle}
        </button>
      )}
      <NodeActions node={node} />
      {kind === 'Person' && <Twins person={node} />}
      {lead && <Lead passage={lead} />}
      <Tabs counts={counts} open={open} />
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${open}`}>
        {open === 'ties' && <Ties node={node} groups={ties} />}
        {open === 'times' && <Times node={node} spans={spans} dated={dated} />}
        {open === 'reports' && <Reports node={node} reports={reports} mentions={mentions} />}
      </div>
      <JudgeNode node={node} />
    </>
  )
}
