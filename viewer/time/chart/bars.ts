import type { Days } from '../rows/days.ts'
import type { Spell } from '../rows/spells.ts'
import type { Hue, Mark } from './marks.ts'
import type { Scale } from './scale.ts'

/** How high a bar is, and how far an end that nobody dates fades away. */
export const BAR = 16
const FADE = 16
const [DOT, EDGE] = [4, 2.5]

/** A spell as it is drawn. */
export interface Bar {
  readonly spell: Spell
  readonly label: string
  /** All that is told of it in a sentence, for a pointer at rest and for a screen reader. */
  readonly telling: string
  readonly hue: Hue
  /** Held on the day of the build, as far as articles tell. */
  readonly strong: boolean
}

/** The marks of a bar without its label, the stretch they take, and the stretch in which a label has ground to stand on. */
export interface Drawn {
  readonly marks: readonly Mark[]
  readonly left: number
  readonly right: number
  readonly ground?: readonly [number, number]
}

/**
 * A bar: a hard edge where an article dates its end, a fade where none does, dots where it was only seen, a dashed frame for
 * a term of which nobody tells the days, a ring where all that is told is that it was over. Nothing where no day of it is within.
 */
export function drawBar(bar: Bar, scale: Scale, y: number): Drawn | undefined {
  const { spell } = bar
  const term = spell.began || spell.ended ? undefined : spell.term
  const parts = [
    ...(term && scale.shows(term) ? [frameOf(term, bar, scale, y)] : []),
    ...(drawHeld(bar, scale, y) ?? []),
  ]
  if (parts.length === 0) return undefined
  // A label over dots could not be read.
  const ground = parts.every((part) => part.ground) ? parts.at(-1)!.ground : undefined
  return {
    marks: parts.flatMap(({ marks }) => marks),
    left: Math.max(0, Math.min(...parts.map(({ left }) => left))),
    right: Math.min(scale.width, Math.max(...parts.map(({ right }) => right))),
    ...(ground && { ground }),
  }
}

function drawHeld(bar: Bar, scale: Scale, y: number): readonly Drawn[] | undefined {
  const { began, ended, seen, over, sure } = bar.spell
  if (sure && (began || ended)) {
    const held = { first: began?.first ?? sure.first, last: ended?.last ?? sure.last }
    return scale.shows(held) ? [stretchOf(held, bar, scale, y)] : undefined
  }
  const [first, last] = [seen[0], seen.at(-1)]
  if (first !== undefined && last !== undefined)
    return scale.shows({ first, last }) ? [dotsOf(bar.spell, bar, scale, y)] : undefined
  const [by] = over
  return by !== undefined && scale.shows({ first: by, last: by }) ? [ringOf(by, bar, scale, y)] : undefined
}

/** The time between two ends, each of which may be unknown. */
function stretchOf({ first, last }: Days, bar: Bar, scale: Scale, y: number): Drawn {
  const { began, ended, holds } = bar.spell
  const [left, right] = [scale.at(first), Math.max(scale.at(last + 1), scale.at(first) + 2)]
  const share = bar.strong ? 1 : 0.3
  const box = (x: number, toX: number, of = share) =>
    ({ of: 'box', x, y, width: toX - x, height: BAR, ink: bar.hue, share: of }) as const
  // The part of an end that a date leaves open, a whole year say, is drawn paler.
  const opens = began ? Math.max(left, scale.at(began.last)) : left
  const closes = ended ? Math.min(right, scale.at(ended.first + 1)) : right
  const inner = opens <= closes ? [opens, closes] : [left, right]
  const edge = (x: number) =>
    ({ of: 'line', x, y: y - 1, toX: x, toY: y + BAR + 1, ink: bar.hue, width: EDGE }) as const
  const marks: Mark[] = []
  if (holds.acting) {
    marks.push({ of: 'frame', x: left, y: y + 0.5, width: right - left, height: BAR - 1, ink: bar.hue })
  } else {
    if (inner[0]! > left) marks.push(box(left, inner[0]!, share / 2))
    marks.push(box(inner[0]!, inner[1]!))
    if (inner[1]! < right) marks.push(box(inner[1]!, right, share / 2))
  }
  if (!began && first >= scale.first) marks.push({ ...box(left - FADE, left), fades: 'left' })
  if (!ended && last <= scale.last) marks.push({ ...box(right, right + FADE), fades: 'right' })
  if (began && began.first >= scale.first) marks.push(edge(left))
  if (ended && ended.last <= scale.last) marks.push(edge(right))
  return {
    marks,
    left: began ? left : left - FADE,
    right: ended ? right : right + FADE,
    ground: [left, right],
  }
}

/** Each article that shows it held, on a thin line. */
function dotsOf({ seen }: Spell, bar: Bar, scale: Scale, y: number): Drawn {
  const middle = y + BAR / 2
  const [left, right] = [scale.at(seen[0]!), scale.at(seen.at(-1)!)]
  const line = { of: 'line', y: middle, toY: middle, ink: bar.hue, width: 1.5 } as const
  const within = seen.filter((day) => scale.shows({ first: day, last: day }))
  return {
    marks: [
      { ...line, x: left - FADE, toX: left, dashed: true },
      ...(right > left ? [{ ...line, x: left, toX: right }] : []),
      { ...line, x: right, toX: right + FADE, dashed: true },
      ...within.map((day) => ({ of: 'dot', x: scale.at(day), y: middle, radius: DOT, ink: bar.hue }) as const),
    ],
    left: left - FADE,
    right: right + FADE,
  }
}

/** The day by which an article calls it over, of which nobody tells when it was. */
function ringOf(day: number, bar: Bar, scale: Scale, y: number): Drawn {
  const [x, middle] = [scale.at(day), y + BAR / 2]
  return {
    marks: [
      {
        of: 'box',
        x: x - 2 * FADE,
        y: middle - 3,
        width: 2 * FADE - DOT,
        height: 6,
        ink: bar.hue,
        share: 0.3,
        fades: 'left',
      },
      { of: 'dot', x, y: middle, radius: DOT, ink: bar.hue, hollow: true },
    ],
    left: x - 2 * FADE,
    right: x + DOT,
  }
}

function frameOf(term: Days, bar: Bar, scale: Scale, y: number): Drawn {
  const [left, right] = [scale.at(term.first), scale.at(term.last + 1)]
  return {
    marks: [{ of: 'frame', x: left, y: y + 0.5, width: right - left, height: BAR - 1, ink: bar.hue }],
    left,
    right,
    ground: [left, right],
  }
}
