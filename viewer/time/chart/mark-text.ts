import { escapeXml } from '../../../src/8-exports/xml.ts'
import { type Ink, type Mark, TEXT } from './marks.ts'

/** How colours are written where a mark is drawn: those of the style sheet on a screen, their values in a file. */
export interface Paint {
  colour(ink: Ink): string
  /** An ink of which some share is mixed with the ground. */
  pale(ink: Ink, share: number): string
  /** The id of a gradient that fades away to a side. */
  fade(ink: Ink, share: number, side: 'left' | 'right'): string
  /** Attributes of a text that needs ground around its letters. */
  readonly halo: string
}

/** A mark as SVG: text, since a browser reads thousands of them faster than they can be made one by one. */
export function markText(mark: Mark, paint: Paint): string {
  const colour = paint.colour(mark.ink)
  switch (mark.of) {
    case 'box': {
      const { ink, share, fades } = mark
      const fill = fades ? `url(#${paint.fade(ink, share, fades)})` : share < 1 ? paint.pale(ink, share) : colour
      return `<rect ${boxText(mark)} fill="${fill}"/>`
    }
    case 'frame':
      return `<rect ${boxText(mark)} fill="none" stroke="${colour}" stroke-dasharray="4 3"/>`
    case 'line':
      return `<line x1="${n(mark.x)}" y1="${n(mark.y)}" x2="${n(mark.toX)}" y2="${n(mark.toY)}" stroke="${colour}" stroke-width="${mark.width}"${mark.dashed ? ' stroke-dasharray="3 3"' : ''}/>`
    case 'dot': {
      const { hollow } = mark
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${mark.radius}" fill="${hollow ? paint.colour('card') : colour}"${hollow ? ` stroke="${colour}" stroke-width="1.75"` : ''}/>`
    }
    case 'text': {
      const how = `${mark.halo ? ` ${paint.halo}` : ''}${mark.anchor ? ` text-anchor="${mark.anchor}"` : ''}${mark.bold ? ' font-weight="600"' : ''}`
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${TEXT}" fill="${colour}"${how}>${escapeXml(mark.text)}</text>`
    }
  }
}

/** The attributes of a box. */
export function boxText({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): string {
  return `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
}

const n = (value: number) => Number(value.toFixed(1))
