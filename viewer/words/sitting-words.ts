import type { Language } from '../state/state.ts'
import { sittingsInEnglish } from './sittings.en.ts'
import type { SittingWords } from './sittings.ts'
import { sittingsInVietnamese } from './sittings.vi.ts'

/** Both languages at once: they come with the reading room, and no page that does not open it has them. */
export const sittingWords: Readonly<Record<Language, SittingWords>> = {
  vi: sittingsInVietnamese,
  en: sittingsInEnglish,
}
