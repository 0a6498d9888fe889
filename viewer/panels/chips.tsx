import { useMemo } from 'preact/hooks'
import type { Drawing } from '../asked/drawing.ts'
import { chipsOf } from '../asked/filters/index.ts'
import { partAsked } from '../graph/part.ts'
import { ChipList } from '../parts/chip-list.tsx'
import { firstPart } from '../parts/go-to-part.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { lookAt, reset, type State } from '../state/state.ts'
import type { Words } from '../words/words.ts'

interface Props {
  readonly drawing: Drawing
  /** Nodes the map leaves off because they are too many. */
  readonly left: number
}

/** What narrows the view, each with the way to undo it, and how much is shown of all. Always there. */
export function Chips({ drawing, left }: Props) {
  const { graph, part, articles, compared, words, store, state } = useWorkspace()
  const label = (key: string) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key)
  const chips = [
    ...scopeChips(state, words, label),
    ...chipsOf({ graph, articles, fresh: compared === 'none' ? undefined : compared?.fresh }, state, words),
    ...handChips(state, words),
  ]
  const ofKinds = useMemo(
    () => graph.filterNodes((_, { kind }) => state.shown.includes(kind)).length,
    [graph, state.shown],
  )
  return (
    <div class="chips">
      <p class="shown" role="status">
        {words.shown(drawing.nodes.length, graph.order)}
        {left > 0 && ` · ${words.tooMany(drawing.nodes.length - left)}`}
      </p>
      {part && (
        <p class="shown">
          {words.partOf(part.nodes, part.cut)}
          {partAsked(location.search).has('part') && (
            <>
              {' '}
              <a href={firstPart(state)}>{words.partStart}</a>
            </>
          )}
        </p>
      )}
      {state.scope.of !== 'all' && drawing.nodes.length < ofKinds && (
        <button type="button" class="chip chip-all" onClick={() => store.change(lookAt(state, { of: 'all' }))}>
          {words.showAll}
        </button>
      )}
      <ChipList chips={chips} />
      {chips.length > 1 && (
        <button type="button" class="plain" onClick={() => store.change(reset(state))}>
          {words.reset}
        </button>
      )}
    </div>
  )
}

function scopeChips(state: State, words: Words, label: (key: string) => string) {
  const { scope } = state
  const without = lookAt(state, { of: 'start' })
  if (scope.of === 'all') return [{ text: words.everything, without }]
  if (scope.of === 'around') return [{ text: words.around(label(scope.key), scope.depth), without }]
  if (scope.of === 'path') return [{ text: words.path(label(scope.from), label(scope.to)), without }]
  return []
}

/** What the reader did by hand. */
function handChips(state: State, words: Words) {
  const { grown, hidden, pinned } = state
  return [
    ...(grown.length > 0 ? [{ text: words.grown(grown.length), without: { ...state, grown: [] } }] : []),
    ...(hidden.length > 0 ? [{ text: words.hidden(hidden.length), without: { ...state, hidden: [] } }] : []),
    ...(pinned.length > 0 ? [{ text: words.pinned(pinned.length), without: { ...state, pinned: [] } }] : []),
  ]
}
