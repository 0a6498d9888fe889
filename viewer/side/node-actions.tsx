import { placeOf } from '../asked/places.ts'
import { hasCourse } from '../asked/views.ts'
import { partAsked } from '../graph/part.ts'
import { goToPart } from '../parts/go-to-part.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { type Depth, hide, lookAt, lookBack, lookInto, togglePin } from '../state/state.ts'

/** Whether this page is of what lies around a node. */
function isPartAround(node: string): boolean {
  const asked = partAsked(location.search)
  return asked.get('part') === node && !asked.has('to')
}

/** What can be done with a node on the map: look around it, find a way from it, keep it, take it off. */
export function NodeActions({ node }: { node: string }) {
  const { graph, part, words, store, state, openDialog } = useWorkspace()
  const { scope } = state
  const depth = scope.of === 'around' && scope.key === node ? scope.depth : 0
  const place = placeOf(graph, node)
  const pinned = state.pinned.includes(node)
  return (
    <div class="actions">
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons in a row, no form */}
      <span class="depths" role="group" aria-label={words.onlyAround}>
        <span class="soft">{words.onlyAround}</span>
        {([1, 2, 3] as const).map((steps: Depth) => (
          <button
            key={steps}
            type="button"
            aria-pressed={depth === steps}
            aria-label={words.depth(steps)}
            onClick={() =>
              store.change(lookAt(state, depth === steps ? { of: 'start' } : { of: 'around', key: node, depth: steps }))
            }
          >
            {steps}
          </button>
        ))}
      </span>
      {part && !isPartAround(node) && (
        <button type="button" class="part-opener" onClick={() => goToPart(state, node)}>
          {words.partAround}
        </button>
      )}
      <button type="button" onClick={() => openDialog('path')}>
        {words.pathTo}
      </button>
      {place !== undefined && !(state.view === 'structure' && place === state.tree) && (
        <button type="button" class="tree-opener" onClick={() => store.change(lookInto(state, place))}>
          {words.tree.open}
        </button>
      )}
      {hasCourse(graph, node) && (
        <button type="button" onClick={() => store.change(lookBack(state, [node]))}>
          {words.time.open}
        </button>
      )}
      <button type="button" aria-pressed={pinned} onClick={() => store.change(togglePin(state, node))}>
        {words.pin}
      </button>
      <button type="button" class="hide-node" onClick={() => store.change(hide(state, node))}>
        {words.hide}
      </button>
    </div>
  )
}
