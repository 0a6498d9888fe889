import type { Box, Point } from './box.ts'
import type { Colours } from './colours.ts'
import { type Asking, alongLine, besideNode, type Obstacles, placeNames } from './place-names.ts'
import { wrapName } from './wrap-name.ts'

/** A name to be written: of a node, or of a line. Pixels of the screen. */
export type Name = {
  readonly text: string
  /** Written in bold. */
  readonly lit: boolean
  /** Written even over others. */
  readonly must: boolean
} & (
  | { readonly of: 'node'; readonly at: Point; readonly radius: number; readonly node: Box }
  | { readonly of: 'link'; readonly from: Point; readonly to: Point; readonly bend: number }
)

/** Where names may stand: inside the screen, and not on what is in the way. */
export interface Sheet extends Obstacles {
  readonly screen: Box
  readonly colours: Colours
}

const LINE_HEIGHT = 1.25
const HALO = 4
const MOST_ASKING = 600

const sizes = { node: 13, link: 11.5 } as const
const family = '"Be Vietnam Pro", sans-serif'

/**
 * Writes names horizontally with a halo of the paper's colour, so that stacked Vietnamese marks stay readable over lines.
 * They come most important first; those that find no room are left out until the reader comes nearer.
 */
export function writeNames(context: CanvasRenderingContext2D, names: readonly Name[], sheet: Sheet): void {
  const { colours, screen } = sheet
  const asking = names.slice(0, MOST_ASKING)
  const blocks = asking.map((name) => blockOf(context, name))

  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = colours.paper
  for (const [at, spot] of placeNames(blocks, screen, sheet).entries()) {
    const { lines, font, width, height } = blocks[at]!
    const name = asking[at]!
    if (!spot) continue
    context.font = font
    context.fillStyle = name.of === 'node' ? colours.ink : name.lit ? colours.lit : colours.soft
    context.textAlign = spot.align
    const x = spot.x + (spot.align === 'left' ? -width / 2 : spot.align === 'right' ? width / 2 : 0)
    for (const [row, line] of lines.entries()) {
      const y = spot.y - height / 2 + (height / lines.length) * (row + 0.5)
      context.strokeText(line, x, y)
      context.fillText(line, x, y)
    }
  }
}

interface Block extends Asking {
  readonly lines: readonly string[]
  readonly font: string
}

function blockOf(context: CanvasRenderingContext2D, name: Name): Block {
  const size = sizes[name.of]
  const font = `${name.lit ? 600 : 400} ${size}px ${family}`
  const lines = wrapName(name.text)
  const width = Math.max(...lines.map((line) => widthOf(context, font, line)))
  const height = lines.length * size * LINE_HEIGHT
  const block = { lines, font, width, height, must: name.must }
  return name.of === 'node'
    ? { ...block, node: name.node, spots: besideNode(name.at, name.radius, width, height) }
    : { ...block, spots: alongLine(name.from, name.to, name.bend) }
}

const widths = new Map<string, number>()

/** Width of a line; measured once, since measuring is most of the cost of a frame. */
function widthOf(context: CanvasRenderingContext2D, font: string, line: string): number {
  const key = `${font}\n${line}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(line)
  widths.set(key, width)
  return width
}
