import type { Attributes } from './attributes.ts'
import { withEntities } from './entities.ts'
import {
  BLOCK,
  DROPPED,
  DROPPED_BLOCK,
  INLINE,
  KEEPING_LINES,
  LAID_OUT,
  NEVER_MARKED,
  REPLACED,
  STRUCK_OUT,
} from './kinds-of-tags.ts'
import { MARK, marksOfNames, type Style, styleOf } from './marks.ts'
import type { Block, Element, Page } from './page.ts'
import { PageSays } from './page-says.ts'
import { DefinitionList, Table } from './tables.ts'
import { type TagHandler, VOID } from './tag-reader.ts'
import { closeUp } from './white-space.ts'

/** State of an open tag. The first ones pass on to what is inside. */
const DROP = 1
const LINK = 2
const PRE = 4
const STRUCK = 8
const ARTICLE = 16
const LEAD = 32
const INHERITED = 63
const JSON_LD = 64
const TITLE = 128
const BORDER = 256
const ELEMENT = 512
const RAISED = 1024

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Longer raised text is no mark of a footnote. */
const LONGEST_MARK = 20
const NUMBERS = /^\s*\d+(?:[\s,;–-]+\d+)*\s*$/
interface OpenElement extends Element {
  last: number
  readonly parent: OpenElement | undefined
}

/** Makes lines of the tags and texts of a page, and collects what it says of itself. */
export class PageReader implements TagHandler {
  readonly #blocks: Block[] = []
  readonly #elements: OpenElement[] = []
  readonly #says = new PageSays()

  #line = ''
  #links = 0
  #lineNumber = 0
  #isLead = false

  /** Around everything, since a page may have neither <html> nor <body>. */
  #element: OpenElement
  #state = 0
  readonly #states: number[] = []
  /** Where in which line text was raised. */
  readonly #raised: { readonly line: number; readonly at: number }[] = []
  readonly #tables: Table[] = []
  readonly #lists: DefinitionList[] = []

  readonly #marks = new Map<string, number>()
  readonly #styles = new Map<string, Style>()

  constructor() {
    this.#element = this.#open('html', 0, false)
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.#state
    if (VOID.has(name)) this.#openVoid(name, attributes, (outer & DROP) !== 0)
    else {
      this.#states.push(outer)
      this.#state = (outer & DROP) === 0 ? this.#enter(name, attributes, outer) : this.#dropped(name, attributes, outer)
    }
  }

  text(data: string): void {
    const state = this.#state
    if ((state & DROP) !== 0) {
      if ((state & JSON_LD) !== 0) this.#says.addJsonLd(data)
      else if ((state & TITLE) !== 0) this.#says.addTitle(data)
      else if ((state & STRUCK) !== 0 && /\s/.test(data)) this.#line += ' '
    } else if ((state & PRE) !== 0 && data.includes('\n')) {
      for (const [index, line] of data.split('\n').entries()) {
        if (index > 0) this.#endLine()
        this.#add(line)
      }
    } else this.#add(data)
  }

  close(name: string): void {
    const state = this.#state
    this.#state = this.#states.pop() ?? 0
    if ((state & RAISED) !== 0) this.#raise()
    if ((state & BORDER) !== 0) this.#endLine()
    if ((state & ELEMENT) !== 0) this.#closeElement(name)
  }

  /** What was collected, at the end of the page. */
  finish(): Page {
    this.#endLine()
    while (this.#element.parent !== undefined) this.#closeElement(this.#element.name)
    this.#element.last = this.#elements.length - 1
    return { blocks: this.#blocks, elements: this.#elements, ...this.#says.all() }
  }

  #openVoid(name: string, attributes: Attributes, isDropped: boolean): void {
    if (name === 'meta') this.#says.addMeta(attributes)
    else if (name === 'link') this.#says.addLink(attributes)
    else if (isDropped) return
    else if (name === 'br' || name === 'hr') this.#endLine()
    else if ((name === 'img' || name === 'input' || name === 'embed') && this.#line !== '') {
      if (attributes.type?.toLowerCase() !== 'hidden' && !this.#isHidden(attributes)) this.#line += ' '
    }
  }

  #dropped(name: string, { type }: Attributes, outer: number): number {
    return (outer & INHERITED) | this.#jsonLdIn(name, type)
  }

  #jsonLdIn(name: string, type: string | undefined): number {
    if (name !== 'script' || !/^\s*application\/ld\+json\s*(?:;|$)/i.test(type ?? '')) return 0
    this.#says.openJsonLd()
    return JSON_LD
  }

