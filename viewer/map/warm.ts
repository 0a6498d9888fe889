import { coloursOf } from './colours.ts'
import { drawnGraph } from './drawn.ts'
import { openRenderer, type Renderer } from './renderer.ts'
import { type Palette, paletteOf } from './styles.ts'

/** Sigma, the box it draws in, and the colours it looks up. */
interface Opened {
  readonly renderer: Renderer
  readonly box: HTMLElement
  readonly palette: Palette
}

let warm: Opened | undefined

/**
 * Opens sigma where nobody sees it, so that its programs are made while the data are fetched: where there is no graphics
 * card they take longer than all else.
 */
export function warmUp(): void {
  try {
    warm = open()
  } catch {
    // The map will be opened once more when it is shown, and there it is told.
  }
}

/** Sigma in an element: the one that was warmed up, if there is one. */
export function takeRenderer(element: HTMLElement): Opened {
  const ready = warm?.renderer.getWebGLContext()?.isContextLost() === false ? warm : undefined
  warm = undefined
  const opened = ready ?? open()
  element.append(opened.box)
  return opened
}

function open(): Opened {
  const graph = drawnGraph({ nodes: [], links: [] }, 1)
  const box = document.createElement('div')
  box.style.cssText = 'position: absolute; inset: 0'
  const palette = paletteOf(coloursOf(document.documentElement))
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  return { renderer: openRenderer(graph, box, palette, still), box, palette }
}
