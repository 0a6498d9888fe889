import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Drawing } from '../asked/drawing.ts'
import { waysBetween } from '../graph/ways.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { type Camera, type Chosen, choose } from '../state/state.ts'
import type { Box } from './box.ts'
import type { Placing } from './layouts/layout.ts'
import type { Overlay } from './overlay.ts'
import type { MapView, OpenMap } from './sigma.ts'

interface Props {
  readonly drawing: Drawing
  readonly placing: Placing
  readonly openMap: OpenMap
  /** Marks some of what is drawn. */
  readonly mark: Overlay | undefined
  readonly onLost: () => void
  /** Given the map once it is open, for pictures of it. */
  readonly view: RefObject<MapView | null>
}

/** The map and its buttons. Draws what it is given; the keyboard moves it as the mouse does. */
export function MapPanel({ drawing, placing, openMap, mark, onLost, view }: Props) {
  const { graph, words, store, state } = useWorkspace()
  const element = useRef<HTMLDivElement>(null)
  /** What a click on the map chose: the reader sees it already, so the map must not move. */
  const clicked = useRef<string | undefined>(undefined)
  /** Where the reader himself moved the map last. */
  const stoodAt = useRef<Camera | undefined>(undefined)
  const { scope, chosen, camera } = state
  const way = useMemo(() => {
    if (scope.of !== 'path') return []
    const ways = waysBetween(graph, scope.from, scope.to)
    return ways[Math.min(scope.turn, ways.length - 1)]?.map(({ edge }) => edge) ?? []
  }, [graph, scope])

  // Before the page is painted, or the map would wait for that.
  useLayoutEffect(() => {
    const pick = (chosen: Chosen | undefined) => {
      clicked.current = chosen?.key ?? 'nothing'
      // What the reader sees stays where it is.
      store.change({ ...choose(store.state, chosen), camera: store.state.camera })
    }
    const box = element.current!
    try {
      view.current = openMap(box, {
        covered: () => coveredOf(box),
        node: (key) => pick({ what: 'node', key }),
        edge: (key) => pick({ what: 'edge', key }),
        ground: () => store.state.chosen && pick(undefined),
        moved(camera) {
          stoodAt.current = camera
          store.change({ ...store.state, camera })
        },
        lost: onLost,
      })
    } catch (error) {
      // Some browsers have WebGL and refuse it all the same; after a few tries the table takes over and says so.
      console.error(error)
      onLost()
    }
    const recolour = () => view.current?.recolour()
    const themes = new MutationObserver(recolour)
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      themes.disconnect()
      view.current?.close()
      view.current = null
    }
  }, [])

  useLayoutEffect(() => {
    view.current?.draw({ drawing, bounds: placing.bounds, regions: placing.regions, chosen, way, mark })
  }, [drawing, placing, chosen, way, mark])

  // An address that says where to stand is obeyed; else the map goes where the choice leads.
  const opened = useRef(false)
  const only = state.comparing === 'new' ? mark : undefined
  const looking = useRef({ scope, layout: state.layout, only })
  useLayoutEffect(() => {
    const before = looking.current
    const elsewhere = before.scope !== scope || before.layout !== state.layout || before.only !== only
    // From one step of a story to the next it glides, so that who watches sees where they lie.
    const glide = state.telling?.playing === true && opened.current
    opened.current = true
    looking.current = { scope, layout: state.layout, only }
    const byHand = clicked.current !== undefined
    clicked.current = undefined
    if (camera && camera !== stoodAt.current) view.current?.standAt(camera, glide)
    // Around a node, or between two, is a map of its own: all of it is what was asked for.
    else if (elsewhere && (scope.of === 'around' || scope.of === 'path')) view.current?.showAll()
    else if (chosen && !byHand) view.current?.lookAt(chosen)
    else if (elsewhere && !byHand) view.current?.showAll()
  }, [chosen, scope, state.layout, only])

  const step = (right: number, down: number) => {
    const next = chosen?.what === 'node' ? view.current?.neighbour(chosen.key, right, down) : undefined
    if (next !== undefined) store.change(choose(state, { what: 'node', key: next }))
    else if (chosen?.what !== 'node') view.current?.pan(right * 0.15, down * 0.15)
  }
  const arrows: Record<string, readonly [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }
  const keys: Record<string, () => void> = {
    '+': () => view.current?.zoom(true),
    '=': () => view.current?.zoom(true),
    '-': () => view.current?.zoom(false),
    '0': () => view.current?.showAll(),
    Enter: () => document.querySelector<HTMLElement>('.side h2')?.focus(),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [right, down] = arrows[event.key] ?? []
    if (right !== undefined && down !== undefined) {
      if (event.shiftKey) view.current?.pan(right * 0.15, down * 0.15)
      else step(right, down)
    } else if (keys[event.key]) keys[event.key]!()
    else return
    event.preventDefault()
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

/** Where the legend and the buttons lie over the map; names are written beside them. */
function coveredOf(map: HTMLElement): readonly Box[] {
  const origin = map.getBoundingClientRect()
  return [...document.querySelectorAll('.legend, .zoom, .chips > *')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top }
  })
}
