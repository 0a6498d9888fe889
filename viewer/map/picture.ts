import type { Colours } from './colours.ts'

const FOOT = 30

/** The layers of a map one over the other, as they are on the screen, with a line of text below that tells where they are from. */
export function pictureOf(
  map: HTMLElement,
  { width, height }: { readonly width: number; readonly height: number },
  colours: Colours,
  line: string,
): Promise<Blob> {
  const ratio = Math.max(devicePixelRatio, 1)
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = (height + FOOT) * ratio
  const context = canvas.getContext('2d')!
  context.scale(ratio, ratio)
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height + FOOT)
  for (const layer of map.querySelectorAll('canvas')) {
    if (layer.width > 0) context.drawImage(layer, 0, 0, width, height)
  }
  context.fillStyle = colours.soft
  context.font = '400 11.5px "Be Vietnam Pro", sans-serif'
  context.textBaseline = 'middle'
  context.fillText(line, 12, height + FOOT / 2, width - 24)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png')
  })
}
