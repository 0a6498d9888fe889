import { Tokenizer } from 'htmlparser2'
import { styleOf } from '../../1-articles/html/marks.ts'
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

/** The tag being read: where it begins, its name, and whether it says that it is hidden or struck out. */
interface Tag {
  readonly from: number
  readonly name: string
  attribute: string
  value: string
  isUnseen: boolean
}

/**
 * Tokens and no tree: what is nested a hundred thousand deep costs no more than anything else.
 */
function editsOf(text: string): readonly Edit[] {
  const edits: Edit[] = []
  const breaks = BREAKS_LINES.test(text)
  let tag: Tag = { from: 0, name: '', attribute: '', value: '', isUnseen: false }
  /** The element that is not read, and how many of its name are open. */
  let unread: { readonly name: string; depth: number } | undefined
  let isRaised = false
  let cells = 0
  let at = 0
  const put = (from: number, to: number, instead: string): void => {
    if (to > from && from >= (edits.at(-1)?.to ?? 0)) edits.push({ from, to, words: instead })
    at = to
  }
  const lastEnds = new Map<string, number>()
  /** An element that is never closed hides nothing. */
  const closesBehind = (name: string, from: number): boolean => {
    if (!lastEnds.has(name)) lastEnds.set(name, text.toLowerCase().lastIndexOf(`</${name}`))
    return lastEnds.get(name)! >= from
  }
  const open = (to: number): void => {
    const { from, name, isUnseen } = tag
    if (!KNOWN.has(name)) {
      at = to
      return
    }
    if (unread) {
      if (unread.name === name) unread.depth++
    } else if ((UNREAD.has(name) || isUnseen) && !VOID.has(name) && closesBehind(name, to)) {
      unread = { name, depth: 1 }
    }
    if (name === 'sup') isRaised = true
    if (name === 'tr') cells = 0
    put(from, to, unread ? '' : BLOCK.has(name) ? '\n' : CELL.has(name) && cells++ > 0 ? '\t' : '')
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = { from: start - 1, name: text.slice(start, end).toLowerCase(), attribute: '', value: '', isUnseen: false }
      },
      onattribname(start, end) {
        tag.attribute = text.slice(start, end).toLowerCase()
        tag.value = ''
        if (tag.attribute === 'hidden') tag.isUnseen = true
      },
      onattribdata(start, end) {
        tag.value += text.slice(start, end)
      },
      onattribentity(code) {
        tag.value += String.fromCodePoint(code)
      },
      onattribend() {
        if (tag.attribute !== 'style') return
        const { isHidden, isStruck } = styleOf(tag.value)
        if (isHidden || isStruck) tag.isUnseen = true
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag(start, end) {
        const name = text.slice(start, end).toLowerCase()
        const to = text.indexOf('>', end) + 1 || text.length
        if (name === 'sup') isRaised = false
        if (!KNOWN.has(name)) {
          at = to
          return
        }
        const isRead = !unread
        if (unread?.name === name && --unread.depth === 0) unread = undefined
        put(start - 2, to, isRead && BLOCK.has(name) && !ONE_LINE.has(name) ? '\n' : '')
      },
      ontext(start, end) {
        const words = text.slice(start, end)
        if (unread) put(start, end, '')
        else if (isRaised && /^\d+$/.test(words)) put(start, end, raised(words))
        else if (breaks && words.trim() !== '')
          for (const { 0: lineEnd, index } of words.matchAll(/[ \t]*\r?\n(?![ \t]*\r?\n)[ \t]*/g))
            put(start + index, start + index + lineEnd.length, ' ')
        at = end
      },
      ontextentity(code, end) {
        put(at, end, unread ? '' : String.fromCodePoint(code))
      },
      oncomment: (_, end) => put(at, Math.min(end + 1, text.length), ''),
      oncdata(start, end, offset) {
        put(at, start, '')
        put(Math.max(start, end - offset), Math.min(end + 1, text.length), '')
      },
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return edits
}

const VOID = words('br hr img meta source wbr input link')

function raised(digits: string): string {
  return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}
