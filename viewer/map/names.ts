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

/** How a name is set: on which lines, how wide and high. */
interface Setting {
  readonly lines: readonly string[]
  readonly font: string
  readonly width: number
  readonly height: number
}

type Block = Asking & Setting

function blockOf(context: CanvasRenderingContext2D, name: Name): Block {
  const set = setOf(context, name)
  const { width, height } = set
  const block = { ...set, must: name.must }
  return name.of === 'node'
    ? { ...block, node: name.node, spots: besideNode(name.at, name.radius, width, height) }
    : { ...block, spots: alongLine(name.from, name.to, name.bend) }
}

const settings = { node: new Map<string, Setting>(), link: new Map<string, Setting>() }
const litSettings = { node: new Map<string, Setting>(), link: new Map<string, Setting>() }

/** A name is set once, since measuring is most of the cost of a frame. */
function setOf(context: CanvasRenderingContext2D, { of, lit, text }: Name): Setting {
  const known = (lit ? litSettings : settings)[of]
  const before = known.get(text)
  if (before) return before
  const size = sizes[of]
  const font = `${lit ? 600 : 400} ${size}px ${family}`
  const lines = wrapName(text)
  context.font = font
  const width = Math.max(...lines.map((line) => context.measureText(line).width))
  const setting = { lines, font, width, height: lines.length * size * LINE_HEIGHT }
  known.set(text, setting)
  return setting
}
