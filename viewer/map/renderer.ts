import type { Attributes } from 'graphology-types'
import { Sigma } from 'sigma'
import { extremityArrow, layerFill, layerPlain, pathCurved, pathLine } from 'sigma/rendering'
import type { Drawn, LinkData, NodeData } from './drawn.ts'
import { nodeShapes, rimLayer } from './shapes.ts'
import { depthLayers, type Look, type Palette, stylesOf } from './styles.ts'

/** Sigma as the map has it: nodes and lines have a {@link Look} each. */
export type Renderer = Sigma<NodeData, LinkData, Attributes, { look: Look }, { look: Look }>

/** Opens sigma in an element. With `still` nothing glides, as people who get dizzy have asked their system for. */
export function openRenderer(graph: Drawn, element: HTMLElement, palette: Palette, still: boolean): Renderer {
  // Without its `spread` sigma leaves the bends to us; else it works out its own for lines between the same two nodes.
  // Sixteen pieces a bend, as it has them, are a third of the work of a frame where there is no graphics card.
  const { spread: _, ...curved } = pathCurved({ segments: 10 })
  return new Sigma(graph, element, {
    primitives: {
      depthLayers,
      nodes: {
        shapes: nodeShapes,
        layers: [layerFill(), rimLayer()],
        variables: { rim: { type: 'color', default: '#fff' } },
      },
      edges: {
        paths: [pathLine(), curved],
        extremities: [extremityArrow()],
        layers: [layerPlain()],
        variables: { curvature: { type: 'number', default: 0 } },
      },
    },
    styles: stylesOf(palette),
    customNodeState: { look: 'plain' as Look },
    customEdgeState: { look: 'plain' as Look },
    settings: {
      // Names are written by writeNames: horizontal, with a halo, none over another.
      renderLabels: false,
      // Lines are found by nearestLink, with a reach: they need not be drawn a second time for the pointer.
      enableEdgeEvents: false,
      enableCameraRotation: false,
      enableCameraMouseRotation: false,
      itemSizesReference: 'screen',
      stagePadding: 0,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomToSizeRatioFunction: (ratio) => Math.max(Math.sqrt(ratio), 0.6),
      allowInvalidContainer: true,
      ...(still ? { inertiaDuration: 0, zoomDuration: 0, doubleClickZoomingDuration: 0 } : {}),
    },
  })
}

/** Closes sigma once all is drawn that it was told to draw: to end a context before that stops the page until it is. */
export function closeRenderer(renderer: Renderer): void {
  const gl = renderer.getWebGLContext()
  const drawn = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  gl?.flush()
  const look = () => {
    if (gl && drawn && !gl.isContextLost() && gl.getSyncParameter(drawn, gl.SYNC_STATUS) !== gl.SIGNALED)
      setTimeout(look, 100)
    else renderer.kill()
  }
  setTimeout(look)
}
