import { choose } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { KindMark } from './kind-mark.tsx'

/** The name of a node; a click chooses it. */
export function NodeLink({ node }: { node: string }) {
  const { graph, store, state } = useWorkspace()
  const { kind, label } = graph.getNodeAttributes(node)
  return (
    <button type="button" class="link" onClick={() => store.change(choose(state, { what: 'node', key: node }))}>
      <KindMark kind={kind} />
      <span>{label}</span>
    </button>
  )
}
