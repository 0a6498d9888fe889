import { useWorkspace } from '../parts/workspace.ts'
import { compareEnglish } from '../words/compare.en.ts'
import type { CompareWords } from '../words/compare.ts'
import { compareVietnamese } from '../words/compare.vi.ts'

/** What the comparison says, in the language of the page. */
export function useCompareWords(): CompareWords {
  return useWorkspace().words.language === 'en' ? compareEnglish : compareVietnamese
}
