import type { NameFrequencies } from '../knowledge/name-frequencies.ts'
import { fold } from './keys.ts'

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
  const syllables = fold(name)
    .replace(/(?<=(?<!\p{L})\p{L})\./gu, ' ')
    .trim()
    .split(/ +/)
  const shareOf = (syllable: string, shares: ReadonlyMap<string, number>) =>
    syllable.length === 1 ? INITIAL : (shares.get(syllable) ?? RARE)
  const [surname = '', ...rest] = syllables
  const given = rest.pop() ?? ''
  let share = shareOf(surname, frequencies.surname) * shareOf(given, frequencies.given)
  if (rest.length === 0) share *= SHARE_OF_TWO
  if (rest.length > 1) share *= SHARE_OF_FOUR
  for (const middle of rest) share *= shareOf(middle, frequencies.middle)
  return share * IN_THE_NEWS
}
