import type { Drawing } from '../asked/drawing.ts'
import type { Foot } from '../sharing/foot.ts'
import type { Camera, Chosen } from '../state/state.ts'
import { type Box, boxAbout, boxAround, type Point } from './box.ts'
import { cameraMan, home } from './camera.ts'
import { coloursOf } from './colours.ts'
import { byWeight, type Drawn, drawnGraph, type NodeData } from './drawn.ts'
import type { Region } from './layouts/layout.ts'
import { along, around, type Lit, litBy, litWay, nothing } from './lit.ts'
import { nameList } from './name-list.ts'
import { writeNames } from './names.ts'
import { nearestLink } from './nearest-link.ts'
import type { Overlay } from './overlay.ts'
import { pictureOf } from './picture.ts'
import { drawRegions } from './regions.ts'
import { closeRenderer } from './renderer.ts'
import { sheetOf } from './sheet.ts'
import { linkLook, nodeLook, paletteOf, recolour } from './styles.ts'
import { takeRenderer } from './warm.ts'

/** What the map must know of the page, and what it tells of the reader. */
export interface MapSurroundings {
  /** Boxes of the map that lie under other things. */
  covered(): readonly Box[]
  node(key: string): void
  edge(key: string): void
  ground(): void
  /** The reader moved the map himself, and it has come to rest. */
  moved(camera: Camera): void
  /** The graphics card took its memory back: the map is dead and has to be opened anew. */
  lost(): void
}

/** What the map is to show. */
export interface MapScene {
  readonly drawing: Drawing
  /** Points that the map spans; while they stay the same, switching things on or off moves nothing. */
  readonly bounds: readonly Point[]
  readonly regions: readonly Region[]
  readonly chosen: Chosen | undefined
  /** Edges of a way that is told, lit while nothing is chosen. */
  readonly way: readonly string[]
  /** Marks some of what is drawn. */
  readonly mark?: Overlay | undefined
}

/** The map, as the rest of the viewer knows it. Sigma is spoken of in this folder only. */
export interface MapView {
  /** Shows a scene, with what is chosen lit and all else dimmed. */
  draw(scene: MapScene): void
  /** Moves so that what is chosen and its neighbours are seen. */
  lookAt(chosen: Chosen): void
  /** Moves to where a reader stood before, at once or gliding. */
  standAt(camera: Camera, glide: boolean): void
  /** The neighbour of a node that lies in a direction on the screen (right and down are positive). */
  neighbour(key: string, right: number, down: number): string | undefined
  /** What is on the screen as a picture, with lines of text below. */
  picture(foot: Foot): Promise<Blob>
  showAll(): void
  zoom(nearer: boolean): void
  /** Moves by a share of the window. */
  pan(right: number, down: number): void
  /** Reads the colours anew. */
  recolour(): void
  close(): void
}

export { warmUp } from './warm.ts'

export type OpenMap = typeof openMap

/** How near to a line a click counts as one on it, in pixels. */
const [POINTER, FINGER] = [5, 14]

