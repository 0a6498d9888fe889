import { alternatives } from '../alternatives.ts'
import { joinsByHyphen } from '../line-hyphen.ts'
import { once } from '../once.ts'
import { pageForms } from '../page-words.ts'
import type { Line } from './lines.ts'
import { textOfLine } from './lines.ts'
import type { Column, Region } from './regions.ts'

/** One line of the text that is made of a PDF: a paragraph, or a row of a table. */
export interface Paragraph {
  readonly text: string
  readonly isRow: boolean
  readonly first: Line
  readonly last: Line
  /** Where the lines of its column end. */
  readonly limit: number
  /** It has more than one line, and one before the last reached the end of the column. */
  readonly hasFullLine: boolean
  readonly isParted: boolean
}

/** What the whole page or document says about its paragraphs. */
export interface Layout {
  /** Where the lines of a column end. */
  readonly limitOf: (column: Column) => number
  /** Space stands between paragraphs, so that lines without it between them are of one. */
  readonly isParted: boolean
}

const SENTENCE_END = /[.!?:;…]["”’)\]]*[⁰¹²³⁴-⁹]*$/
const listItem = once(
  () =>
    new RegExp(
      String.raw`^(?:[⁰¹²³⁴-⁹]|[-–+•▪*]\s?|\d{1,3}(?:\.\d{1,2})*[.)]\s|\p{Ll}[.)]\s|[IVX]{1,5}\.\s|(?:${alternatives(pageForms('section'))})\s\d)`,
      'u',
    ),
)
/** The part of a column that may stay empty at the end of a line that only wraps. */
const RAGGED = 0.25
/** A word of capitals and of letters like m is so much wider than others of as many letters. */
const WIDE = 1.25
/** More lines than a cell of a table has. */
const CELL = 8

/** The paragraphs of a page, its tables as rows with a tab between the cells. */
export function paragraphsOf(regions: readonly Region[], layout: Layout): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let index = 0; index < regions.length; index++) {
    const table = tableAt(regions, index)
    const [only] = table
    if (table.length > 0) paragraphs.push(...rows(only && table.length === 1 ? rowsAcross(only) : table))
    else for (const column of regions[index]!) append(paragraphs, prose(column, layout))
    index += Math.max(0, table.length - 1)
  }
  return paragraphs
}

/** Adds paragraphs; the first may be the rest of one that goes on at the top of the next column or page. */
export function append(paragraphs: Paragraph[], more: readonly Paragraph[], isNextPage = false): void {
  const [first, ...others] = more
  const before = paragraphs.at(-1)
  if (first === undefined) return
  const goesUp = before !== undefined && (isNextPage || first.first.base < before.last.base - first.first.size)
  const isHead = isNextPage && others.length > 0 && standsAlone(first)
  if (before && goesUp && !isHead && !first.isRow && goesOn(before, first.first))
    paragraphs[paragraphs.length - 1] = { ...first, first: before.first, text: together(before.text, first.text) }
  else paragraphs.push(first)
  paragraphs.push(...others)
}

/** A short line at the top of a page, above others, that ends no sentence: a running head of this page alone. */
function standsAlone({ first, last, limit, text }: Paragraph): boolean {
  return (
    first === last &&
    !SENTENCE_END.test(text) &&
    /^\p{Lu}/u.test(text) &&
    last.right < last.left + 0.5 * (limit - last.left)
  )
}

/** Two lines as one; a hyphen within a name or a period needs no space. */
function together(before: string, next: string): string {
  return before + (joinsByHyphen(before, next) ? '' : ' ') + next
}

/** Whether a line goes on in the next, of which only the first word matters. */
function goesOn(before: Paragraph | undefined, next: Line): boolean {
  if (before === undefined || before.isRow) return false
  const { last, limit, text, isParted } = before
  const words = textOfLine(next)
  if (listItem().test(words) || Math.abs(last.size - next.size) > 0.08 * next.size) return false
  const isFull = !hasRoom(last, next, limit)
  if (SENTENCE_END.test(text)) return isFull && (isParted || (/[;:]$/.test(text) && /^\p{Ll}/u.test(words)))
  if (/^\p{Ll}/u.test(words) || /[,–-]$/.test(text)) return true
  if (isCapitals(text) && isCapitals(words)) return false
  if (isFull) return last.font === next.font || last.font === undefined || next.font === undefined
  // A short line in the midst of prose is a name cut by whoever broke the lines; a short line by itself is a heading.
  return before.hasFullLine
}

/** Whether the first word of the next line would have found room on this one, so that somebody ended it here. */
function hasRoom(line: Line, next: Line, limit: number): boolean {
  const words = textOfLine(next)
  const [word = ''] = words.split(/\s/, 1)
  const perLetter = (next.right - next.left) / Math.max(1, words.length)
  return line.right + WIDE * (word.length + 1) * perLetter <= limit
}

