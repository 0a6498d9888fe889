import type { Foot } from '../sharing/foot.ts'
import type { Colours } from './colours.ts'

/** Room around the text below the map, and the height of its lines. */
const [SIDE, ABOVE, LINE] = [12, 7, 17]
const FONT = '400 11.5px "Be Vietnam Pro", sans-serif'

/** The layers of a map one over the other, as they are on the screen, with lines of text below that tell where they are from. */
export function pictureOf(
  map: HTMLElement,
  { width, height }: { readonly width: number; readonly height: number },
  colours: Colours,
  foot: Foot,
): Promise<Blob> {
  const ratio = Math.max(devicePixelRatio, 1)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')!
  context.font = FONT
  const lines = foot(width - 2 * SIDE, (text) => context.measureText(text).width)
  const whole = height + lines.length * LINE + 2 * ABOVE
  canvas.width = width * ratio
  canvas.height = whole * ratio
  context.scale(ratio, ratio)
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, whole)
  for (const layer of map.querySelectorAll('canvas')) {
    if (layer.width > 0) context.drawImage(layer, 0, 0, width, height)
  }
  // To give a canvas its size forgets the font.
  context.font = FONT
  context.fillStyle = colours.soft
  context.textBaseline = 'middle'
  for (const [at, line] of lines.entries()) context.fillText(line, SIDE, height + ABOVE + (at + 0.5) * LINE)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png')
  })
}
