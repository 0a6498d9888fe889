import type { Paint } from './mark-text.ts'

/** The id of a gradient that is in the page once. */
export const fadeId = (ink: string, share: number, side: string) => `fade-${ink}-${Math.round(share * 100)}-${side}`

/** Marks on the screen; their colours are those of the style sheet. */
export const onScreen: Paint = {
  colour: (ink) => `var(--${ink})`,
  pale: (ink, share) => `color-mix(in srgb, var(--${ink}) ${100 * share}%, var(--card))`,
  fade: fadeId,
  halo: 'class="halo"',
}