/** Opens a map in an element, empty until something is drawn. */
export function openMap(element: HTMLElement, page: MapSurroundings): MapView {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let colours = coloursOf(element)
  const { renderer, palette } = takeRenderer(element)
  recolour(palette, paletteOf(colours))
  let graph: Drawn = drawnGraph({ nodes: [], links: [] }, element.clientWidth)
  let ranked: readonly NodeData[] = []
  let chosen: Lit = nothing
  let hovered: Lit = nothing
  let closed = false
  let regions: readonly Region[] = []
  let bounds: readonly Point[] = []
  let mark: Overlay | undefined

  const ground = renderer.createCanvas('regions', { beforeLayer: 'stage' })
  ground.width = 0
  const written = renderer.createCanvas('names', { afterLayer: 'stage' })
  // A sheet is made in the graphics process, and would wait there for all that is drawn before.
  renderer.resize()
  sheetOf(written, renderer.getDimensions())
  const span = (points: readonly Point[]) => {
    bounds = points
    const { left, right, top, bottom } = boxAround(points.length > 0 ? points : [{ x: 0, y: 0 }])
    // Without any width sigma would not know how near to stand.
    const room = right - left < 1 && bottom - top < 1 ? 100 : 0
    renderer.setCustomBBox({ x: [left - room, right + room], y: [top - room, bottom + room] })
  }

  const screen = (): Box => {
    const { width, height } = renderer.getDimensions()
    return { left: 0, top: 0, right: width, bottom: height }
  }
  /** What is left of the screen beside a legend that stands along most of its side. */
  const room = (): Box => {
    const all = screen()
    const tall = page.covered().filter((box) => box.left < 40 && box.bottom - box.top > all.bottom * 0.4)
    return { ...all, left: Math.min(Math.max(0, ...tall.map((box) => box.right)), all.right / 2) }
  }
  const camera = cameraMan(
    renderer,
    room,
    () => still.matches,
    (at) => !closed && page.moved(at),
  )
  const fromHome = (key: string) => renderer.graphToViewport(graph.getNodeAttributes(key), { cameraState: home })
  const everything = () => (graph.order > 0 ? boxAround(graph.nodes().map(fromHome)) : undefined)

  renderer.on('afterRender', () => {
    element.dataset.nodes = String(graph.order)
    element.dataset.links = String(graph.size)
    element.dataset.moving = String(renderer.getCamera().isAnimating())
    const taken = drawRegions(ground, regions, { renderer, colours, room: room() })
    const context = sheetOf(written, renderer.getDimensions())
    if (!context || graph.order === 0) return
    mark?.(context, graph, (point) => renderer.graphToViewport(point), renderer.scaleSize(1))
    const { names, nodes } = nameList(renderer, graph, ranked, { chosen, hovered, screen: screen() })
    writeNames(context, names, { colours, screen: screen(), overlays: [...page.covered(), ...taken], nodes })
  })

  /** Tells sigma how nodes and links look now. */
  const show = (nodes: readonly string[], links: readonly string[]) => {
    for (const key of nodes) renderer.setNodeState(key, { look: nodeLook(key, chosen, hovered) })
    for (const key of links) renderer.setEdgeState(key, { look: linkLook(key, chosen, hovered) })
  }
  const hover = (next: Lit) => {
    const nodes = [...hovered.nodes, ...next.nodes].filter((key) => graph.hasNode(key))
    const edges = [...hovered.links, ...next.links].filter((key) => graph.hasEdge(key))
    hovered = next
    renderer.scheduleRender()
    show(nodes, edges)
  }
  const linkAt = (point: Point, reach: number) => nearestLink(graph, (at) => renderer.graphToViewport(at), point, reach)
  let onNode = false
  let onLink: string | undefined
  const pointAt = (link: string | undefined) => {
    if (link === onLink) return
    onLink = link
    element.style.cursor = link === undefined ? '' : 'pointer'
    hover(link === undefined ? nothing : along(graph, [link]))
  }
  renderer.on('enterNode', ({ node }) => {
    onNode = true
    onLink = undefined
    hover(around(graph, node))
  })
  renderer.on('leaveNode', () => {
    onNode = false
    hover(nothing)
  })
  renderer.getMouseCaptor().on('mousemove', (point) => {
    if (!onNode && !renderer.getCamera().isAnimating()) pointAt(linkAt(point, POINTER))
  })
  renderer.getMouseCaptor().on('mouseleave', () => pointAt(undefined))
  renderer.on('clickNode', ({ node }) => page.node(node))
  renderer.on('clickStage', ({ event }) => {
    const link = linkAt(event, 'touches' in event.original ? FINGER : POINTER)
    if (link === undefined) page.ground()
    else page.edge(graph.getEdgeAttribute(link, 'edge'))
  })

  const resized = new ResizeObserver(() => {
    renderer.resize()
    camera.reframe()
  })
  resized.observe(element)
  renderer.on('webglContextLost', () => {
    if (!closed) page.lost()
  })
  camera.frame(everything)

  return {
    draw(scene) {
      const first = graph.order === 0
      graph = drawnGraph(scene.drawing, element.clientWidth)
      ranked = byWeight(graph)
      regions = scene.regions
      mark = scene.mark
      chosen = scene.chosen ? litBy(graph, scene.chosen) : litWay(graph, scene.way)
      hovered = nothing
      onLink = undefined
      const elsewhere = !samePoints(bounds, scene.bounds)
      if (elsewhere) span(scene.bounds)
      show(graph.nodes(), graph.edges())
      // Where things are is known only then, and it is not yet drawn.
      if (first) renderer.once('afterProcess', camera.reframe)
      renderer.setGraph(graph)
      if (!first && elsewhere) camera.frame(everything)
    },
    lookAt(what) {
      camera.frame(() => {
        const seen = [...litBy(graph, what).nodes].map(fromHome)
        if (seen.length === 0) return undefined
        return what.what === 'node' ? boxAbout(fromHome(what.key), seen) : boxAround(seen)
      })
    },
    standAt: camera.standAt,
    neighbour(key, right, down) {
      if (!graph.hasNode(key)) return undefined
      const from = renderer.graphToViewport(graph.getNodeAttributes(key))
      const ahead = graph.neighbors(key).flatMap((other) => {
        const to = renderer.graphToViewport(graph.getNodeAttributes(other))
        const [x, y] = [to.x - from.x, to.y - from.y]
        const along = (x * right + y * down) / Math.hypot(x, y)
        return along > 0.3 ? [{ other, far: Math.hypot(x, y) / along }] : []
      })
      return ahead.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))[0]?.other
    },
    picture: (foot) => {
      renderer.refresh({ skipIndexation: true, schedule: false })
      return pictureOf(element, renderer.getDimensions(), colours, foot)
    },
    showAll: () => camera.frame(everything),
    zoom: camera.zoom,
    pan: camera.pan,
    recolour() {
      colours = coloursOf(element)
      recolour(palette, paletteOf(colours))
      renderer.refresh()
    },
    close() {
      closed = true
      resized.disconnect()
      closeRenderer(renderer)
    },
  }
}

function samePoints(one: readonly Point[], other: readonly Point[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every(({ x, y }, at) => x === other[at]!.x && y === other[at]!.y)
}
