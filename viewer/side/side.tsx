import type { ComponentChildren } from 'preact'
import { KindMark } from '../parts/kind-mark.tsx'
import { useWorkspace, type Workspace } from '../parts/workspace.ts'
import { type Chosen, choose } from '../state/state.ts'
import { EdgePanel } from './edge.tsx'
import { NodePanel } from './node.tsx'
import { StartPanel } from './start.tsx'

/** The column beside the map, on a phone the sheet below it: what is chosen; else `start`, or where to begin. */
export function SidePanel({ start }: { start?: ComponentChildren }) {
  const { graph, words, store, state } = useWorkspace()
  const { chosen, tallSheet } = state
  const known = chosen && (chosen.what === 'node' ? graph.hasNode(chosen.key) : graph.hasEdge(chosen.key))

  return (
    <aside class={`side ${chosen ? 'side-chosen' : ''} ${tallSheet ? 'side-tall' : ''}`} aria-label={words.panel}>
      <div class="side-bar">
        {known && <ChosenKind chosen={chosen} />}
        <button
          type="button"
          class="side-height"
          aria-expanded={tallSheet}
          onClick={() => store.change({ ...state, tallSheet: !tallSheet })}
        >
          {tallSheet ? words.lower : words.taller}
        </button>
        {chosen && (
          <button type="button" class="side-close" onClick={() => store.change(choose(state, undefined))}>
            {words.close}
          </button>
        )}
      </div>
      <p class="unseen" role="status">
        {known && chosen.what === 'node' && announcement({ graph, words }, chosen.key)}
      </p>
      <div class="side-body" key={chosen?.key}>
        {!chosen && (start || <StartPanel />)}
        {chosen && !known && <p class="notice">{words.unknownChoice}</p>}
        {known && chosen.what === 'node' && <NodePanel node={chosen.key} />}
        {known && chosen.what === 'edge' && <EdgePanel edge={chosen.key} />}
      </div>
    </aside>
  )
}

/** The kind of what is chosen. */
function ChosenKind({ chosen }: { chosen: Chosen }) {
  const { graph, words } = useWorkspace()
  if (chosen.what === 'edge') return <span class="kind">{words.relation}</span>
  const kind = graph.getNodeAttribute(chosen.key, 'kind')
  return (
    <span class="kind">
      <KindMark kind={kind} />
      {words.kind[kind]}
    </span>
  )
}

/** What a screen reader tells when another node is chosen on the map. */
function announcement({ graph, words }: Pick<Workspace, 'graph' | 'words'>, node: string): string {
  const { kind, label } = graph.getNodeAttributes(node)
  return words.announced(words.kind[kind], label, graph.degree(node))
}
