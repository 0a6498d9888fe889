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

/**
 * The text of a page in the order in which it was drawn, which for all printers seen is the order of reading.
 *
 * Read from the drawing operators and not with `getTextContent`: that of pdf.js 5.6 moves a word by the width of its first
 * letter if this is a letter with its marks apart (“ủ” as LibreOffice writes it), and gives “Huyện ủ y”.
 */
export async function spansOf(page: Page, operators: Readonly<Record<string, number>>): Promise<readonly Span[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]))
  const text = new Text(page)
  for (const [index, code] of fnArray.entries()) text.draw(names.get(code) ?? '', argsArray[index] ?? [])
  const own = text.spans.filter(({ isArtifact }) => !isArtifact)
  return own.length > 0 ? own : text.spans
}

class Text {
  readonly spans: Span[] = []
  readonly #page: Page
  #state: State
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
  }

  // biome-ignore lint/suspicious/noExplicitAny: the arguments of an operator have the types that the standard gives it.
  draw(operator: string, args: readonly any[]): void {
    const set = (change: Partial<State>): void => {
      this.#state = { ...this.#state, ...change }
    }
    const { ctm, leading } = this.#state
    if (operator === 'save' || operator === 'paintFormXObjectBegin') this.#saved.push(this.#state)
    if (operator === 'transform') set({ ctm: times(ctm, args as unknown as Matrix) })
    else if (operator === 'paintFormXObjectBegin' && args[0]) set({ ctm: times(ctm, args[0]) })
    else if (operator === 'restore' || operator === 'paintFormXObjectEnd')
      this.#state = this.#saved.pop() ?? this.#state
    else if (operator === 'beginText') this.#moveTo(START)
    else if (operator === 'setTextMatrix') this.#moveTo(args.length === 1 ? args[0] : args)
    else if (operator === 'moveText') this.#move(args[0], args[1])
    else if (operator === 'setLeadingMoveText') {
      set({ leading: args[1] })
      this.#move(args[0], args[1])
    } else if (operator === 'nextLine') this.#move(0, leading)
    else if (operator === 'setLeading') set({ leading: -args[0] })
    else if (operator === 'setCharSpacing') set({ charSpacing: args[0] })
    else if (operator === 'setWordSpacing') set({ wordSpacing: args[0] })
    else if (operator === 'setHScale') set({ scale: args[0] / 100 })
    else if (operator === 'setTextRise') set({ rise: args[0] })
    else if (operator === 'setFont') set(this.#fontOf(args[0], args[1]))
    else if (operator === 'setGState') {
      for (const [name, value] of args[0]) if (name === 'Font') set(this.#fontOf(value[0], value[1]))
    } else if (operator === 'showText') this.#show(args[0])
    else if (operator.startsWith('beginMarkedContent'))
      this.#marked.push(this.#marked.at(-1) === true || (args[0]?.name ?? args[0]) === 'Artifact')
    else if (operator === 'endMarkedContent') this.#marked.pop()
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

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, unit, charSpacing, wordSpacing, scale } = this.#state
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        this.#advance((-glyph / 1000) * size * scale)
        continue
      }
      const width = glyph.width * unit * size * scale
      this.#write(glyph.unicode, width)
      this.#advance(width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale)
    }
  }

  #advance(by: number): void {
    this.#matrix = times(this.#matrix, [1, 0, 0, 1, by, 0])
  }

  #write(text: string, width: number): void {
    if (/^\s*$/.test(text)) {
      this.#spaced = true
      this.#drawsSpaces = true
      return
    }
    const { ctm, size: points, rise, font, charSpacing } = this.#state
    const [a, b, c, d, x, y] = times(ctm, this.#matrix)
    const along = Math.hypot(a, b) || 1
    const [cos, sin] = [a / along, b / along]
    if (Math.min(Math.abs(cos), Math.abs(sin)) > SLANT) return
    const size = Math.abs(points) * Math.hypot(c, d)
    const [originX, originY] = [x + c * rise, y + d * rise]
    const left = originX * cos + originY * sin
    const right = left + width * along
    const base = originY * cos - originX * sin
    const last = this.spans.at(-1)
    // A mark is part of the letter before it, wherever it is drawn.
    if (last && /^\p{M}+$/u.test(text)) {
      last.text += text
      return
    }
    const isLevel = last !== undefined && last.size === size && last.font === font && Math.abs(last.base - base) < 0.01
    const gap = last === undefined ? 0 : left - last.right - Math.max(0, charSpacing) * along
    const placed = this.#moved && this.#drawsSpaces && !this.#spaced && gap > PLACED * size
    const space = (this.#drawsSpaces ? GAP : GAP_WITHOUT_SPACES) * size
    if (last && isLevel && !placed && gap > -0.3 * size && gap < (this.#spaced ? 1.2 * size : space)) {
      last.text += (this.#spaced ? ' ' : '') + text
      last.right = right
    } else {
      const isArtifact = this.#marked.at(-1) === true
      this.spans.push({ text, left, right, base, size, font, spaced: this.#spaced, placed, isArtifact })
    }
    this.#spaced = false
    this.#moved = false
  }
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [g, h, i, j, k, l] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
