import { ATTRIBUTES, Attributes } from './attributes.ts'
import { Names } from './names.ts'
import { type ScanHandler, scan } from './scan.ts'

const list = (names: string): readonly string[] => names.split(' ')

/** Tags that hold nothing and are not closed. */
export const VOID: ReadonlySet<string> = new Set(
  list('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'),
)
const CLOSES_P = list(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol p pre search section table ul',
)
/** The tags that a tag closes if one of them is the innermost: their end may be left out. */
const CLOSES = new Map<string, ReadonlySet<string>>([
  ...CLOSES_P.map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ...list('h1 h2 h3 h4 h5 h6').map((name): [string, ReadonlySet<string>] => [
    name,
    new Set(list('p h1 h2 h3 h4 h5 h6')),
  ]),
  ['a', new Set(['a'])],
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['tr', new Set(['tr', 'th', 'td', 'p', 'caption', 'colgroup'])],
  ['td', new Set(['th', 'td', 'p'])],
  ['th', new Set(['th', 'td', 'p'])],
  ...list('thead tbody tfoot').map((name): [string, ReadonlySet<string>] => [
    name,
    new Set(list('thead tbody tfoot tr th td p caption colgroup')),
  ]),
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ['body', new Set(['head'])],
])
/** Tags inside so many others hold nothing, as in browsers: what has more is broken. */
const DEEPEST = 512
const FOREIGN = new Set(['svg', 'math'])

const TAG_NAMES = new Names([
  ...new Set([
    ...VOID,
    ...CLOSES.keys(),
    ...FOREIGN,
    ...list(
      'html head body title script style noscript template iframe object video audio canvas button select textarea',
    ),
    ...list(
      'abbr b big caption cite code colgroup data del dfn em font i ins kbd label legend mark nobr q s samp small',
    ),
    ...list('span strike strong sub summary sup time tt u var picture listing plaintext xmp path g use o:p'),
  ]),
])
const ATTRIBUTE_NAMES = new Names(ATTRIBUTES)

/** Takes the tags of a page in their order, each closed once; void ones are not closed. */
export interface TagHandler {
  /** `attributes` is not kept by the reader. */
  open(name: string, attributes: Attributes): void
  close(name: string): void
  /** Entities are still written out. */
  text(data: string): void
}

/** Reads the tags of a page and closes those whose end is left out or stands too late, as browsers do in most cases. */
export function readTags(code: string, handler: TagHandler): void {
  scan(code, new TagReader(code, handler))
}

/**
 * Between what is found in the code and what is read here. The parser of htmlparser2 cuts out every name and value, most of
 * which are not used: that is a good third of the time a page takes.
 */
class TagReader implements ScanHandler {
  readonly #code: string
  readonly #handler: TagHandler
  /** The open tags, innermost last. */
  readonly #open: string[] = []
  #foreign = 0
  #name = ''
  #attributes = new Attributes()
  #isUsed = false
  #attribute: keyof Attributes | undefined

  constructor(code: string, handler: TagHandler) {
    this.#code = code
    this.#handler = handler
  }

  onopentagname(start: number, end: number): void {
    const name = this.#nameAt(start, end)
    this.#name = name
    if (this.#isUsed) this.#attributes = new Attributes()
    this.#isUsed = false
    // A form in a form is none.
    if (name === 'form' && this.#open.includes('form')) this.#name = ''
    const closed = CLOSES.get(name)
    if (closed === undefined) return
    for (let last = this.#open.at(-1); last !== undefined && closed.has(last); last = this.#open.at(-1)) this.#pop()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = ATTRIBUTE_NAMES.find(this.#code, start, end) as keyof Attributes | undefined
  }

  onattribend(start: number, end: number): void {
    if (this.#attribute === undefined) return
    // Of most links it only matters that they are.
    const isLink = this.#attribute === 'href' && this.#name !== 'link'
    this.#attributes.set(this.#attribute, isLink ? '' : this.#code.slice(start, end))
    this.#isUsed = true
  }

  onopentagend(): void {
    const name = this.#name
    if (name === '') return
    this.#handler.open(name, this.#attributes)
    if (VOID.has(name)) return
    if (this.#open.length >= DEEPEST) {
      this.#handler.close(name)
      return
    }
    this.#open.push(name)
    if (FOREIGN.has(name)) this.#foreign++
  }

  onselfclosingtag(): void {
    const isWhole = this.#foreign > 0
    this.onopentagend()
    if (isWhole && this.#open.at(-1) === this.#name) this.#pop()
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end)
    const at = VOID.has(name) ? -1 : this.#open.lastIndexOf(name)
    if (at !== -1) while (this.#open.length > at) this.#pop()
    else if (name === 'p' || name === 'br') this.#handler.open('br', new Attributes())
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#code.slice(start, end))
  }

  onend(): void {
    while (this.#open.length > 0) this.#pop()
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0
  }

  #pop(): void {
    const name = this.#open.pop()!
    if (FOREIGN.has(name)) this.#foreign--
    this.#handler.close(name)
  }

  #nameAt(start: number, end: number): string {
    return TAG_NAMES.find(this.#code, start, end) ?? this.#code.slice(start, end).toLowerCase()
  }
}
