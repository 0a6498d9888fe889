import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { foldLoosely, slipBetween } from '../6-entities/spelling.ts'

/** How a name that was written elsewhere is like one of the graph: why, and from 0 to 100. */
export interface Likeness {
  /** Name of the reason. */
  readonly why: string
  readonly score: number
}

/** The very name; a match may rest on it. */
export const SAME = 100
/** Another form by which articles call the same thing. */
export const ALSO_CALLED = 95

/**
 * What names are worth that are not the same: those written without tones may be of either of two people, and those whose tones differ are most
 * likely of another.
 */
const SCORES = {
  i_and_y: 88,
  tones_left_out: 75,
  order: 55,
  tones_differ: 45,
  letter: 40,
  initial: 40,
  words: 40,
} as const

/** Fewer words in common than this part of both names tell nothing. */
const SHARED = 0.5

/** How two names are alike, or nothing. Of people a slip of one letter or the order counts, and else the given name must be the same. */
export function likenessOf(asked: string, name: string, isPerson: boolean): Likeness | undefined {
  const [a, b] = [fold(asked), fold(name)]
  if (a === b) return { why: 'name_same', score: SAME }
  if (foldLoosely(asked) === foldLoosely(name)) return like('i_and_y')
  if (withoutTones(asked) === withoutTones(name)) return like(leftOut(a, b) ? 'tones_left_out' : 'tones_differ')
  if (isPerson) {
    const slip = slipBetween(asked, name)
    return slip === 'order' || slip === 'letter' || slip === 'initial' ? like(slip) : undefined
  }
  const shared = sharedWords(withoutTones(asked), withoutTones(name))
  return shared < SHARED ? undefined : { why: 'words', score: Math.round(SCORES.words * shared) }
}

function like(why: keyof typeof SCORES): Likeness {
  return { why, score: SCORES[why] }
}

/** Is every syllable of the one either that of the other, or written without any mark, as people type who have no keyboard for them? */
function leftOut(asked: string, name: string): boolean {
  const [a, b] = [asked.split(' '), name.split(' ')]
  return a.every((syllable, at) => syllable === b[at] || syllable === withoutTones(syllable))
}

/** Dice's measure over the words. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')]
  const left = [...b]
  const both = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * both.length) / (a.length + b.length)
}
