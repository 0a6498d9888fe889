import type { Measure } from '../../sharing/foot.ts'
import type { Shown } from '../../sharing/shown.ts'
import { pictureOfSheet } from './picture.ts'
import type { Sheet } from './sheet.ts'
import { type Inks, svgOfSheet } from './svg.ts'

/** Left free beside the lines below. */
const SIDE = 16

/** A sheet as the pictures that are saved of a view; it is made when one is asked for. */
export function pictures(sheet: () => Sheet, measure: Measure): Required<Pick<Shown, 'svg' | 'picture'>> {
  return {
    svg: (foot, origin) => {
      const made = sheet()
      return svgOfSheet(made, inksNow(), foot(made.width - 2 * SIDE, measure), origin)
    },
    picture: (foot) => {
      const made = sheet()
      return pictureOfSheet(made, inksNow(), foot(made.width - 2 * SIDE, measure))
    },
  }
}

/** The colours of the style sheet as they are now. */
function inksNow(): Inks {
  const style = getComputedStyle(document.documentElement)
  return (ink) => style.getPropertyValue(`--${ink}`).trim()
}
