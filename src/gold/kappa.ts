/** How far two readers put the same things into the same classes. */
export interface Kappa {
  /** What both have classed. */
  readonly items: number
  /** Share on which they agree. */
  readonly agreed: number
  /** Cohen's kappa: the share of agreement beyond what chance would give. 1 is all; where both only know one class, there is none. */
  readonly kappa: number | undefined
}

/** Cohen's kappa of pairs of classes, one pair for each thing. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): Kappa {
  const items = pairs.length
  if (items === 0) return { items, agreed: 0, kappa: undefined }
  const agreed = pairs.filter(([one, other]) => one === other).length / items
  const classes = new Set(pairs.flat())
  const share = (reader: 0 | 1, name: string) => pairs.filter((pair) => pair[reader] === name).length / items
  const chance = [...classes].reduce((sum, name) => sum + share(0, name) * share(1, name), 0)
  return { items, agreed, kappa: chance < 1 ? (agreed - chance) / (1 - chance) : undefined }
}
