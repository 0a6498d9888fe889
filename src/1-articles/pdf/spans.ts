import type { PDFDocumentProxy } from 'unpdf/pdfjs'

/** A stretch of text on one base line, in points of the page as it is seen; `base` grows downwards. */
export interface Span {
  text: string
  readonly left: number
  right: number
  readonly base: number
  readonly size: number
  readonly font: string
  /** A space was drawn before it. */
  readonly spaced: boolean
  /** It was put in its place by itself, on a page where words of a line have drawn spaces between them. */
  readonly placed: boolean
  /** The file itself says that it is no part of the text: a running head, a page number. */
  readonly isArtifact: boolean
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>
type Matrix = readonly [number, number, number, number, number, number]
type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }

interface State {
  readonly ctm: Matrix
  readonly font: string
  readonly size: number
  /** Width of a glyph's unit for a font of one point. */
  readonly unit: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

/** A gap that is a space where the file draws spaces, and where it draws none, in parts of the size of the font. */
const GAP = 0.4
const GAP_WITHOUT_SPACES = 0.17
/** A step that is more than the evening out of letters. */
const PLACED = 0.12
/** Text that slants more than this is a stamp across the page. */
const SLANT = 0.1
const START: Matrix = [1, 0, 0, 1, 0, 0]

/** The least picture, in square points: what is smaller than a stamp is an ornament, and no text is drawn at such a scale. */
const PICTURE = 2000

/**
 * The text of a page in the order in which it was drawn, which for all printers seen is the order of reading; and how much of the page
 * its pictures fill, in square points. Pictures are not decoded: each is a unit square, which is drawn at a scale of the size of the picture.
 *
 * Read from the drawing operators and not with `getTextContent`: that of pdf.js 5.6 moves a word by the width of its first
 * letter if this is a letter with its marks apart (“ủ” as LibreOffice writes it), and gives “Huyện ủ y”.
 */
export async function spansOf(
  page: Page,
  operators: Operators,
): Promise<{ readonly spans: readonly Span[]; readonly pictured: number }> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const text = new Text(page)
  for (let index = 0; index < fnArray.length; index++)
    text.draw(operators[fnArray[index]!] ?? '', argsArray[index] ?? [])
  const own = text.spans.filter(({ isArtifact }) => !isArtifact)
  return { spans: own.length > 0 ? own : text.spans, pictured: text.pictured }
}

/** The names of drawing operators, by their codes. */
export type Operators = readonly (string | undefined)[]

export function operatorsOf(codes: Readonly<Record<string, number>>): Operators {
  const names: string[] = []
  for (const [name, code] of Object.entries(codes)) names[code] = name
  return names
}

class Text {
  readonly spans: Span[] = []
  pictured = 0
  #last: Span | undefined
  readonly #page: Page
  #state: State
  #pen: Pen
  readonly #saved: State[] = []
  #matrix: Matrix = START
  #lineMatrix: Matrix = START
  /** For each marked content that is open, whether it or one around it is an artifact. */
  readonly #marked: boolean[] = []
  #spaced = false
  #drawsSpaces = false
  #moved = false

  constructor(page: Page) {
    this.#page = page
    const ctm = page.getViewport({ scale: 1 }).transform as unknown as Matrix
    const font = { font: '', size: 0, unit: 0.001 }
    this.#state = { ctm, ...font, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
    this.#pen = penOf(this.#state, START)
  }

  // biome-ignore lint/suspicious/noExplicitAny: the arguments of an operator have the types that the standard gives it.
  draw(operator: string, args: readonly any[]): void {
    switch (operator) {
      case 'showText':
        this.#show(args[0])
        break
      case 'moveText':
        this.#move(args[0], args[1])
        break
      case 'setTextMatrix':
        this.#moveTo(args.length === 1 ? args[0] : args)
        break
      case 'setFont':
        this.#set(this.#fontOf(args[0], args[1]))
        break
      case 'beginText':
        this.#moveTo(START)
        break
      case 'transform':
        this.#set({ ctm: times(this.#state.ctm, args as unknown as Matrix) })
        this.#picture(this.#state.ctm)
        break
      case 'save':
        this.#saved.push(this.#state)
        break
      case 'paintFormXObjectBegin':
        this.#saved.push(this.#state)
        if (args[0]) this.#set({ ctm: times(this.#state.ctm, args[0]) })
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state
        break
      case 'setLeadingMoveText':
        this.#set({ leading: args[1] })
        this.#move(args[0], args[1])
        break
      case 'nextLine':
        this.#move(0, this.#state.leading)
        break
      case 'setLeading':
        this.#set({ leading: -args[0] })
        break
      case 'setCharSpacing':
        this.#set({ charSpacing: args[0] })
        break
      case 'setWordSpacing':
        this.#set({ wordSpacing: args[0] })
        break
      case 'setHScale':
        this.#set({ scale: args[0] / 100 })
        break
      case 'setTextRise':
        this.#set({ rise: args[0] })
        break
      case 'setGState':
        for (const [name, value] of args[0]) if (name === 'Font') this.#set(this.#fontOf(value[0], value[1]))
        break
      case 'endMarkedContent':
        this.#marked.pop()
        break
      default:
        if (operator.startsWith('beginMarkedContent'))
          this.#marked.push(this.#marked.at(-1) === true || (args[0]?.name ?? args[0]) === 'Artifact')
    }
  }

