import type { Format } from './format.ts'
import { readTextFile } from './front-matter.ts'

/** Markdown. Its signs stay in the text, since evidence points into the file as it is; only the title loses its `#`. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  advice: 'Save it as plain text in UTF-8.',
  read: (source) => readTextFile(source, (line) => line.replace(/^#+\s+/, '')),
}
