import { choose } from '../state/state.ts'
import { KindMark } from './kind-mark.tsx'
import { useWorkspace } from './workspace.ts'

/** The name of a node, or another text for it; a click chooses it. */
export function NodeLink({ node, text }: { node: string; text?: string }) {
  const { graph, store, state } = useWorkspace()
  const { kind, label } = graph.getNodeAttributes(node)
  return (
    <button type="button" class="link" onClick={() => store.change(choose(state, { what: 'node', key: node }))}>
      <KindMark kind={kind} />
      <span>{text ?? label}</span>
    </button>
  )
}
