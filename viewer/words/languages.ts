import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../state/state.ts'
import type { Words } from './words.ts'
import { vietnamese } from './words.vi.ts'

const known = new Map<Language, Words>([['vi', vietnamese]])

/** The words of a language; those in which the page does not open are fetched. */
export async function fetchWords(language: Language): Promise<Words> {
  const words = known.get(language) ?? (await import('./words.en.ts')).english
  known.set(language, words)
  return words
}

/** The words of a language, in a component; until they are there, those of the language before. */
export function useWords(language: Language): Words {
  const [latest, setLatest] = useState(known.get(language) ?? vietnamese)
  useEffect(() => {
    let stale = false
    void fetchWords(language).then((words) => !stale && setLatest(words))
    return () => {
      stale = true
    }
  }, [language])
  return known.get(language) ?? latest
}