function prose(column: Column, { limitOf, isParted }: Layout): readonly Paragraph[] {
  const { lines } = column
  const limit = limitOf(column)
  const steps = lines.slice(1).map(({ base }, index) => base - lines[index]!.base)
  const lead = Math.min(...steps)
  const isList = isBareList(column, limit)
  const paragraphs: Paragraph[] = []
  for (const [index, line] of lines.entries()) {
    const before = paragraphs.at(-1)
    const text = textOfLine(line)
    const isIndented =
      before !== undefined && line.left - before.last.left > 0.8 * line.size && !isCentred(line, before.last)
    const hangs = before !== undefined && listItem().test(before.text)
    const isApart = index > 0 && steps[index - 1]! > 1.25 * lead
    if (before && !isList && !isApart && (!isIndented || hangs) && goesOn(before, line))
      paragraphs[paragraphs.length - 1] = joined(before, line, limit)
    else paragraphs.push({ text, isRow: false, first: line, last: line, limit, hasFullLine: false, isParted })
  }
  return paragraphs
}

/** A paragraph with one more line. */
function joined(before: Paragraph, line: Line, limit: number): Paragraph {
  const isFull = before.last.right > before.limit - 4 * before.last.size
  return {
    text: together(before.text, textOfLine(line)),
    isRow: false,
    first: before.first,
    last: line,
    limit,
    isParted: before.isParted,
    hasFullLine: before.hasFullLine || isFull,
  }
}

/**
 * In a list without marks, lines begin with capital letters, do not end sentences, and end well before the end of the column.
 * A short first line above a sentence is a heading.
 */
function isBareList({ lines, left }: Column, limit: number): boolean {
  const texts = lines.map(textOfLine)
  return (
    lines.length > 2 &&
    texts.every((text) => /^\p{Lu}/u.test(text)) &&
    texts.slice(0, -1).every((text) => !SENTENCE_END.test(text) && !text.endsWith(',')) &&
    lines
      .slice(SENTENCE_END.test(texts.at(-1)!) ? 1 : 0, -1)
      .some(({ right }) => right < limit - RAGGED * (limit - left))
  )
}

/** Lines of a head or of a block of signatures, each of which says something else. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

function isCentred(line: Line, other: Line): boolean {
  return Math.abs(line.left + line.right - other.left - other.right) < 4
}

/** The rows of a table that begins here: several regions of columns, or one with a single line in each column. */
function tableAt(regions: readonly Region[], start: number): readonly Region[] {
  const isRow = (region: Region | undefined) =>
    region !== undefined &&
    region.length > 1 &&
    (region.every(({ lines }) => lines.length <= CELL) || rowsAcross(region).length > 1)
  let end = start
  while (isRow(regions[end])) end++
  const table = regions.slice(start, end)
  const isOne = table.length === 1 && table[0]!.length === 2 && table[0]!.some(({ lines }) => lines.length > 1)
  return isOne ? [] : table
}

/**
 * The rows of a table that was drawn column by column: where nothing else of it is above or below, and all columns have their
 * lines at the same heights, each height is a row.
 */
function rowsAcross(region: Region): readonly Region[] {
  const [first, ...others] = region
  if (first === undefined || others.length < 2 || first.lines.length < 2) return [region]
  const isAligned = others.every(
    ({ lines }) =>
      lines.length === first.lines.length &&
      lines.every(({ base, size }, index) => Math.abs(base - first.lines[index]!.base) < 0.2 * size),
  )
  if (!isAligned) return [region]
  return first.lines.map((_, index) =>
    region.map(({ lines }) => ({ lines: [lines[index]!], left: lines[index]!.left, right: lines[index]!.right })),
  )
}

function rows(table: readonly Region[]): readonly Paragraph[] {
  const columns = sharedColumns(table)
  return table.map((row) => {
    const cells = row.map(({ lines }) => lines.map(textOfLine).join(' '))
    const placed =
      columns === undefined
        ? cells
        : columns.map(({ left, right }) =>
            cells.filter((_, index) => row[index]!.left < right && row[index]!.right > left).join(' '),
          )
    const last = row.at(-1)!.lines.at(-1)!
    return { text: placed.join('\t'), isRow: true, first: last, last, limit: 0, hasFullLine: false, isParted: false }
  })
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** Where the columns of a table stand, so that an empty cell keeps its place; nothing when cells span columns. */
function sharedColumns(table: readonly Region[]): readonly Extent[] | undefined {
  const extents: { left: number; right: number }[] = []
  for (const { left, right } of table.flat().toSorted((one, other) => one.left - other.left)) {
    const last = extents.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else extents.push({ left, right })
  }
  const most = Math.max(...table.map((row) => row.length))
  return extents.length >= most ? extents : undefined
}
