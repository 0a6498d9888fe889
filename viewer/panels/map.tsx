import { useEffect, useRef } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/6-graph/types.ts'
import type { Drawing } from '../drawing.ts'
import { layouts } from '../layouts/index.ts'
import type { Box, Point } from '../map/box.ts'
import type { MapView, openMap } from '../map/sigma.ts'
import { type Chosen, choose, initialState } from '../state.ts'
import { useWorkspace } from '../workspace.ts'

interface Props {
  readonly drawing: Drawing
  readonly openMap: typeof openMap
  readonly onLost: () => void
}

/** The map and its buttons. Draws what it is given; the keyboard moves it as the mouse does. */
export function MapPanel({ drawing, openMap, onLost }: Props) {
  const { graph, words, store, state } = useWorkspace()
  const element = useRef<HTMLDivElement>(null)
  const view = useRef<MapView | undefined>(undefined)
  /** What a click on the map chose: the reader sees it already, so the map must not move. */
  const clicked = useRef<string | undefined>(undefined)

  useEffect(() => {
    const pick = (chosen: Chosen | undefined) => {
      clicked.current = chosen?.key
      store.change(choose(store.state, chosen))
    }
    const box = element.current!
    try {
      view.current = openMap(box, {
        bounds: boundsOf(graph),
        covered: () => coveredOf(box),
        node: (key) => pick({ what: 'node', key }),
        edge: (key) => pick({ what: 'edge', key }),
        ground: () => store.state.chosen && pick(undefined),
        lost: onLost,
      })
    } catch (error) {
      // Some browsers have WebGL and refuse it all the same; after a few tries the table takes over and says so.
      console.error(error)
      onLost()
    }
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => view.current?.recolour()
    scheme.addEventListener('change', recolour)
    return () => {
      scheme.removeEventListener('change', recolour)
      view.current?.close()
    }
  }, [])

  useEffect(() => {
    view.current?.draw(drawing, state.chosen)
  }, [drawing, state.chosen])

  useEffect(() => {
    if (state.chosen && state.chosen.key !== clicked.current) view.current?.lookAt(state.chosen)
    clicked.current = undefined
  }, [state.chosen])

  const keys: Record<string, () => void> = {
    ArrowLeft: () => view.current?.pan(-0.15, 0),
    ArrowRight: () => view.current?.pan(0.15, 0),
    ArrowUp: () => view.current?.pan(0, -0.15),
    ArrowDown: () => view.current?.pan(0, 0.15),
    '+': () => view.current?.zoom(true),
    '=': () => view.current?.zoom(true),
    '-': () => view.current?.zoom(false),
    '0': () => view.current?.showAll(),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <>
      <div
        ref={element}
        class="map"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys
        tabIndex={0}
        aria-label={`${words.map}. ${words.mapHelp}`}
        onKeyDown={onKeyDown}
      />
      {drawing.nodes.length === 0 && <p class="map-empty">{words.nothingShown}</p>}
      <div class="zoom">
        <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => view.current?.zoom(true)}>
          +
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => view.current?.zoom(false)}
        >
          −
        </button>
        <button type="button" aria-label={words.fit} title={words.fit} onClick={() => view.current?.showAll()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
    </>
  )
}

/** Places of what the first map shows; the map spans them whatever is switched on later. */
function boundsOf(graph: KnowledgeGraph): readonly Point[] {
  const first = graph.filterNodes((_, { kind }) => initialState.shown.includes(kind))
  return (first.length > 0 ? first : graph.nodes()).map((key) => layouts[0].place(graph.getNodeAttributes(key)))
}

/** Where the legend and the buttons lie over the map; names are written beside them. */
function coveredOf(map: HTMLElement): readonly Box[] {
  const origin = map.getBoundingClientRect()
  return [...document.querySelectorAll('.legend, .zoom')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top }
  })
}
