import type { JSX } from 'preact'
import { type Hue, hues, type Mark, TEXT } from './marks.ts'

const shares = [1, 0.3] as const
const fadeId = (ink: string, share: number, side: string) => `fade-${ink}-${Math.round(share * 100)}-${side}`

/** The gradients of all fading ends; drawn once in the page. */
export function Fades() {
  return (
    <svg class="unseen" aria-hidden="true">
      <defs>
        {([...hues, 'soft'] satisfies Hue[]).flatMap((ink) =>
          shares.flatMap((share) =>
            (['left', 'right'] as const).map((side) => (
              <linearGradient key={fadeId(ink, share, side)} id={fadeId(ink, share, side)}>
                <stop offset="0" stop-color={`var(--${ink})`} stop-opacity={side === 'left' ? 0 : share} />
                <stop offset="1" stop-color={`var(--${ink})`} stop-opacity={side === 'left' ? share : 0} />
              </linearGradient>
            )),
          ),
        )}
      </defs>
    </svg>
  )
}

/** Marks on the screen; their colours are those of the style sheet. A function and no component: there are thousands of them. */
export function drawn(marks: readonly Mark[]): readonly JSX.Element[] {
  return marks.map(drawnMark)
}

function drawnMark(mark: Mark, key: number): JSX.Element {
  const colour = `var(--${mark.ink})`
  switch (mark.of) {
    case 'box': {
      const { x, y, width, height, share, ink, fades } = mark
      const pale = `color-mix(in srgb, ${colour} ${100 * share}%, var(--card))`
      const fill = fades ? `url(#${fadeId(ink, share, fades)})` : share < 1 ? pale : colour
      return <rect key={key} x={x} y={y} width={width} height={height} fill={fill} />
    }
    case 'frame': {
      const { x, y, width, height } = mark
      return (
        <rect key={key} x={x} y={y} width={width} height={height} fill="none" stroke={colour} stroke-dasharray="4 3" />
      )
    }
    case 'line': {
      const { x, y, toX, toY, width, dashed } = mark
      return (
        <line
          key={key}
          x1={x}
          y1={y}
          x2={toX}
          y2={toY}
          stroke={colour}
          stroke-width={width}
          stroke-dasharray={dashed ? '3 3' : undefined}
        />
      )
    }
    case 'dot': {
      const { x, y, radius, hollow } = mark
      return (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={radius}
          fill={hollow ? 'var(--card)' : colour}
          stroke={hollow ? colour : undefined}
          stroke-width={hollow ? 1.75 : undefined}
        />
      )
    }
    case 'text': {
      const { x, y, text, anchor, bold, halo } = mark
      return (
        <text
          key={key}
          class={halo ? 'halo' : undefined}
          x={x}
          y={y}
          fill={colour}
          font-size={TEXT}
          text-anchor={anchor}
          font-weight={bold ? 600 : undefined}
        >
          {text}
        </text>
      )
    }
  }
}
