import { type Box, touch } from './box.ts'
import { type Colours, towards } from './colours.ts'
import type { Region } from './layouts/layout.ts'
import type { Renderer } from './renderer.ts'
import { sheetOf } from './sheet.ts'
import { wrapName } from './wrap-name.ts'

interface Ground {
  readonly renderer: Renderer
  readonly colours: Colours
  /** The part of the window that nothing covers. */
  readonly room: Box
}

/** From line to line of a name, in pixels. */
const LINE = 15

const FONT = '600 12.5px "Be Vietnam Pro", sans-serif'

/**
 * Draws the named parts of the ground below everything else: discs of communities, bands of levels. @returns where their
 * names stand, so that no other name is written there
 */
export function drawRegions(
  canvas: HTMLCanvasElement,
  regions: readonly Region[],
  { renderer, colours, room }: Ground,
): readonly Box[] {
  // A sheet that nothing was ever drawn on is not begun: that takes longer than all else of a first frame.
  if (regions.length === 0 && canvas.width === 0) return []
  const context = sheetOf(canvas, renderer.getDimensions())
  if (!context) return []
  context.font = FONT
  context.fillStyle = towards(colours.line, colours.paper, 0.82)
  context.strokeStyle = towards(colours.line, colours.paper, 0.45)
  context.lineWidth = 1
  for (const region of regions) {
    if (region.of === 'disc') {
      const middle = renderer.graphToViewport(region.middle)
      const rim = renderer.graphToViewport({ x: region.middle.x + region.radius, y: region.middle.y })
      context.beginPath()
      context.arc(middle.x, middle.y, Math.abs(rim.x - middle.x), 0, 2 * Math.PI)
      context.fill()
    } else {
      const { y } = renderer.graphToViewport({ x: 0, y: region.top })
      context.beginPath()
      context.moveTo(room.left, y)
      context.lineTo(room.right, y)
      context.stroke()
    }
  }
  context.fillStyle = colours.soft
  context.strokeStyle = colours.paper
  context.lineWidth = 4
  context.lineJoin = 'round'
  const names: Box[] = []
  for (const region of regions) {
    const disc = region.of === 'disc'
    const at = renderer.graphToViewport(
      disc ? { x: region.middle.x, y: region.middle.y + region.radius } : { x: 0, y: region.top },
    )
    const wide = disc
      ? Math.abs(renderer.graphToViewport({ x: region.middle.x + region.radius, y: 0 }).x - at.x) * 2
      : 1e9
    if (disc && wide < 44) continue
    const lines = disc ? titleOf(region.name) : [region.name]
    context.textAlign = disc ? 'center' : 'left'
    context.textBaseline = disc ? 'bottom' : 'top'
    const [x, y] = disc ? [at.x, at.y - 3] : [room.left + 14, at.y + 6]
    const length = Math.max(...lines.map((line) => context.measureText(line).width))
    const left = disc ? x - length / 2 : x
    const high = lines.length * LINE
    const box = { left, right: left + length, top: disc ? y - high : y, bottom: disc ? y : y + high }
    if (names.some((other) => touch(box, other))) continue
    for (const [row, line] of lines.entries()) {
      const at = disc ? y - (lines.length - 1 - row) * LINE : y + row * LINE
      context.strokeText(line, x, at)
      context.fillText(line, x, at)
    }
    names.push(box)
  }
  return names
}

/** The name of a group in two lines at most: above a disc there is no room for more. */
function titleOf(name: string): readonly string[] {
  const [first, second, ...rest] = wrapName(name)
  if (second === undefined) return [first!]
  return [first!, rest.length > 0 ? `${second}…` : second]
}