  /** The state inside a tag that stands where text is read. */
  #enter(name: string, attributes: Attributes, outer: number): number {
    const inherited = outer & INHERITED
    if (DROPPED.has(name)) {
      const isTitle = name === 'title' && !this.#says.hasTitle
      return inherited | DROP | (isTitle ? TITLE : this.#jsonLdIn(name, attributes.type))
    }
    if (REPLACED.has(name)) {
      if (this.#line !== '' && !this.#isHidden(attributes)) this.#line += ' '
      return inherited | DROP
    }
    if (DROPPED_BLOCK.has(name)) {
      this.#endLine()
      return inherited | DROP
    }
    const style = attributes.style === undefined ? undefined : this.#styleOf(attributes.style)
    if (style?.isStruck === true || STRUCK_OUT.has(name)) return inherited | DROP | STRUCK | this.#border(name)
    const isInline = INLINE.has(name) && style?.isBlock !== true
    const isHidden = this.#isHidden(attributes) || (name === 'dialog' && attributes.open === undefined)
    if (isInline && isHidden) return inherited | DROP

    const named = this.#marksOf(attributes)
    const isBorder = style?.isBlock ?? (!isInline && BLOCK.has(name))
    if (isBorder) this.#endLine()
    if (!isInline) this.#enterElement(name, attributes, named, isHidden, outer)
    if ((name === 'time' || attributes.itemprop !== undefined) && !isHidden)
      this.#says.addTime(name, attributes, this.#blocks.length)
    const isRaised = name === 'sup' || style?.isSuperscript === true
    if (isRaised) this.#raised.push({ line: this.#lineNumber, at: this.#line.length })
    return (
      inherited |
      (name === 'a' && attributes.href !== undefined ? LINK : 0) |
      (KEEPING_LINES.has(name) || style?.keepsLines === true ? PRE : 0) |
      (name === 'article' || name === 'main' ? ARTICLE : 0) |
      ((named & MARK.lead) !== 0 ? LEAD : 0) |
      (isBorder ? BORDER : 0) |
      (isInline ? 0 : ELEMENT) |
      (isRaised ? RAISED : 0)
    )
  }

  #enterElement(name: string, attributes: Attributes, named: number, isHidden: boolean, outer: number): void {
    const isBody = attributes.itemprop !== undefined && /\barticleBody\b/.test(attributes.itemprop)
    /** A `<header>` inside the article holds its title and lead; any other is the head of the site. */
    const isApart = name === 'aside' || (name === 'header' && (outer & ARTICLE) === 0)
    const marks = (NEVER_MARKED.has(name) ? 0 : named) | (isBody ? MARK.body : 0) | (isApart ? MARK.apart : 0)
    this.#open(name, marks, isHidden)
    if (name === 'table') this.#tables.push(new Table(this.#element))
    else if (name === 'dl') this.#lists.push(new DefinitionList())
    else if (name === 'dt' || name === 'dd') this.#lists.at(-1)?.open(this.#blocks.length)
    const table = this.#tables.at(-1)
    if (table === undefined) return
    if (name === 'tr') table.openRow(isHidden)
    else if (name === 'td' || name === 'th') {
      const { colspan, rowspan } = attributes
      table.openCell(this.#blocks.length, { isHead: name === 'th', isHidden, colspan, rowspan })
    } else if (LAID_OUT.has(name)) table.markLayout()
  }

  #open(name: string, marks: number, isHidden: boolean): OpenElement {
    const parent = this.#elements.length === 0 ? undefined : this.#element
    const number = this.#elements.length
    const element: Mutable = { name, parent, number, last: number, marks, hider: parent?.hider }
    if (isHidden) element.hider = element
    this.#elements.push(element)
    this.#element = element
    return element
  }

  #closeElement(name: string): void {
    const element = this.#element
    element.last = this.#elements.length - 1
    this.#element = element.parent ?? element
    if (name === 'td' || name === 'th') this.#tables.at(-1)?.closeCell(this.#blocks.length)
    else if (name === 'dt') this.#lists.at(-1)?.closeTerm(this.#blocks)
    else if (name === 'dd') this.#lists.at(-1)?.closeDefinition(this.#blocks, element)
    else if (name === 'dl') this.#lists.pop()
    else if (name === 'table') {
      const table = this.#tables.pop()
      table?.close(this.#blocks)
      if (table?.isTable) this.#tables.at(-1)?.markLayout()
    }
  }

  #border(name: string): number {
    if (!BLOCK.has(name)) return 0
    this.#endLine()
    return BORDER
  }

  #add(data: string): void {
    const text = closeUp(withEntities(data))
    if (text === '' || (text === ' ' && this.#line === '')) return
    this.#line += text
    if ((this.#state & LINK) !== 0) this.#links += text.length
    if ((this.#state & LEAD) !== 0 && text !== ' ') this.#isLead = true
  }

  #endLine(): void {
    this.#lineNumber++
    if (this.#line === '') return
    const line = this.#line.trim()
    if (line !== '') {
      const text = line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line
      const links = Math.min(this.#links, text.length)
      this.#blocks.push({ text, links, element: this.#element, isRow: false, isLead: this.#isLead })
    }
    this.#line = ''
    this.#links = 0
    this.#isLead = false
  }

  /** The end of raised text: digits become superscripts, so that “Hai<sup>1</sup>” is neither “Hai1” nor a number. */
  #raise(): void {
    const { line, at } = this.#raised.pop()!
    if (line !== this.#lineNumber || this.#line.length - at > LONGEST_MARK) return
    const text = this.#line.slice(at)
    if (NUMBERS.test(text))
      this.#line = this.#line.slice(0, at) + text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
  }

  #isHidden({ hidden, style }: Attributes): boolean {
    if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
    return style !== undefined && this.#styleOf(style).isHidden
  }

  #styleOf(code: string): Style {
    return remembered(this.#styles, code, styleOf)
  }

  #marksOf(attributes: Attributes): number {
    const { class: names, id } = attributes
    const marks = names === undefined ? 0 : remembered(this.#marks, names, marksOfNames)
    return id === undefined ? marks : marks | remembered(this.#marks, id, marksOfNames)
  }
}

/** A page says the same of many elements. */
function remembered<Value>(known: Map<string, Value>, words: string, read: (words: string) => Value): Value {
  const before = known.get(words)
  if (before !== undefined) return before
  const value = read(words)
  known.set(words, value)
  return value
}

type Mutable = { -readonly [Key in keyof OpenElement]: OpenElement[Key] }
