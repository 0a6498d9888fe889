/** Something that stands at a token. */
export interface Placed {
  readonly from: number
}

/** How many of a list in order of the text stand before a token: found by halving, since an article may name thousands. */
export function countBefore(list: readonly Placed[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of a list in order of the text that stands before a token. */
export function lastBefore<Member extends Placed>(list: readonly Member[], at: number): Member | undefined {
  return list[countBefore(list, at) - 1]
}

/** Those of a list in order of the text that begin from one token up to, not including, another. */
export function between<Member extends Placed>(list: readonly Member[], from: number, to: number): readonly Member[] {
  const first = countBefore(list, from)
  const end = countBefore(list, to)
  return end > first ? list.slice(first, end) : []
}

/** The one of a list in order of the text that begins at a token. */
export function beginningAt<Member extends Placed>(list: readonly Member[], at: number): Member | undefined {
  const found = list[countBefore(list, at)]
  return found?.from === at ? found : undefined
}

/** The one of a list in order of the text, of which none overlaps another, that ends right before a token. */
export function endingAt<Member extends Placed & { readonly to: number }>(
  list: readonly Member[],
  at: number,
): Member | undefined {
  const found = lastBefore(list, at)
  return found?.to === at ? found : undefined
}
