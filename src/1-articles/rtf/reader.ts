import { decodeAs } from '../windows.ts'
import { type Block, Row } from '../word/blocks.ts'
import { encodingOfCharset, encodingOfPage } from './charsets.ts'

/** Groups that are no text of the body. */
const LEFT_OUT = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf annotation listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles filetbl fldinst bkmkstart bkmkend atnid atnauthor atndate nonshppict pgdsctbl listtext pntext pnseclvl mmathPr userprops'.split(
    ' ',
  ),
)
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}
/** Groups nested deeper are no document. */
const DEEPEST = 10_000

interface State {
  readonly isLeftOut: boolean
  readonly isUnseen: boolean
  readonly font: number
  /** How many characters stand behind `\u` for those who do not know it. */
  readonly skip: number
}

/** The text of RTF, read word by word: nothing in it is executed, and what it links to is not fetched. */
export class RtfReader {
  readonly #code: string
  #state: State = { isLeftOut: false, isUnseen: false, font: 0, skip: 1 }
  readonly #outer: State[] = []
  readonly #fonts = new Map<number, string>()
  #page = 'windows-1252'
  #inFonts = 0
  #pending: number[] = []
  #pendingIn = ''
  #toSkip = 0
  #line = ''
  #cell: Block[] = []
  #row: Row | undefined
  #tables = 0
  #isInTable = false
  readonly #blocks: Block[] = []
  readonly #notes: Block[] = []
  /** What stood before a note, and how deep the note stands. */
  #aside: { readonly depth: number; readonly line: string; readonly isInTable: boolean } | undefined

  constructor(bytes: Buffer) {
    this.#code = bytes.toString('latin1')
  }

  read(): { readonly blocks: readonly Block[]; readonly isWhole: boolean } {
    const token = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+/gi
    let isWhole = false
    for (let match = token.exec(this.#code); match !== null; match = token.exec(this.#code)) {
      const [, brace, word, number, hex, symbol, plain] = match
      if (brace === '{') this.#open(match.index)
      else if (brace === '}') {
        this.#flush()
        if (this.#aside?.depth === this.#outer.length) this.#endNote()
        const outer = this.#outer.pop()
        if (outer === undefined) break
        this.#state = outer
        if (this.#inFonts > this.#outer.length) this.#inFonts = 0
        isWhole = this.#outer.length === 0
        if (isWhole) break
      } else if (word !== undefined) {
        if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
        else this.#word(word, number === undefined ? undefined : Number(number))
      } else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16))
      else if (symbol !== undefined) this.#symbol(symbol)
      else if (plain !== undefined) this.#plain(plain)
    }
    this.#paragraph()
    this.#endTable()
    return { blocks: [...this.#blocks, ...this.#notes], isWhole }
  }

  #open(at: number): void {
    this.#flush()
    if (this.#outer.length >= DEEPEST) throw new Error('its groups are nested deeper than in any document')
    this.#outer.push(this.#state)
    // A group that begins with `\*` may be left out by who does not know it; field results and footnotes have none.
    if (/^\{\s*\\\*/.test(this.#code.slice(at, at + 16))) this.#state = { ...this.#state, isLeftOut: true }
  }

  #word(word: string, number: number | undefined): void {
    if (word === 'u') {
      this.#unicode(number ?? 0)
      return
    }
    if (word === 'ansicpg') this.#page = encodingOfPage(number ?? 1252)
    else if (word === 'fonttbl') this.#inFonts = this.#outer.length
    else if (word === 'uc') this.#state = { ...this.#state, skip: Math.min(number ?? 1, 64) }
    else if (word === 'f') this.#font(number ?? 0)
    else if (word === 'fcharset' && this.#inFonts > 0) {
      const encoding = encodingOfCharset(number ?? 0)
      if (encoding !== undefined) this.#fonts.set(this.#state.font, encoding)
    }
    if (LEFT_OUT.has(word)) this.#state = { ...this.#state, isLeftOut: true }
    if (this.#state.isLeftOut) return
    this.#flush()
    const sign = SIGNS[word]
    if (sign !== undefined) this.#add(sign)
    else if (['strike', 'striked', 'v', 'deleted'].includes(word))
      this.#state = { ...this.#state, isUnseen: number !== 0 }
    else if (word === 'footnote') this.#beginNote()
    else if (word === 'plain') this.#state = { ...this.#state, isUnseen: false }
    else if (word === 'intbl') this.#isInTable = true
    else if (word === 'pard') this.#isInTable = false
    else if (['par', 'sect', 'page'].includes(word)) this.#paragraph()
    else if (['cell', 'nestcell'].includes(word)) this.#endCell()
    else if (['row', 'nestrow'].includes(word)) this.#endRow()
  }

  #font(number: number): void {
    this.#flush()
    this.#state = { ...this.#state, font: number }
  }

  #unicode(number: number): void {
    this.#flush()
    this.#add(String.fromCharCode(number & 0xffff))
    this.#toSkip = this.#state.skip
  }

  #symbol(symbol: string): void {
    if (symbol === '~') this.#add('\u00A0')
    else if (symbol === '_') this.#add('-')
    else if (symbol === '\r' || symbol === '\n') this.#paragraph()
    else if ('\\{}'.includes(symbol)) this.#byte(symbol.charCodeAt(0))
  }

  #plain(text: string): void {
    for (let at = 0; at < text.length; at++) this.#byte(text.charCodeAt(at))
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip--
      return
    }
    if (this.#state.isLeftOut || this.#state.isUnseen) return
    this.#pendingIn = this.#fonts.get(this.#state.font) ?? this.#page
    this.#pending.push(byte)
  }

  /** Bytes are read together: a tone of windows-1258 is a byte behind its letter. */
  #flush(): void {
    this.#toSkip = 0
    if (this.#pending.length === 0) return
    this.#line += decodeAs(this.#pendingIn, Uint8Array.from(this.#pending))
    this.#pending = []
  }

  #add(text: string): void {
    this.#flush()
    if (!this.#state.isLeftOut && !this.#state.isUnseen) this.#line += text
  }

  #paragraph(): void {
    this.#flush()
    const text = this.#line.trim()
    this.#line = ''
    if (text === '') return
    if (this.#aside) this.#notes.push({ text })
    else if (this.#isInTable) this.#cell.push({ text })
    else {
      this.#endTable()
      this.#blocks.push({ text })
    }
  }

  /** Notes stand behind the body. */
  #beginNote(): void {
    this.#aside ??= { depth: this.#outer.length, line: this.#line, isInTable: this.#isInTable }
    this.#line = ''
  }

  #endNote(): void {
    this.#paragraph()
    this.#line = this.#aside?.line ?? ''
    this.#isInTable = this.#aside?.isInTable ?? false
    this.#aside = undefined
  }

  #endCell(): void {
    this.#isInTable = true
    this.#paragraph()
    this.#row ??= new Row(this.#tables)
    this.#row.add(this.#cell, 1)
    this.#cell = []
  }

  #endRow(): void {
    this.#blocks.push(...(this.#row?.blocks() ?? []))
    this.#row = undefined
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#blocks.push(...this.#cell)
    this.#cell = []
    this.#endRow()
    if (this.#blocks.at(-1)?.table === this.#tables) this.#tables++
  }
}
