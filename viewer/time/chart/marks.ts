/** Colours by their name in the style sheet (`--ink`), so that light and dark are told in one place. */
export type Ink = 'ink' | 'soft' | 'rule' | 'map-line' | 'lit' | 'card' | 'paper' | Hue

/** The colours that tell bodies apart; those of kinds of nodes, since both schemes have them in good contrast. */
export const hues = ['Person', 'Organization', 'Agreement', 'Event', 'Document', 'Figure', 'Place'] as const
/** `soft` is for all bodies beyond the first. */
export type Hue = (typeof hues)[number] | 'soft'

/** What a drawing of time is made of; a screen, an SVG and a PNG all draw these. Lengths are in pixels. */
export type Mark =
  | {
      readonly of: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
      /** How much of its ink is mixed with the ground, from 0 to 1. */
      readonly share: number
      /** The side towards which it fades away. */
      readonly fades?: 'left' | 'right'
    }
  | {
      readonly of: 'frame'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
    }
  | {
      readonly of: 'line'
      readonly x: number
      readonly y: number
      readonly toX: number
      readonly toY: number
      readonly ink: Ink
      readonly width: number
      readonly dashed?: boolean
    }
  | {
      readonly of: 'dot'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly ink: Ink
      readonly hollow?: boolean
    }
  | {
      readonly of: 'text'
      /** Where its line begins, ends or has its middle, and where it stands. */
      readonly x: number
      readonly y: number
      readonly text: string
      readonly ink: Ink
      readonly anchor?: 'middle' | 'end'
      readonly bold?: boolean
      /** Stands over lines and not in a bar, and needs ground around its letters. */
      readonly halo?: boolean
    }

/** Size of all text in a drawing of time. */
export const TEXT = 12

/** Moves marks. */
export function moved(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
  return marks.map((mark) =>
    mark.of === 'line'
      ? { ...mark, x: mark.x + x, y: mark.y + y, toX: mark.toX + x, toY: mark.toY + y }
      : { ...mark, x: mark.x + x, y: mark.y + y },
  )
}
