import { Parser } from 'htmlparser2'
import type { Edit, Plain } from './rewriting.ts'
import { rewrite } from './rewriting.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCK = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
)
const CELL = words('td th')
/** Their ends are where the next of them begins. */
const ONE_LINE = words('br tr li thead tbody tfoot')
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark meta o:p picture q samp small source span strong sub sup time tt u var video wbr',
)
const UNREAD = words('del s strike script style noscript template title head svg iframe object')
const KNOWN = new Set([...BLOCK, ...CELL, ...INLINE, ...UNREAD])

const TAG = new RegExp(`</?(?:${[...KNOWN].join('|')})(?:\\s[^<>]*)?/?>|<!--|<!\\[CDATA\\[`, 'i')
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i
const BREAKS_LINES = /<(?:p|div|br|li|tr|h[1-6])\b/i
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through/i

/** A text that was escaped twice is code for the code of HTML. */
const DEEPEST = 3

/**
 * HTML inside a text, as exports of content systems have it: tags are nothing or the end of a line, entities are their characters, rows of a
 * table are lines with tabs. What is struck out or hidden is not read. A “<” that opens no tag of HTML is itself.
 */
export function readMarkup(plain: Plain): Plain {
  let now = plain
  for (let depth = 0; depth < DEEPEST && (TAG.test(now.text) || ENTITY.test(now.text)); depth++) {
    const edits = editsOf(now.text)
    if (edits.length === 0) break
    now = rewrite(now, edits)
  }
  return now
}

function editsOf(text: string): readonly Edit[] {
  const edits: Edit[] = []
  /** Open elements, each with whether what it holds is read. */
  const open: { readonly name: string; readonly isRead: boolean }[] = []
  const isRead = () => open.at(-1)?.isRead !== false
  const breaks = BREAKS_LINES.test(text)
  let cells = 0
  const add = (from: number, to: number, put: string): void => {
    // the parser closes elements on its own, where nothing is written
    if (to > from && from >= (edits.at(-1)?.to ?? 0)) edits.push({ from, to, words: put })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      const from = parser.startIndex
      const to = parser.endIndex + 1
      const known = KNOWN.has(name)
      if (!VOID.has(name)) {
        const unseen = UNREAD.has(name) || 'hidden' in attributes || UNSEEN.test(attributes.style ?? '')
        open.push({ name, isRead: isRead() && !(known && unseen) })
      }
      if (name === 'tr') cells = 0
      if (!known || text[from] !== '<') return
      add(from, to, !isRead() ? '' : BLOCK.has(name) ? '\n' : CELL.has(name) && cells++ > 0 ? '\t' : '')
    },
    onclosetag(name, isImplied) {
      const at = open.findLastIndex((element) => element.name === name)
      const read = isRead()
      if (at >= 0) open.length = at
      const from = parser.startIndex
      if (isImplied || !KNOWN.has(name) || text[from] !== '<') return
      add(from, parser.endIndex + 1, read && BLOCK.has(name) && !ONE_LINE.has(name) ? '\n' : '')
    },
    ontext(data) {
      const from = parser.startIndex
      const to = parser.endIndex + 1
      if (!isRead()) add(from, to, '')
      else if (open.at(-1)?.name === 'sup' && /^\d+$/.test(data)) add(from, to, raised(data))
      else if (data !== text.slice(from, to)) add(from, to, data)
      else if (breaks)
        for (const { 0: end, index } of data.matchAll(/[ \t]*\r?\n(?![ \t]*\r?\n)[ \t]*/g))
          if (data.trim() !== '') add(from + index, from + index + end.length, ' ')
    },
    oncomment() {
      add(parser.startIndex, parser.endIndex + 1, '')
    },
  })
  parser.end(text)
  return edits
}

const VOID = words('br hr img meta source wbr input link')

function raised(digits: string): string {
  return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}
