import { useMemo } from 'preact/hooks'
import { factsOf } from '../facts.ts'
import { grownBy } from '../kin.ts'
import type { Group } from '../relations.ts'
import { relationsOf } from '../relations.ts'
import { careerOf, colleaguesOf, holdersOf } from '../spans.ts'
import { grow } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { FactList } from './fact-list.tsx'
import { FigureChart } from './figure-chart.tsx'
import { JudgeNode } from './judge.tsx'
import { NodeActions } from './node-actions.tsx'
import { NodeLink } from './node-link.tsx'
import { RelationRow } from './relation.tsx'
import { SpanChart } from './span-chart.tsx'
import { Structure } from './structure.tsx'

/** What is known of one node, and all its relations, each with its evidence. */
export function NodePanel({ node }: { node: string }) {
  const { graph, words } = useWorkspace()
  const attributes = graph.getNodeAttributes(node)
  const groups = useMemo(() => relationsOf(graph, node), [graph, node])
  const spans = useMemo(
    () =>
      attributes.kind === 'Person'
        ? careerOf(graph, node)
        : attributes.kind === 'Organization'
          ? holdersOf(graph, node)
          : [],
    [graph, node],
  )

  return (
    <>
      {attributes.kind === 'Organization' && <Structure body={node} />}
      <h2 tabIndex={-1}>{attributes.label}</h2>
      <FactList facts={factsOf(attributes, words)} />
      <NodeActions node={node} />
      {groups.length === 0 && <p class="soft">{words.noRelations}</p>}
      {groups
        .filter(({ kind }) => kind !== 'MENTIONS')
        .map((group) => (
          <RelationGroup key={`${group.kind} ${group.way}`} node={node} group={group} />
        ))}
      {spans.length > 0 && (
        <section>
          <h3>{attributes.kind === 'Person' ? words.career : words.leaders}</h3>
          <SpanChart spans={spans} names={attributes.kind === 'Person' ? 'post' : 'person'} />
        </section>
      )}
      {attributes.kind === 'Person' && <Colleagues person={node} />}
      {attributes.kind === 'Organization' && <FigureChart body={node} />}
      {groups
        .filter(({ kind }) => kind === 'MENTIONS')
        .map((group) => (
          <RelationGroup key={`${group.kind} ${group.way}`} node={node} group={group} />
        ))}
      <JudgeNode node={node} />
    </>
  )
}

const MOST_LISTED = 25

/** The relations of one kind and direction; those whose other ends are not on the map can be brought there. */
function RelationGroup({ node, group }: { node: string; group: Group }) {
  const { graph, onMap, words, store, state } = useWorkspace()
  const { kind, way, relations } = group
  const all = state.demands.without.includes(kind) ? [] : grownBy(graph, { key: node, kind, way })
  const folded = !state.shown.includes('Position')
  const away = new Set(
    all.filter((key) => !onMap.has(key) && !(folded && graph.getNodeAttribute(key, 'kind') === 'Position')),
  )
  return (
    <section>
      {away.size > 0 && (
        <button type="button" class="plain grow" onClick={() => store.change(grow(state, { key: node, kind, way }))}>
          {words.grow(away.size)}
        </button>
      )}
      <h3>
        {words.relations[kind][way]} <span class="count">{words.number(relations.length)}</span>
      </h3>
      <ul class="relations">
        {relations.slice(0, MOST_LISTED).map((relation) => (
          <RelationRow key={relation.edge} relation={relation} />
        ))}
      </ul>
      {relations.length > MOST_LISTED && (
        <details class="more">
          <summary>{words.more(relations.length - MOST_LISTED)}</summary>
          <ul class="relations">
            {relations.slice(MOST_LISTED).map((relation) => (
              <RelationRow key={relation.edge} relation={relation} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Colleagues({ person }: { person: string }) {
  const { graph, words } = useWorkspace()
  const colleagues = useMemo(() => colleaguesOf(graph, person), [graph, person])
  if (colleagues.length === 0) return null
  return (
    <details class="more colleagues">
      <summary>
        {words.colleagues} <span class="count">{words.number(colleagues.length)}</span>
      </summary>
      <ul class="start-list">
        {colleagues.map(({ person: other, span }) => (
          <li key={other}>
            <NodeLink node={other} />
            <span class="soft">{graph.getNodeAttribute(span.post, 'label')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
