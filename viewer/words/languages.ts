import type { Language } from '../state/state.ts'
import { english } from './words.en.ts'
import type { Words } from './words.ts'
import { vietnamese } from './words.vi.ts'

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'en' ? english : vietnamese
}
