import { superscript } from '../superscript.ts'
import type { XmlHandler } from '../xml-parts.ts'
import { type Block, Row } from './blocks.ts'
import { type Look, lookOf } from './styles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What is not part of the text as it now reads: deletions, codes of fields, former formatting, stops of tabs, ruby, foot of a section. */
const SILENT = words(
  'del delText moveFrom instrText delInstrText rPrChange pPrChange tblPrChange tblPrExChange trPrChange tcPrChange tabs rt sectPr ffData numPr',
)
/** What holds text that is not read from here. */
const UNREAD: Readonly<Record<string, string>> = {
  altChunk: 'a document inside the document',
  subDoc: 'a document that this one refers to',
  object: 'an object of another program',
  chart: 'a chart',
  relIds: 'a diagram (SmartArt)',
}
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}

interface Paragraph {
  text: string
  look: Look
  /** What stands in text boxes that hang on this paragraph. */
  readonly boxes: Block[]
  /** How it goes on in the next paragraph: not at all, behind a large first letter, or because its end was deleted. */
  joins: 'no' | 'letter' | 'end'
}

/** A body, a cell, a text box or a footnote. */
interface Holder {
  readonly blocks: Block[]
  carried?: Paragraph | undefined
}

/** What the parts of a document share. */
export interface Context {
  readonly styles: ReadonlyMap<string, Look>
  /** Numbers of the footnotes and endnotes that are referred to, by `footnote 2`, in the order of the text. */
  readonly notes: Map<string, string>
  /** What was not read, in words. */
  readonly unread: Set<string>
}

/** Gathers the text of the body of a Word document, or of one of its footnotes, as it reads when all changes are accepted. */
export class Content implements XmlHandler {
  readonly #context: Context
  /** The mark of the footnote that is read. */
  readonly #mark: string
  readonly #path: string[] = []
  readonly #holders: Holder[] = [{ blocks: [] }]
  readonly #paragraphs: Paragraph[] = []
  readonly #runs: Look[] = []
  readonly #rows: Row[] = []
  /** Numbers of the tables that are open. */
  readonly #tables: number[] = []
  #countOfTables = 0
  /** For each cell that is open, how many columns it spans and whether one above it covers it. */
  readonly #cells: { columns: number; covered: boolean }[] = []
  /** For each choice between two forms of the same drawing, whether one was read. */
  readonly #choices: { read: boolean }[] = []
  /** For each content control that is open, whether it shows only a prompt such as “Click here”. */
  readonly #controls: { prompts: boolean }[] = []
  #silent = 0

  constructor(context: Context, mark = '') {
    this.#context = context
    this.#mark = mark
  }

