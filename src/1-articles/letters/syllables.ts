import { readTable } from '../../knowledge/tables.ts'
import { once } from '../once.ts'
import { letters } from './tables.ts'

const fileOf = (name: string) => new URL(`../../../data/letters/${name}.tsv`, import.meta.url)

/** What a rhyme of `rhymes.tsv` may stand behind: any onset of `onsets.tsv` or nothing, the onset qu, or only nothing. */
const PLACES = ['any', 'qu', 'none']

/**
 * All syllables without their tones, in small letters, and the same without any mark; of the latter also such as have another
 * onset than one writes before that vowel (“ka”): who leaves marks out is not strict either.
 *
 * @throws DataFileError naming a line of `onsets.tsv` or `rhymes.tsv` with something else than letters, or an unknown place
 */
export const syllables = once(() => {
  const isWord = new RegExp(`^[a-z${letters().small}]+$`)
  const wrong = (word: string) => (isWord.test(word) ? undefined : `“${word}” is not made of small Vietnamese letters`)
  const onsets = readTable(fileOf('onsets'), ['onset', 'before'], ({ onset, before }) =>
    wrong(onset + before.replaceAll(' ', '')),
  )
  const rhymes = readTable(fileOf('rhymes'), ['rhyme', 'behind'], ({ rhyme, behind }) => {
    const other = behind.split(' ').find((place) => !PLACES.includes(place))
    return wrong(rhyme) ?? (other === undefined ? undefined : `“${other}” is none of ${PLACES.join(', ')}`)
  })

  const marked = new Set<string>()
  const bare = new Set<string>()
  const bareOnsets = onsets.map(({ onset }) => withoutMarks(onset))
  for (const { rhyme, behind } of rhymes) {
    const places = behind.split(' ')
    const bareRhyme = withoutMarks(rhyme)
    const add = (onset: string, bareOnset: string) => marked.add(onset + rhyme) && bare.add(bareOnset + bareRhyme)
    if (places.includes('qu')) add('qu', 'qu')
    if (places.includes('any') || places.includes('none')) add('', '')
    if (!places.includes('any')) continue
    for (const [index, { onset, before }] of onsets.entries()) {
      if (before === '' || before.includes(rhyme[0]!)) add(onset, bareOnsets[index]!)
      else bare.add(bareOnsets[index]! + bareRhyme)
    }
  }
  return { marked, bare }
})

/** Of small letters: đ → d, every mark dropped. */
export function withoutMarks(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(letters().crossed, 'd')
}
