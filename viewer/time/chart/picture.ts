import { towards } from '../../map/colours.ts'
import { type Mark, TEXT } from './marks.ts'
import type { Sheet } from './sheet.ts'
import type { Inks } from './svg.ts'

const LINE = 17

/** No browser takes a longer canvas. */
const LONGEST = 16_000
const font = (bold = false) => `${bold ? 600 : 400} ${TEXT}px "Be Vietnam Pro", sans-serif`

/** A sheet as a PNG, as fine as the screen or twice so, with lines of text below that tell where it is from. */
export function pictureOfSheet(sheet: Sheet, inks: Inks, foot: readonly string[]): Promise<Blob> {
  const height = sheet.height + (foot.length + 1) * LINE
  const ratio = Math.min(Math.max(devicePixelRatio, 2), LONGEST / Math.max(height, sheet.width))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sheet.width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')!
  context.scale(ratio, ratio)
  context.fillStyle = inks('card')
  context.fillRect(0, 0, sheet.width, height)
  for (const mark of sheet.marks) paint(context, mark, inks)
  for (const { marks } of sheet.spells) for (const mark of marks) paint(context, mark, inks)
  context.fillStyle = inks('soft')
  context.font = font()
  context.textAlign = 'left'
  for (const [at, line] of foot.entries()) context.fillText(line, 16, sheet.height + (at + 1) * LINE)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png')
  })
}

function paint(context: CanvasRenderingContext2D, mark: Mark, inks: Inks): void {
  const colour = inks(mark.ink)
  context.setLineDash([])
  switch (mark.of) {
    case 'box': {
      const { x, y, width, height, share, fades } = mark
      context.fillStyle = fades ? fading(context, x, width, colour, share, fades) : towards(inks('card'), colour, share)
      context.fillRect(x, y, width, height)
      return
    }
    case 'frame':
      context.setLineDash([4, 3])
      context.strokeStyle = colour
      context.lineWidth = 1
      context.strokeRect(mark.x, mark.y, mark.width, mark.height)
      return
    case 'line':
      if (mark.dashed) context.setLineDash([3, 3])
      context.strokeStyle = colour
      context.lineWidth = mark.width
      context.beginPath()
      context.moveTo(mark.x, mark.y)
      context.lineTo(mark.toX, mark.toY)
      context.stroke()
      return
    case 'dot':
      context.beginPath()
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      context.fillStyle = mark.hollow ? inks('card') : colour
      context.fill()
      if (!mark.hollow) return
      context.strokeStyle = colour
      context.lineWidth = 1.75
      context.stroke()
      return
    case 'text':
      context.fillStyle = colour
      context.font = font(mark.bold)
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left'
      if (mark.halo) {
        context.strokeStyle = inks('card')
        context.lineWidth = 3
        context.lineJoin = 'round'
        context.strokeText(mark.text, mark.x, mark.y)
      }
      context.fillText(mark.text, mark.x, mark.y)
  }
}

/** A colour that fades away to one side; colours of the style sheet are `#rrggbb`. */
function fading(
  context: CanvasRenderingContext2D,
  x: number,
  width: number,
  colour: string,
  share: number,
  side: 'left' | 'right',
): CanvasGradient {
  const opaque = `${colour}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`
  const gradient = context.createLinearGradient(x, 0, x + width, 0)
  gradient.addColorStop(side === 'left' ? 1 : 0, opaque)
  gradient.addColorStop(side === 'left' ? 0 : 1, `${colour}00`)
  return gradient
}
