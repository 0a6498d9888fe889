import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { type ScanHandler, scan } from '../../src/1-articles/html/scan.ts'

const PIECES = [
  ...['<', '>', '/', '</', '!', '<!', '--', '-', '-->', '--!>', '<!--', '<!-->', '<![CDATA[', ']]>', ']', '<?', '?>'],
  ...[
    '<!doctype',
    'd',
    'a',
    's',
    't',
    '<script',
    '</script',
    '<style>',
    '</style>',
    '<title>',
    '</title',
    '<ti',
    '<no',
  ],
  ...['<textarea', '</textarea>', '<xmp>', '</xmp>', '<plaintext>', '<iframe', '</iframe>', '<noembed>', '</noembed'],
  ...['<noframes>', '</noframes>', '<svg>', '</svg>', '<SCRIPT>', '</SCRIPT >', '<P', '<br/>', '<a href=x/>', '/ >'],
  ...['=', '=>', '"', "'", ' ', '\n', '\t', '\f', '\r', ' a="b"', " c='d'", ' e=f', ' g', 'ế', '\u00A0', '&amp;'],
]

/** What is told of a code, in words; elements of other languages are those inside `<svg>`. */
function told(code: string, read: (handler: ScanHandler & { onattribdata(start: number, end: number): void }) => void) {
  const words: string[] = []
  let depth = 0
  let name = ''
  let value = ''
  const cut = (start: number, end: number) => code.slice(start, end)
  read({
    onopentagname(start, end) {
      name = cut(start, end).toLowerCase()
      words.push(`<${name}`)
    },
    onattribname(start, end) {
      words.push(`${cut(start, end)}=`)
      value = ''
    },
    // Told by the tokenizer also of a value that the end of the page cuts.
    onattribdata(start, end) {
      value += cut(start, end)
    },
    onattribend: () => words.push(value),
    onopentagend() {
      words.push('>')
      if (name === 'svg') depth++
    },
    onselfclosingtag: () => words.push('/>'),
    onclosetag(start, end) {
      words.push(`</${cut(start, end)}>`)
      if (cut(start, end) === 'svg') depth--
    },
    ontext: (start, end) => words.push(`“${cut(start, end)}”`),
    onend: () => words.push('end'),
    isInForeignContext: () => depth > 0,
  })
  return words.filter((word) => word !== '')
}

const ours = (code: string) =>
  told(code, (handler) => {
    const onattribend = (start: number, end: number) => {
      handler.onattribdata(start, end)
      handler.onattribend(start, end)
    }
    scan(code, { ...handler, onattribend })
  })

const theirs = (code: string) =>
  told(code, (handler) => {
    const nothing = () => {}
    const others = { oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing }
    const entities = { onattribentity: nothing, ontextentity: nothing }
    const tokenizer = new Tokenizer({ decodeEntities: false }, { ...handler, ...others, ...entities })
    tokenizer.write(code)
    tokenizer.end()
  })

test('tags, attributes and texts are found where the tokenizer of htmlparser2 finds them', () => {
  expect(ours('<p class="a" hidden>Một<br/>hai</p><!-- x --><title>Tin <b></title>')).toEqual([
    ...['<p', 'class=', 'a', 'hidden=', '>', '“Một”', '<br', '/>', '“hai”', '</p>'],
    ...['<title', '>', '“Tin <b>”', '</title>', 'end'],
  ])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const code = pieces.join('')
      expect(ours(code)).toEqual(theirs(code))
    }),
    { numRuns: 5000 },
  )
})
