import { EdgeCurvedArrowProgram } from '@sigma/edge-curve'
import { Sigma } from 'sigma'
import { EdgeArrowProgram, type EdgeProgramType } from 'sigma/rendering'
import type { Drawing } from '../drawing.ts'
import type { Chosen } from '../state.ts'
import { type Box, boxAbout, boxAround, type Point } from './box.ts'
import { cameraMan, home } from './camera.ts'
import { coloursOf } from './colours.ts'
import { byWeight, type Drawn, drawnGraph, type LinkData, type NodeData } from './drawn.ts'
import { along, around, type Lit, litBy, nothing } from './lit.ts'
import { nameList } from './name-list.ts'
import { writeNames } from './names.ts'
import { ShapeProgram } from './shapes.ts'
import { linkStyle, nodeStyle } from './styles.ts'

/** What the map must know of the page, and what it tells of the reader. */
export interface MapSurroundings {
  /** Points that the map spans from the beginning to the end, so that switching a kind on or off moves nothing. */
  readonly bounds: readonly Point[]
  /** Boxes of the map that lie under other things. */
  covered(): readonly Box[]
  node(key: string): void
  edge(key: string): void
  ground(): void
  /** The graphics card took its memory back: the map is dead and has to be opened anew. */
  lost(): void
}

/** The map, as the rest of the viewer knows it. Sigma is spoken of in this folder only. */
export interface MapView {
  /** Shows a drawing, with what is chosen lit and all else dimmed. */
  draw(drawing: Drawing, chosen: Chosen | undefined): void
  /** Moves so that what is chosen and its neighbours are seen. */
  lookAt(chosen: Chosen): void
  showAll(): void
  zoom(nearer: boolean): void
  /** Moves by a share of the window. */
  pan(right: number, down: number): void
  /** Reads the colours anew. */
  recolour(): void
  close(): void
}

/** The package does not say so, but its program asks nothing of the attributes. */
type Curved = EdgeProgramType<NodeData, LinkData>

/** Opens a map in an element, empty until something is drawn. */
export function openMap(element: HTMLElement, page: MapSurroundings): MapView {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let colours = coloursOf(element)
  let graph: Drawn = drawnGraph({ nodes: [], links: [] })
  let ranked: readonly NodeData[] = []
  let chosen: Lit = nothing
  let hovered: Lit = nothing
  let closed = false

  const renderer = new Sigma<NodeData, LinkData>(graph, element, {
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram as unknown as Curved },
    defaultNodeType: 'shape',
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => Math.max(Math.sqrt(ratio), 0.6),
    allowInvalidContainer: true,
    ...(still.matches ? { inertiaDuration: 0, zoomDuration: 0, doubleClickZoomingDuration: 0 } : {}),
    nodeReducer: (key, node) => nodeStyle(key, node, colours, chosen, hovered),
    edgeReducer: (key, link) => linkStyle(key, link, colours, chosen, hovered),
  })
  const { left, right, top, bottom } = boxAround(page.bounds)
  renderer.setCustomBBox({ x: [left, right], y: [top, bottom] })

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
  const camera = cameraMan(renderer, room, () => still.matches)
  const fromHome = (key: string) => renderer.graphToViewport(graph.getNodeAttributes(key), { cameraState: home })
  const everything = () => (graph.order > 0 ? boxAround(graph.nodes().map(fromHome)) : undefined)

  renderer.on('afterRender', () => {
    element.dataset.nodes = String(graph.order)
    element.dataset.links = String(graph.size)
    element.dataset.moving = String(renderer.getCamera().isAnimated())
    const context = renderer.getCanvases().labels?.getContext('2d')
    if (!context || graph.order === 0) return
    const { names, nodes } = nameList(renderer, graph, ranked, { chosen, hovered, screen: screen() })
    writeNames(context, names, { colours, screen: screen(), overlays: page.covered(), nodes })
  })

  const hover = (next: Lit) => {
    const nodes = [...hovered.nodes, ...next.nodes].filter((key) => graph.hasNode(key))
    const edges = [...hovered.links, ...next.links].filter((key) => graph.hasEdge(key))
    hovered = next
    element.style.cursor = next === nothing ? '' : 'pointer'
    renderer.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true })
  }
  renderer.on('enterNode', ({ node }) => hover(around(graph, node)))
  renderer.on('leaveNode', () => hover(nothing))
  renderer.on('enterEdge', ({ edge }) => hover(along(graph, [edge])))
  renderer.on('leaveEdge', () => hover(nothing))
  renderer.on('clickNode', ({ node }) => page.node(node))
  renderer.on('clickEdge', ({ edge }) => page.edge(graph.getEdgeAttribute(edge, 'edge')))
  renderer.on('clickStage', () => page.ground())

  const resized = new ResizeObserver(() => {
    renderer.resize()
    camera.reframe()
  })
  resized.observe(element)
  for (const canvas of Object.values(renderer.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault()
      if (!closed) page.lost()
    })
  }
  camera.frame(everything)

  return {
    draw(drawing, what) {
      const first = graph.order === 0
      graph = drawnGraph(drawing)
      ranked = byWeight(graph)
      chosen = litBy(graph, what)
      hovered = nothing
      renderer.setGraph(graph)
      if (first) camera.reframe()
    },
    lookAt(what) {
      camera.frame(() => {
        const seen = [...litBy(graph, what).nodes].map(fromHome)
        if (seen.length === 0) return undefined
        return what.what === 'node' ? boxAbout(fromHome(what.key), seen) : boxAround(seen)
      })
    },
    showAll: () => camera.frame(everything),
    zoom: camera.zoom,
    pan: camera.pan,
    recolour() {
      colours = coloursOf(element)
      renderer.refresh()
    },
    close() {
      closed = true
      resized.disconnect()
      renderer.kill()
    },
  }
}
