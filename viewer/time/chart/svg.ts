import { escapeXml } from '../../../src/8-exports/xml.ts'
import { towards } from '../../map/colours.ts'
import { dublinCore } from '../../sharing/dublin-core.ts'
import type { Origin } from '../../sharing/exports.ts'
import { type Ink, type Mark, TEXT } from './marks.ts'
import type { Sheet } from './sheet.ts'

/** The colour of each ink now, as `#rrggbb`. */
export type Inks = (ink: Ink) => string

const LINE = 17

/** A sheet as an SVG for print: each spell with its edge in `data-edge`, where it is from below, and all its sources in `<metadata>`. */
export function svgOfSheet(sheet: Sheet, inks: Inks, foot: readonly string[], origin: Origin): string {
  const height = sheet.height + (foot.length + 1) * LINE
  const faded = new Map<string, string>()
  const draw = (mark: Mark) => drawn(mark, inks, faded)
  const marks = sheet.marks.map(draw)
  const spells = sheet.spells.map(
    ({ edge, telling, marks }) =>
      `<g data-edge="${escapeXml(edge)}"><title>${escapeXml(telling)}</title>${marks.map(draw).join('')}</g>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${height}" viewBox="0 0 ${sheet.width} ${height}" font-family="'Be Vietnam Pro', sans-serif" font-size="${TEXT}">`,
    `<desc>${escapeXml(origin.citation)}</desc>`,
    `<metadata>${dublinCore(origin)}</metadata>`,
    `<defs>${[...faded.values()].join('')}</defs>`,
    `<rect width="100%" height="100%" fill="${inks('card')}"/>`,
    '<g id="rows">',
    ...marks,
    '</g>',
    '<g id="spells">',
    ...spells,
    '</g>',
    `<g id="foot" fill="${inks('soft')}">`,
    ...foot.map((line, at) => `<text x="16" y="${sheet.height + (at + 1) * LINE}">${escapeXml(line)}</text>`),
    '</g>',
    '</svg>\n',
  ].join('\n')
}

function drawn(mark: Mark, inks: Inks, faded: Map<string, string>): string {
  const colour = inks(mark.ink)
  const n = (value: number) => Number(value.toFixed(1))
  switch (mark.of) {
    case 'box': {
      const at = `x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"`
      if (!mark.fades) return `<rect ${at} fill="${towards(inks('card'), colour, mark.share)}"/>`
      return `<rect ${at} fill="url(#${fadeOf(mark.ink, colour, mark.share, mark.fades, faded)})"/>`
    }
    case 'frame':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" fill="none" stroke="${colour}" stroke-dasharray="4 3"/>`
    case 'line':
      return `<line x1="${n(mark.x)}" y1="${n(mark.y)}" x2="${n(mark.toX)}" y2="${n(mark.toY)}" stroke="${colour}" stroke-width="${mark.width}"${mark.dashed ? ' stroke-dasharray="3 3"' : ''}/>`
    case 'dot':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${mark.radius}" fill="${mark.hollow ? inks('card') : colour}"${mark.hollow ? ` stroke="${colour}" stroke-width="1.75"` : ''}/>`
    case 'text': {
      const halo = mark.halo
        ? ` stroke="${inks('card')}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`
        : ''
      const how = `${halo}${mark.anchor ? ` text-anchor="${mark.anchor}"` : ''}${mark.bold ? ' font-weight="600"' : ''}`
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" fill="${colour}"${how}>${escapeXml(mark.text)}</text>`
    }
  }
}

/** The id of a gradient, which is made when it is asked for the first time. */
function fadeOf(ink: Ink, colour: string, share: number, side: 'left' | 'right', faded: Map<string, string>): string {
  const id = `fade-${ink}-${Math.round(share * 100)}-${side}`
  const [first, last] = side === 'left' ? [0, share] : [share, 0]
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
  faded.set(id, `<linearGradient id="${id}">${stop(0, first)}${stop(1, last)}</linearGradient>`)
  return id
}
