/** A word of a picture of a page. */
export interface Word {
  /** Names of the line and of the paragraph in which it stands. */
  readonly line: string
  readonly paragraph: string
  /** Where it stands, in dots. */
  readonly left: number
  readonly right: number
  /** From 0 to 100. */
  readonly confidence: number
  readonly text: string
}

interface Line {
  readonly paragraph: string
  readonly left: number
  readonly right: number
  readonly text: string
}

/** A line that is full goes on in the next one: it ends within so many dots of the right edge of its page. */
const EDGE = 0.08

/** The paragraphs of a page, a line each: a line of prose that reaches the right edge and ends no sentence goes on in the next. */
export function linesOfPage(words: readonly Word[]): readonly string[] {
  const lines: Line[] = []
  let name: string | undefined
  for (const { line, paragraph, left, right, text } of words) {
    const last = lines.at(-1)
    if (last && line === name) lines[lines.length - 1] = { ...last, right, text: `${last.text} ${text}` }
    else lines.push({ paragraph, left, right, text })
    name = line
  }
  const edge = Math.max(0, ...lines.map(({ right }) => right))
  const start = Math.min(edge, ...lines.map(({ left }) => left))
  const isFull = ({ right }: Line) => right > edge - EDGE * (edge - start)
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const line of lines) {
    const goesOn =
      before !== undefined &&
      isFull(before) &&
      !/[.;:!?]$/.test(before.text) &&
      isProse(before.text) &&
      isProse(line.text)
    const sameParagraph = before?.paragraph === line.paragraph || /^\p{Ll}/u.test(line.text)
    if (goesOn && sameParagraph && !/^(?:[-+*•]|\d{1,2}[.)]\s)/.test(line.text))
      paragraphs[paragraphs.length - 1] += ` ${line.text}`
    else paragraphs.push(line.text)
    before = line
  }
  return paragraphs
}

/** Headings stand in capitals. */
function isProse(text: string): boolean {
  return text !== text.toUpperCase()
}
