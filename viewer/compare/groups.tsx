import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Contradiction } from '../../src/7-graph/contradictions.ts'
import type { HoldsAttributes, NodeKind } from '../../src/7-graph/types.ts'
import { nodeKinds } from '../graph/kinds.ts'
import type { Compared } from '../parts/compared.ts'
import { useWorkspace } from '../parts/workspace.ts'
import type { ComparedKind } from '../words/compare.ts'
import { GoneNode, GonePost, MergedLine, NodeLine, PartedLine, PostLine } from './lines.tsx'
import { useCompareWords } from './words.ts'

const KINDS: readonly (readonly [ComparedKind, NodeKind])[] = [
  ['people', 'Person'],
  ['bodies', 'Organization'],
  ['agreements', 'Agreement'],
  ['articles', 'Article'],
]

/** All that differs, in groups that can be opened, each with its count. */
export function Groups({ compared: { older, difference } }: { compared: Compared }) {
  const { graph, words } = useWorkspace()
  const said = useCompareWords()
  const { nodes, posts, contradictions } = difference
  const withBody = (edge: string) => (graph.getEdgeAttributes(edge) as HoldsAttributes).endedBy === 'body'
  const kindNow = (key: string) => graph.getNodeAttribute(key, 'kind')
  const kindThen = (key: string) => older.getNodeAttribute(key, 'kind')
  const changed = (list: typeof posts.changed) =>
    list.map((was) => <PostLine key={was.new} edge={was.new} was={was} older={older} />)
  const others = KINDS.reduce(
    (left, [, kind]) => left.filter((key) => kindNow(key) !== kind),
    nodes.came.filter((key) => kindNow(key) !== 'Position'),
  )
  const counts = nodeKinds.flatMap(({ kind }) => {
    const count = others.filter((key) => kindNow(key) === kind).length
    return count > 0 ? [words.counted(kind, count)] : []
  })
  return (
    <>
      <Group title={said.posts.came} open>
        {posts.came.map((edge) => (
          <PostLine key={edge} edge={edge} />
        ))}
      </Group>
      <Group title={said.posts.ended} open>
        {changed(posts.ended.filter((one) => !withBody(one.new)))}
      </Group>
      <Group title={said.posts.withBody}>{changed(posts.ended.filter((one) => withBody(one.new)))}</Group>
      <Group title={said.posts.changed}>{changed(posts.changed)}</Group>
      <Group title={said.posts.gone}>
        {posts.gone.map((edge) => (
          <GonePost key={edge} edge={edge} older={older} />
        ))}
      </Group>
      {(['came', 'went'] as const).map((way) => (
        <Group key={way} title={said.contradictions[way]}>
          {contradictions[way].map((one) => (
            <ContradictionLine
              key={one.kind + one.edges.join()}
              contradiction={one}
              older={way === 'went' ? older : undefined}
            />
          ))}
        </Group>
      ))}
      {KINDS.map(([name, kind]) => (
        <>
          <Group title={said.came[name]}>
            {nodes.came
              .filter((key) => kindNow(key) === kind)
              .map((key) => (
                <NodeLine key={key} node={key} />
              ))}
          </Group>
          <Group title={said.merged[name]} open>
            {nodes.merged
              .filter((joint) => joint.kind === kind)
              .map((joint) => (
                <MergedLine key={joint.one} joint={joint} older={older} />
              ))}
          </Group>
          <Group title={said.parted[name]} open>
            {nodes.parted
              .filter((joint) => joint.kind === kind)
              .map((joint) => (
                <PartedLine key={joint.one} joint={joint} older={older} />
              ))}
          </Group>
          <Group title={said.changed[name]}>
            {nodes.changed
              .filter((one) => kindNow(one.new) === kind)
              .map((was) => (
                <NodeLine key={was.new} node={was.new} was={was} older={older} />
              ))}
          </Group>
          <Group title={said.gone[name]}>
            {nodes.gone
              .filter((key) => kindThen(key) === kind)
              .map((key) => (
                <GoneNode key={key} node={key} older={older} />
              ))}
          </Group>
        </>
      ))}
      {counts.length > 0 && <p class="soft">{said.others(counts.join(', '))}</p>}
    </>
  )
}

const MOST_LISTED = 100

/** A group, where there is anything in it. Opened at first where `open`, and not too long. */
function Group({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren[] }) {
  const { words } = useWorkspace()
  const [most, setMost] = useState(MOST_LISTED)
  const [isOpen, setOpen] = useState(open && children.length <= MOST_LISTED)
  if (children.length === 0) return null
  return (
    <details class="compare-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="count">{words.number(children.length)}</span>
      </summary>
      {isOpen && <ul class="start-list">{children.slice(0, most)}</ul>}
      {isOpen && children.length > most && (
        <button type="button" class="unroll" onClick={() => setMost(most + MOST_LISTED)}>
          {words.more(children.length - most)}
        </button>
      )}
    </details>
  )
}

/** What cannot all be true: of the graph that is shown, or of the older one. */
function ContradictionLine({
  contradiction,
  older,
}: {
  contradiction: Contradiction
  older: Compared['older'] | undefined
}) {
  const { graph, words } = useWorkspace()
  const edges = contradiction.edges.filter((edge) => (older ?? graph).hasEdge(edge))
  return (
    <li>
      <span>{words.contradictions[contradiction.kind]}</span>
      <ul class="start-list">
        {edges.map((edge) =>
          older ? <GonePost key={edge} edge={edge} older={older} /> : <PostLine key={edge} edge={edge} />,
        )}
      </ul>
    </li>
  )
}
