import { markText } from './mark-text.ts'
import { type Hue, hues, type Mark } from './marks.ts'
import { fadeId, onScreen } from './on-screen.ts'

const shares = [1, 0.3] as const

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

/** Marks as a part of a drawing. */
export function Marks({ of, ...place }: { readonly of: readonly Mark[]; readonly transform?: string }) {
  const __html = of.map((mark) => markText(mark, onScreen)).join('')
  return <g {...place} dangerouslySetInnerHTML={{ __html }} />
}
