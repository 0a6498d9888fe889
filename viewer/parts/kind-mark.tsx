import type { NodeKind } from '../../src/7-graph/types.ts'
import { type Shape, shapeOf } from '../graph/kinds.ts'

const outlines: Record<Shape, string> = {
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  square: 'M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2Z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  hexagon: 'M4.4 1.7h7.2L15.2 8l-3.6 6.3H4.4L.8 8Z',
  sheet: 'M4 1.5h8v13H4Z',
  triangle: 'M8 1.5 15 14H1Z',
  drop: 'M1 2h14L8 14.5Z',
  cross: 'M5.5 1h5v4.5h4.5v5h-4.5V15h-5v-4.5H1v-5h4.5Z',
  strip: 'M1 4h14v8H1Z',
}

/** The shape and colour of a kind, as on the map. The word for it always stands beside. */
export function KindMark({ kind }: { kind: NodeKind }) {
  return (
    <svg class={`mark-${kind} kind-mark`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[shapeOf(kind)]} />
    </svg>
  )
}