  get blocks(): readonly Block[] {
    const [{ blocks, carried }] = this.#holders as [Holder]
    return carried === undefined || carried.text.trim() === '' ? blocks : [...blocks, { text: carried.text.trim() }]
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (this.#silent > 0 || SILENT.has(name)) {
      if (this.#silent === 0) this.#change(name, parent)
      this.#silent++
      return
    }
    if (UNREAD[name] !== undefined) this.#context.unread.add(UNREAD[name])
    if (parent === 'r' && SIGNS[name] !== undefined) this.#write(SIGNS[name])
    else if (parent === 'rPr') this.#property(name, attribute)
    else if (parent === 'pPr') this.#paragraphProperty(name, attribute)
    else this.#structure(name, attribute)
  }

  close(name: string): void {
    this.#path.pop()
    if (this.#silent > 0) this.#silent--
    else if (name === 'p') this.#endParagraph()
    else if (name === 'r') this.#runs.pop()
    else if (name === 'tbl') this.#tables.pop()
    else if (name === 'tr') this.#holders.at(-1)!.blocks.push(...(this.#rows.pop()?.blocks() ?? []))
    else if (name === 'tc') this.#endCell()
    else if (name === 'txbxContent') this.#endBox()
    else if (name === 'AlternateContent') this.#choices.pop()
    else if (name === 'sdt') this.#controls.pop()
  }

  text(text: string): void {
    if (this.#silent === 0 && this.#path.at(-1) === 't') this.#write(text)
  }

  #structure(name: string, attribute: (name: string) => string | undefined): void {
    const value = Number(attribute('val') ?? 1) || 1
    if (name === 'p') this.#paragraphs.push({ text: '', look: {}, boxes: [], joins: 'no' })
    else if (name === 'tbl') this.#tables.push(++this.#countOfTables)
    else if (name === 'r') this.#runs.push(this.#paragraphs.at(-1)?.look ?? {})
    else if (name === 'tr') this.#rows.push(new Row(this.#tables.at(-1) ?? 0))
    else if (name === 'gridBefore') this.#rows.at(-1)?.skip(value)
    else if (name === 'tc' || name === 'txbxContent') this.#holders.push({ blocks: [] })
    else if (name === 'gridSpan' && this.#cells.length > 0) this.#cells.at(-1)!.columns = value
    else if (name === 'vMerge' && this.#cells.length > 0) this.#cells.at(-1)!.covered = attribute('val') !== 'restart'
    else if (name === 'AlternateContent') this.#choices.push({ read: false })
    else if ((name === 'Choice' || name === 'Fallback') && this.#choices.at(-1)?.read) this.#silent++
    else if (name === 'sdt') this.#controls.push({ prompts: false })
    else if (name === 'showingPlcHdr' && this.#controls.length > 0) this.#controls.at(-1)!.prompts = true
    else if (name === 'sdtContent' && this.#controls.at(-1)?.prompts) this.#silent++
    else if (name === 'sym') this.#write(signOf(attribute('char')))
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#refer(name, attribute)
    else if (name === 'footnoteRef' || name === 'endnoteRef') this.#write(this.#mark)
    if (name === 'tc') this.#cells.push({ columns: 1, covered: false })
  }

  /** A deletion that hangs on the end of a paragraph or on a row. */
  #change(name: string, parent: string | undefined): void {
    if (name !== 'del' && name !== 'moveFrom') return
    const paragraph = this.#paragraphs.at(-1)
    if (parent === 'rPr' && this.#path.at(-3) === 'pPr' && paragraph) paragraph.joins = 'end'
    const row = this.#rows.at(-1)
    if (parent === 'trPr' && row) row.deleted = true
  }

  #property(name: string, attribute: (name: string) => string | undefined): void {
    const look = name === 'rStyle' ? this.#context.styles.get(attribute('val') ?? '') : lookOf(name, attribute('val'))
    const holder = this.#path.at(-3)
    if (holder === 'r' && this.#runs.length > 0) this.#runs.push({ ...this.#runs.pop(), ...look })
    const paragraph = this.#paragraphs.at(-1)
    if (holder === 'pPr' && paragraph && look?.hidden) paragraph.joins = 'end'
  }

  #paragraphProperty(name: string, attribute: (name: string) => string | undefined): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph === undefined) return
    if (name === 'pStyle') paragraph.look = this.#context.styles.get(attribute('val') ?? '') ?? {}
    if (name === 'framePr' && /^(?:drop|margin)$/.test(attribute('dropCap') ?? '')) paragraph.joins = 'letter'
  }

  #write(text: string): void {
    const { struck = false, hidden = false, raised = false } = this.#runs.at(-1) ?? {}
    const paragraph = this.#paragraphs.at(-1)
    if (struck || hidden || paragraph === undefined) return
    if (text.trim() !== '') for (const choice of this.#choices) choice.read = true
    paragraph.text += raised ? superscript(text) : text
  }

  #refer(name: string, attribute: (name: string) => string | undefined): void {
    const { struck = false, hidden = false } = this.#runs.at(-1) ?? {}
    if (struck || hidden) return
    const note = `${name.slice(0, -'Reference'.length)} ${attribute('id')}`
    const { notes } = this.#context
    const hasOwnMark = /^(?:1|true|on)$/.test(attribute('customMarkFollows') ?? '')
    if (!notes.has(note)) {
      const numbered = [...notes.values()].filter((mark) => mark !== '').length
      notes.set(note, hasOwnMark ? '' : superscript(`${numbered + 1}`))
    }
    this.#write(notes.get(note)!)
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    const holder = this.#holders.at(-1)!
    if (paragraph === undefined) return
    if (holder.carried) {
      paragraph.text = joined(holder.carried, paragraph.text)
      paragraph.boxes.unshift(...holder.carried.boxes)
      holder.carried = undefined
    }
    if (paragraph.joins !== 'no') {
      holder.carried = paragraph
      return
    }
    const text = paragraph.text.trim()
    if (text !== '') holder.blocks.push({ text })
    holder.blocks.push(...paragraph.boxes)
  }

  #endCell(): void {
    const { columns, covered } = this.#cells.pop()!
    const blocks = this.#endHolder()
    this.#rows.at(-1)?.add(covered ? [] : blocks, columns)
  }

  #endBox(): void {
    const blocks = this.#endHolder()
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.boxes.push(...blocks)
    else this.#holders.at(-1)!.blocks.push(...blocks)
  }

  #endHolder(): readonly Block[] {
    const { blocks, carried } = this.#holders.pop()!
    if (carried && carried.text.trim() !== '') blocks.push({ text: carried.text.trim() })
    return blocks
  }
}

/** A paragraph with the one before it, whose end was deleted: two words that now touch were two words to who wrote them. */
function joined({ text, joins }: Paragraph, next: string): string {
  return joins === 'end' && /[\p{L}\d]$/u.test(text) && /^[\p{Lu}\d]/u.test(next) ? `${text} ${next}` : text + next
}

/** A letter of a font of signs has no meaning as text, but parts words. */
function signOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) || point < 0x20 || point > 0xffff
    ? ' '
    : String.fromCharCode(point)
}
