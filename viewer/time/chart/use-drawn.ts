import { useEffect, useState } from 'preact/hooks'

/** So many spells are drawn at once, and as many more in each frame after it. */
const AT_ONCE = 600

/** How many spells of a drawing are to be drawn by now: what is seen first comes first, the rest follows frame by frame. */
export function useDrawn(drawing: object, all: number): number {
  const [drawn, setDrawn] = useState({ of: drawing, count: AT_ONCE })
  const count = drawn.of === drawing ? drawn.count : AT_ONCE
  useEffect(() => {
    if (count >= all) return
    const frame = requestAnimationFrame(() => setDrawn({ of: drawing, count: count + AT_ONCE }))
    return () => cancelAnimationFrame(frame)
  }, [drawing, count, all])
  return count
}
