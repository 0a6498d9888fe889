import { escapeXml } from '../../src/8-exports/xml.ts'
import type { Drawing } from '../asked/drawing.ts'
import { shapeOf } from '../graph/kinds.ts'
import { dublinCore } from '../sharing/dublin-core.ts'
import type { Origin } from '../sharing/exports.ts'
import type { Foot, Measure } from '../sharing/foot.ts'
import { boxAround, type Point } from './box.ts'
import type { Colours } from './colours.ts'
import type { Region } from './layouts/layout.ts'
import { alongLine, besideNode, placeNames } from './place-names.ts'
import { wrapName } from './wrap-name.ts'

const [WIDE, MARGIN] = [1600, 110]
const SIZE = 13

/** Text below the drawing. It is narrower than the drawing, since programs without the font set it in a wider one. */
const FOOT = { size: 11, line: 17, side: 16, wide: 1330 }

/** Outlines of the shapes in a square from -1 to 1. */
const outlines: Readonly<Record<ReturnType<typeof shapeOf>, string>> = {
  circle: 'M-.9 0A.9.9 0 1 0 .9 0A.9.9 0 1 0-.9 0Z',
  square: 'M-.7-.7H.7V.7H-.7Z',
  diamond: 'M0-1 1 0 0 1-1 0Z',
  hexagon: 'M-.46-.8H.46L.92 0 .46.8H-.46L-.92 0Z',
  sheet: 'M-.54-.78H.54V.78H-.54Z',
  triangle: 'M0-.9.9.6H-.9Z',
  drop: 'M-.9-.6H.9L0 .9Z',
  cross: 'M-.28-.85H.28V-.28H.85V.28H.28V.85H-.28V.28H-.85V-.28H-.28Z',
  strip: 'M-.84-.48H.84V.48H-.84Z',
}

/**
 * What is shown as a drawing for print: every node and line with its key in `data-key`, names in the place where they fit,
 * below it where it is from, and all its sources in `<metadata>`. `measure` gives the width of a text in pixels, set in the
 * size of the names.
 */
export function svgOf(
  { nodes, links }: Drawing,
  regions: readonly Region[],
  colours: Colours,
  foot: Foot,
  origin: Origin,
  measure: Measure,
): string {
  const box = boxAround(nodes.length > 0 ? nodes : [{ x: 0, y: 0 }])
  const scale = (WIDE - 2 * MARGIN) / Math.max(box.right - box.left, (box.bottom - box.top) * 0.7, 1)
  const high = Math.ceil((box.bottom - box.top) * scale + 2 * MARGIN)
  const place = ({ x, y }: Point) => ({ x: MARGIN + (x - box.left) * scale, y: high - MARGIN - (y - box.top) * scale })
  const at = new Map(nodes.map((node) => [node.key, place(node)]))
  const radius = (weight: number) => Math.min(5 + 1.6 * Math.sqrt(weight), 20) * (nodes.length > 150 ? 0.6 : 1)
  const n = (value: number) => Number(value.toFixed(1))

  const lines = links.map(({ key, edge, kind, source, target, label, bend }) => {
    const [from, to] = [at.get(source)!, at.get(target)!]
    const control = { x: (from.x + to.x) / 2 + (to.y - from.y) * bend, y: (from.y + to.y) / 2 - (to.x - from.x) * bend }
    const path = bend === 0 ? `L${n(to.x)} ${n(to.y)}` : `Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`
    return `<path data-key="${escapeXml(key)}" data-edge="${escapeXml(edge)}" data-source="${escapeXml(source)}" data-target="${escapeXml(target)}" data-kind="${kind}" d="M${n(from.x)} ${n(from.y)}${path}"><title>${escapeXml(label)}</title></path>`
  })
  const marks = nodes.map(({ key, kind, label, weight }) => {
    const { x, y } = at.get(key)!
    return `<path data-key="${escapeXml(key)}" data-kind="${kind}" fill="${colours.kinds[kind]}" transform="translate(${n(x)} ${n(y)}) scale(${n(radius(weight))})" d="${outlines[shapeOf(kind)]}"><title>${escapeXml(label)}</title></path>`
  })
  const grounds = regions.flatMap((region) => {
    if (region.of === 'band') {
      const { y } = place({ x: 0, y: region.top })
      return `<text x="16" y="${n(y + 16)}" font-weight="600">${escapeXml(region.name)}</text>`
    }
    const { x, y } = place(region.middle)
    const size = region.radius * scale
    return [
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${colours.line}" fill-opacity=".18"/>`,
      `<text x="${n(x)}" y="${n(y - size - 4)}" text-anchor="middle" font-weight="600">${escapeXml(region.name)}</text>`,
    ]
  })

  const named = nodes.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, 600)
  const blockOf = (text: string) => {
    const rows = wrapName(text)
    return { rows, width: Math.max(...rows.map(measure)), height: rows.length * SIZE * 1.25 }
  }
  const boxOf = ({ x, y }: Point, half: number) => ({
    left: x - half,
    top: y - half,
    right: x + half,
    bottom: y + half,
  })
  const nodeNames = named.map(({ key, label, weight }) => {
    const block = blockOf(label)
    const node = boxOf(at.get(key)!, radius(weight) * 0.8)
    return { ...block, must: false, node, spots: besideNode(at.get(key)!, radius(weight), block.width, block.height) }
  })
  const lineNames = links
    .filter(({ folded }) => folded)
    .slice(0, 400)
    .map(({ label, source, target, bend }) => ({
      ...blockOf(label),
      must: false,
      spots: alongLine(at.get(source)!, at.get(target)!, bend),
    }))
  const asking = [...nodeNames, ...lineNames]
  const spots = placeNames(
    asking,
    { left: 0, top: 0, right: WIDE, bottom: high },
    { overlays: [], nodes: nodeNames.map(({ node }) => node) },
  )
  const texts = asking.flatMap(({ rows, height }, index) => {
    const spot = spots[index]
    if (!spot) return []
    const anchor = { left: 'start', center: 'middle', right: 'end' }[spot.align]
    const { width } = asking[index]!
    const x = spot.x + (spot.align === 'left' ? -width / 2 : spot.align === 'right' ? width / 2 : 0)
    const colour = index < nodeNames.length ? colours.ink : colours.soft
    return rows.map((row, line) => {
      const y = spot.y - height / 2 + (height / rows.length) * (line + 0.78)
      return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" fill="${colour}">${escapeXml(row)}</text>`
    })
  })

  const smaller = (text: string) => (measure(text) * FOOT.size) / SIZE
  const footLines = foot(FOOT.wide, smaller)
  const whole = high + (footLines.length + 1) * FOOT.line

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${whole}" viewBox="0 0 ${WIDE} ${whole}" font-family="'Be Vietnam Pro', sans-serif" font-size="${SIZE}">`,
    `<desc>${escapeXml(origin.citation)}</desc>`,
    `<metadata>${dublinCore(origin)}</metadata>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<g id="regions" fill="${colours.soft}">${grounds.join('\n')}</g>`,
    `<g id="links" fill="none" stroke="${colours.line}" stroke-width="1.2">`,
    ...lines,
    '</g>',
    '<g id="nodes">',
    ...marks,
    '</g>',
    `<g id="names" stroke="${colours.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">`,
    ...texts,
    '</g>',
    `<g id="foot" fill="${colours.soft}" font-size="${FOOT.size}">`,
    ...footLines.map(
      (line, at) => `<text x="${FOOT.side}" y="${high + (at + 1) * FOOT.line}">${escapeXml(line)}</text>`,
    ),
    '</g>',
    '</svg>\n',
  ].join('\n')
}
