import { columnFields } from './columns.ts'
import { dateWords } from './date-words.ts'
import { syllables } from './letters/syllables.ts'
import { vniTable } from './letters/tables.ts'
import { pageForms } from './page-words.ts'

/**
 * Reads all tables of `data/` that this stage knows, before the first file. A mistake in one of them stops the run; found in the
 * middle of a file it would be taken for damage of that file.
 *
 * @throws DataFileError
 */
export function readKnownWords(): void {
  columnFields()
  dateWords()
  pageForms('page')
  vniTable()
  syllables()
}
