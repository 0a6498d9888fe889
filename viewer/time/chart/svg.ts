import { escapeXml } from '../../../src/8-exports/xml.ts'
import { towards } from '../../map/colours.ts'
import { dublinCore } from '../../sharing/dublin-core.ts'
import type { Origin } from '../../sharing/exports.ts'
import { markText, type Paint } from './mark-text.ts'
import { type Ink, type Mark, TEXT } from './marks.ts'
import type { Sheet } from './sheet.ts'

/** The colour of each ink now, as `#rrggbb`. */
export type Inks = (ink: Ink) => string

const LINE = 17

/** A sheet as an SVG for print: each spell with its edge in `data-edge`, where it is from below, and all its sources in `<metadata>`. */
export function svgOfSheet(sheet: Sheet, inks: Inks, foot: readonly string[], origin: Origin): string {
  const height = sheet.height + (foot.length + 1) * LINE
  const faded = new Map<string, string>()
  const paint = paintOf(inks, faded)
  const draw = (mark: Mark) => markText(mark, paint)
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

/** Colours as values; gradients are gathered when they are asked for. */
function paintOf(inks: Inks, faded: Map<string, string>): Paint {
  return {
    colour: inks,
    pale: (ink, share) => towards(inks('card'), inks(ink), share),
    fade: (ink, share, side) => fadeOf(ink, inks(ink), share, side, faded),
    halo: `stroke="${inks('card')}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`,
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