  #picture([a, b, c, d]: Matrix): void {
    const size = Math.abs(a * d - b * c)
    if (size > PICTURE) this.pictured += size
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
  }

  #fontOf(font: string, size: number): Partial<State> {
    const { fontMatrix } = this.#page.commonObjs.has(font) ? this.#page.commonObjs.get(font) : {}
    return { font, size, unit: fontMatrix?.[0] ?? 0.001 }
  }

  #moveTo(matrix: Matrix): void {
    this.#matrix = matrix
    this.#lineMatrix = matrix
    this.#moved = true
  }

  #move(x: number, y: number): void {
    this.#moveTo(times(this.#lineMatrix, [1, 0, 0, 1, x, y]))
  }

  /** Draws glyphs from where the text stands, and leaves it behind them: from one to the next only the place changes. */
  #show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, unit, charSpacing, wordSpacing, scale } = this.#state
    const matrix = this.#matrix
    const [a, b] = [matrix[0], matrix[1]]
    let [x, y] = [matrix[4], matrix[5]]
    const pen = this.#penFor(matrix)
    for (const glyph of glyphs) {
      if (glyph === null) continue
      let by = 0
      if (typeof glyph === 'number') by = (-glyph / 1000) * size * scale
      else {
        const width = glyph.width * unit * size * scale
        if (isSpace(glyph.unicode)) {
          this.#spaced = true
          this.#drawsSpaces = true
        } else if (!pen.slants) this.#write(glyph.unicode, width, pen, x, y)
        by = width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale
      }
      x += a * by
      y += b * by
    }
    this.#matrix = [a, b, matrix[2], matrix[3], x, y]
  }

  /** As a rule that of the glyph before: only the place is another one. */
  #penFor(matrix: Matrix): Pen {
    const { state, matrix: before } = this.#pen
    const isAlike = before[0] === matrix[0] && before[1] === matrix[1] && before[2] === matrix[2]
    if (state !== this.#state || !isAlike || before[3] !== matrix[3]) this.#pen = penOf(this.#state, matrix)
    return this.#pen
  }

  #write(text: string, width: number, pen: Pen, x: number, y: number): void {
    const { ctm, font, charSpacing } = pen.state
    const { along, cos, sin, size, riseX, riseY } = pen
    const originX = ctm[0] * x + ctm[2] * y + ctm[4] + riseX
    const originY = ctm[1] * x + ctm[3] * y + ctm[5] + riseY
    const left = originX * cos + originY * sin
    const right = left + width * along
    const base = originY * cos - originX * sin
    const last = this.#last
    // A mark is part of the letter before it, wherever it is drawn.
    if (last && isMark(text)) {
      last.text += text
      return
    }
    const isLevel = last !== undefined && last.size === size && last.font === font && Math.abs(last.base - base) < 0.01
    const gap = last === undefined ? 0 : left - last.right - Math.max(0, charSpacing) * along
    const placed = this.#moved && this.#drawsSpaces && !this.#spaced && gap > PLACED * size
    const space = (this.#drawsSpaces ? GAP : GAP_WITHOUT_SPACES) * size
    if (last && isLevel && !placed && gap > -0.3 * size && gap < (this.#spaced ? 1.2 * size : space)) {
      last.text += this.#spaced ? ` ${text}` : text
      last.right = right
    } else {
      const isArtifact = this.#marked.at(-1) === true
      this.#last = { text, left, right, base, size, font, spaced: this.#spaced, placed, isArtifact }
      this.spans.push(this.#last)
    }
    this.#spaced = false
    this.#moved = false
  }
}

/** What is alike for all glyphs that are shown at once. */
interface Pen {
  readonly state: State
  readonly matrix: Matrix
  /** How long a unit along the line is. */
  readonly along: number
  readonly cos: number
  readonly sin: number
  readonly slants: boolean
  readonly size: number
  readonly riseX: number
  readonly riseY: number
}

function penOf(state: State, matrix: Matrix): Pen {
  const { ctm, size: points, rise } = state
  const [a, b, c, d] = times(ctm, matrix)
  const size = Math.abs(points) * Math.hypot(c, d)
  const along = Math.hypot(a, b) || 1
  const [cos, sin] = [a / along, b / along]
  const slants = Math.min(Math.abs(cos), Math.abs(sin)) > SLANT
  return { state, matrix, along, cos, sin, slants, size, riseX: c * rise, riseY: d * rise }
}

/** Of nearly all glyphs the code says what they are not. */
function isSpace(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x1680) ? false : /^\s*$/.test(text)
}

function isMark(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x300 || (code >= 0x1e00 && code < 0x2000) ? false : /^\p{M}+$/u.test(text)
}

/** By index: to take them apart by a pattern is slow where some are typed arrays. */
function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ]
}
