import { docx } from './docx.ts'
import { allBytes, type Format } from './format.ts'
import { html } from './html.ts'
import { rtf } from './rtf.ts'

/** Files that are called `.doc`: many are RTF, a web page or a `.docx` inside, and are read as such. Those of old Word are not. */
export const doc: Format = {
  name: 'Word 97',
  extensions: ['.doc'],
  advice:
    'Open it in Word or LibreOffice and save it as .docx; many at once: soffice --headless --convert-to docx *.doc',
  async *read(source) {
    const whole = await allBytes(source)
    const start = whole.toString('latin1', 0, 512).trimStart()
    const inner = start.startsWith('{\\rtf')
      ? rtf
      : start.startsWith('PK')
        ? docx
        : /^(?:\xEF\xBB\xBF)?<(?:!doctype|html|head|body|meta)\b/i.test(start)
          ? html
          : undefined
    if (inner === undefined) throw new Error('it is of the old kind of Word files, which are not read')
    yield* inner.read({ ...source, whole: () => whole })
  },
  takes: 6,
}
