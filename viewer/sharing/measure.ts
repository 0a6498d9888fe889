import type { Measure } from './foot.ts'

/** Measures texts of a font in pixels. */
export function measuring(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = font
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const { width } = context.measureText(text)
    known.set(text, width)
    return width
  }
}
