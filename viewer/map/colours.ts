import type { NodeKind } from '../../src/7-graph/types.ts'
import { nodeKinds } from '../graph/kinds.ts'

/** The colours of the map, read from the style sheet, so that light and dark are told in one place. */
export interface Colours {
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly lit: string
}

/** Colours as the style sheet has them now; call again when the reader's scheme changes. */
export function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    kinds: Object.fromEntries(nodeKinds.map(({ kind }) => [kind, colour(`--${kind}`)])) as Record<NodeKind, string>,
    paper: colour('--paper'),
    ink: colour('--ink'),
    soft: colour('--soft'),
    line: colour('--map-line'),
    lit: colour('--lit'),
  }
}

/**
 * A colour some way towards another, both as `#rrggbb`. Dimmed things are drawn near the colour of the paper and not
 * transparent: sigma 3 blends overlapping transparent lines into a grey sheet.
 */
export function towards(colour: string, other: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
