import { useMemo } from 'preact/hooks'
import { grownBy } from '../asked/kin.ts'
import type { Group } from '../graph/relations.ts'
import { colleaguesOf } from '../graph/spans.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { grow } from '../state/state.ts'
import { RelationRow } from './relation.tsx'

const MOST_LISTED = 25

/** The relations of a node, kind by kind, each with its evidence. */
export function Ties({ node, groups }: { node: string; groups: readonly Group[] }) {
  const { graph, words } = useWorkspace()
  return (
    <>
      {groups.length === 0 && <p class="soft">{words.noRelations}</p>}
      {groups.map((group) => (
        <RelationGroup key={`${group.kind} ${group.way}`} node={node} group={group} />
      ))}
      {graph.getNodeAttribute(node, 'kind') === 'Person' && <Colleagues person={node} />}
    </>
  )
}

/** The relations of one kind and direction. */
function RelationGroup({ node, group }: { node: string; group: Group }) {
  const { words } = useWorkspace()
  const { kind, way, relations } = group
  return (
    <section>
      <Grow node={node} group={group} />
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

/** Tells how many of the other ends of some relations are not on the map, and brings them there. */
export function Grow({ node, group: { kind, way } }: { node: string; group: Group }) {
  const { graph, onMap, words, store, state } = useWorkspace()
  const all = state.demands.without.includes(kind) ? [] : grownBy(graph, { key: node, kind, way })
  const folded = !state.shown.includes('Position')
  const away = new Set(
    all.filter((key) => !onMap.has(key) && !(folded && graph.getNodeAttribute(key, 'kind') === 'Position')),
  )
  if (away.size === 0) return null
  return (
    <button type="button" class="plain grow" onClick={() => store.change(grow(state, { key: node, kind, way }))}>
      {words.grow(away.size)}
    </button>
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
