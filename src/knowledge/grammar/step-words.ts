import type { Vocabulary } from '../../2-text/tokens.ts'
import { LOOKS } from './looks.ts'
import { LOOK, OTHER, SLOT, type Step, WORD, WORDS } from './program.ts'

/** How many words of a set are named before “…”. */
const MOST = 6

/** What a step of a pattern asks for, as the notation says it: for people who wonder why a pattern gave up. */
export function wordsOfStep({ kind, number, words, set, look, role, slot }: Step, vocabulary: Vocabulary): string {
  const spelled = (numbers: Iterable<number>) => {
    const all = [...numbers].map((word) => vocabulary.spelled(word))
    return `${all.slice(0, MOST).join('|')}${all.length > MOST ? '|…' : ''}`
  }
  switch (kind) {
    case WORD:
      return vocabulary.spelled(number)
    case WORDS:
      return spelled(words!.keys())
    case LOOK: {
      const name = Object.keys(LOOKS).find((key) => LOOKS[key] === look)
      return set ? `[${name} ${spelled(set)}]` : `[${name}]`
    }
    case OTHER:
      return `[not ${spelled(set!)}]`
    case SLOT:
      return `{${role}:${slot}}`
    default:
      return ''
  }
}
