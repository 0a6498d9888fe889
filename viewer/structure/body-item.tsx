import { Gloss, useEnglish } from '../parts/gloss.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import type { Chair, Sitter } from './chairs.ts'
import { bodyText, whenText } from './texts.ts'
import type { Double, TreeBody } from './tree.ts'

interface Props {
  readonly body: TreeBody
  readonly doubles: readonly Double[]
}

/** A body, its chairs with who sits in them, and what stands under it. */
export function BodyItem({ body, doubles }: Props) {
  const { graph, words } = useWorkspace()
  const { key, chairs, below } = body
  return (
    <li class="tree-body">
      {key !== undefined ? (
        <p class="tree-name">
          <NodeLink node={key} />
          <Gloss node={key} />
        </p>
      ) : (
        <p class="tree-name tree-absent">
          <span>{bodyText(body, graph, words)}</span> <span class="soft">{words.tree.unnamed}</span>
        </p>
      )}
      {chairs.length > 0 && (
        <ul class="tree-chairs">
          {chairs.map((chair) => (
            <ChairItem key={chair.post ?? 'untold'} chair={chair} body={key} doubles={doubles} />
          ))}
        </ul>
      )}
      {below.length > 0 && (
        <ul class="tree-below">
          {below.map((other) => (
            <BodyItem key={other.key ?? other.rule?.kind} body={other} doubles={doubles} />
          ))}
        </ul>
      )}
    </li>
  )
}

function ChairItem({ chair, body, doubles }: { chair: Chair; body: string | undefined; doubles: readonly Double[] }) {
  const { words, store, state } = useWorkspace()
  const english = useEnglish()
  const { role = words.tree.leader, post, leads, sitters, before } = chair
  const gloss = chair.role && english?.of(chair.role)
  const name =
    post === undefined ? (
      <span>{role}</span>
    ) : (
      <button type="button" class="link" onClick={() => store.change(choose(state, { what: 'node', key: post }))}>
        {role}
      </button>
    )
  if (sitters.length === 0)
    return (
      <li class="tree-chair tree-leads tree-empty">
        <span class="tree-role">
          {name}
          {gloss && <span class="gloss">{gloss}</span>}
        </span>
        <span>
          <span class="tree-hole" aria-hidden="true" /> {words.tree.nobody}
          {before && (
            <span class="soft">
              {' '}
              {words.tree.before} <NodeLink node={before.person} /> <When sitter={before} />
            </span>
          )}
        </span>
      </li>
    )
  return (
    <li class={`tree-chair ${leads ? 'tree-leads' : ''}`}>
      <span class="tree-role">
        {name}
        {gloss && <span class="gloss">{gloss}</span>}
      </span>
      <span class="tree-sitters">
        {sitters.map((sitter) => (
          <span key={sitter.edge} class={sitter.sure ? '' : 'tree-perhaps'}>
            <NodeLink node={sitter.person} /> <When sitter={sitter} />
            <Also person={sitter.person} body={body} doubles={doubles} />
          </span>
        ))}
      </span>
    </li>
  )
}

/** Since when and until when, as far as articles tell; leads to the quotes. */
function When({ sitter }: { sitter: Sitter }) {
  const { words, store, state } = useWorkspace()
  return (
    <button
      type="button"
      class="link soft"
      onClick={() => store.change(choose(state, { what: 'edge', key: sitter.edge }))}
    >
      {whenText(sitter, words)}
    </button>
  )
}

/** The other chairs of somebody who has several. */
function Also({ person, body, doubles }: { person: string; body: string | undefined; doubles: readonly Double[] }) {
  const { graph, words } = useWorkspace()
  const seats = doubles.find((double) => double.person === person)?.seats.filter((seat) => seat.body !== body) ?? []
  if (seats.length === 0) return null
  return (
    <span class="tree-also">
      {words.tree.both} {seats.map(({ chair }) => graph.getNodeAttribute(chair.post!, 'label')).join(', ')}
    </span>
  )
}
