import type { NameFrequencies } from '../knowledge/name-frequencies.ts'
import { fold, remembering } from './keys.ts'

/** Of people who may come to be in the news at one time. */
const IN_THE_NEWS = 100_000
/** A syllable that the table leaves out stands in fewer than one name of a thousand. */
const RARE = 0.0005
/** A letter with which a paper hides a name (Nguyễn Thị L., L.T.) stands for one name in twenty. */
const INITIAL = 0.05
/** Names of two syllables (Nguyễn Sự), and of four (Vũ Trần Quỳnh Anh). */
const SHARE_OF_TWO = 0.1
const SHARE_OF_FOUR = 0.1

/**
 * How many people in the news are likely to bear a name besides the one at hand. A Nguyễn Văn Hùng is one of dozens;
 * there is hardly a second Chẩu Văn Lâm.
 *
 * @example
 * expectedNamesakes('Nguyễn Văn Hùng', frequencies) // about 40
 */
export function expectedNamesakes(name: string, frequencies: NameFrequencies): number {
  const known = estimates.get(frequencies)
  if (known) return known(name)
  estimates.set(
    frequencies,
    remembering((each) => estimate(each, frequencies)),
  )
  return expectedNamesakes(name, frequencies)
}

const estimates = new WeakMap<NameFrequencies, (name: string) => number>()

function estimate(name: string, { surname, middle, given }: NameFrequencies): number {
  const [first = '', ...rest] = syllablesIn(name)
  const last = rest.pop() ?? ''
  let share = shareOf(first, surname) * shareOf(last, given)
  if (rest.length === 0) share *= SHARE_OF_TWO
  if (rest.length > 1) share *= SHARE_OF_FOUR
  for (const syllable of rest) share *= shareOf(syllable, middle)
  return share * IN_THE_NEWS
}

/** “Nguyễn Thị L.” and “L.T” have a syllable for each letter. */
function syllablesIn(name: string): readonly string[] {
  const folded = fold(name)
  return (folded.includes('.') ? folded.replace(/(?<=(?<!\p{L})\p{L})\./gu, ' ').trim() : folded).split(/ +/)
}

function shareOf(syllable: string, shares: ReadonlyMap<string, number>): number {
  return isLetter(syllable) ? INITIAL : (shares.get(syllable) ?? RARE)
}

/** One letter and no name: Ý and Á are names. */
function isLetter(syllable: string): boolean {
  return /^\p{L}$/u.test(syllable.normalize('NFD'))
}
