import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { dateText } from './dates.ts'
import { rangeText } from './facts.ts'
import type { Words } from './words.ts'

/** When a post was held; where no article tells its beginning or end, when articles show it held. */
export function heldText({ from, to, term, seenFrom, seenTo }: HoldsAttributes, words: Words): string {
  const told = rangeText(from, to, words) || (term && words.inTerm(term))
  if (told) return told
  if (!seenFrom || !seenTo) return words.noDate
  return words.seenHeldText(
    seenFrom === seenTo ? dateText(seenFrom) : words.between(dateText(seenFrom), dateText(seenTo)),
  )
}
