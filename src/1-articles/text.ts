import type { Format } from './format.ts'
import { readTextFile } from './front-matter.ts'

/** Plain text. */
export const text: Format = {
  name: 'Text',
  extensions: ['.txt'],
  advice: 'Save it as plain text in UTF-8.',
  read: (source) => readTextFile(source, (line) => line),
}
