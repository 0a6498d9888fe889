import { readDate } from '../date.ts'
import { isImprint, withoutImprint } from './imprint.ts'
import { isProse, type Main, mainBlocks, PROSE } from './main-element.ts'
import { MARK } from './marks.ts'
import type { Block, Element, Page } from './page.ts'
import { type Said, Signs } from './signs.ts'
import { pageWords } from './words.ts'

/** Less text than this may mean that the names of classes misled. */
const LITTLE = 200
/** A printed date stands in a short line. */
const SHORT = 80

export interface MainText {
  /** One paragraph, list item or row of a table a line; `''` if there is none. */
  readonly text: string
  /** How many characters of it are prose: with none, the page may be any. */
  readonly prose: number
  /** What may be dates of the article: marked as times where it begins, or printed between title and text. */
  readonly dates: readonly string[]
  /** The page hides all of its text, until a script runs; it was read as if it were shown. */
  readonly wasHidden: boolean
}

/**
 * The main text of a page, with the title before it if the text does not hold it.
 *
 * Elements named like sidebars and comments are left out first, unless the title stands in them: some papers call the
 * column of the article a sidebar. What is hidden is left out, unless the page shows no text at all.
 */
export function mainText(page: Page, said: Said): MainText {
  const signs = new Signs(page, said)
  const isBlank = !page.blocks.some((block) => block.element.hider === undefined && isProse(block))
  const revealed = isBlank ? signs.hidersOfText() : new Set<Element>()
  const shown = page.blocks.filter(({ element }) => isShown(element, revealed))
  const outside = signs.outside()
  const isOutside = ({ element }: Block, marks: number) => (outside[element.number]! & marks) !== 0
  const choose = (marks: number) =>
    chosen(
      page,
      shown.filter((block) => !isOutside(block, marks)),
    )
  const careful = choose(MARK.apart | MARK.unlikely)
  const main = sizeOf(careful.blocks) >= LITTLE ? careful : longer(choose(MARK.apart), careful)
  const blocks = withoutImprint(main.blocks, main.element)

  // “Tạo lúc 16/03/2024 | Sửa lúc 17/03/2024 | Chính trị” is long enough for prose.
  const timed = new Set(page.times.map(({ at }) => page.blocks[at]))
  const isTimed = (block: Block) => timed.has(block) && block.text.length <= SHORT && !block.text.endsWith('.')
  const first = blocks.find((block) => isProse(block) && !signs.isTitle(block) && !isTimed(block)) ?? blocks[0]
  const start = first === undefined ? 0 : shown.indexOf(first)
  const titleAt = shown.findLastIndex((block, index) => index <= start && signs.isTitle(block))
  const above = shown.slice(titleAt + 1, start).filter((block) => !isOutside(block, MARK.apart | MARK.unlikely))
  const lead = titleAt === -1 ? [] : above.filter((block) => signs.isLead(block) && !isTimed(block))
  const stamps = blocks
    .slice(0, blocks.indexOf(first!))
    .filter((block) => !signs.isTitle(block))
    .filter((block) => isDateLine(block) || isTimed(block))
  const lines = new Set([...lead, ...blocks])
  for (const stamp of stamps) lines.delete(stamp)
  const text = shown.filter((block) => lines.has(block))
  const isUntitled = said.title !== undefined && text.length > 0 && !text.some((block) => signs.isTitle(block))
  const top = page.blocks.indexOf(shown[titleAt] ?? blocks[0]!)
  const bottom = page.blocks.indexOf(first!)
  return {
    text: [...(isUntitled ? [said.title] : []), ...text.map((block) => block.text)].join('\n'),
    prose: text.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0),
    dates: [
      ...timesOf(page, top, bottom),
      ...printedDates(titleAt === -1 ? blocks.slice(0, 3) : [...above, ...blocks.slice(0, 3)]),
    ],
    wasHidden: revealed.size > 0 && text.length > 0,
  }
}

/** Whether nothing hides an element but what is to be read as if it did not. */
function isShown({ hider }: Element, revealed: ReadonlySet<Element>): boolean {
  for (let around = hider; around !== undefined; around = around.parent?.hider) if (!revealed.has(around)) return false
  return true
}

/** The main lines without headings and buttons of what stands around a text. */
function chosen({ elements }: Page, blocks: readonly Block[]): Main {
  const main = mainBlocks(elements, blocks, (block) => !isImprint(block))
  const { leftover } = pageWords()
  return { ...main, blocks: main.blocks.filter(({ text }) => text.length > PROSE || !leftover.test(text)) }
}

/** “Thứ năm, 22/02/2024 - 10:15” above the text; a short sentence with a date in it ends in a full stop. */
function isDateLine(block: Block): boolean {
  return !isProse(block) && !block.text.endsWith('.') && isDay(block.text)
}

function isDay(text: string): boolean {
  return text.length <= SHORT && /\d{4}/.test(text) && readDate(text).date?.length === 10
}

/** Only near the title: the date at the top of many pages is the day on which the page was fetched. */
function printedDates(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text).filter(isDay)
}

/** What the page marks as a time near the beginning of the text, or all that it marks if that is one and the same. */
function timesOf({ times }: Page, top: number, bottom: number): readonly string[] {
  const near = times.filter(({ at }) => at >= top && at <= bottom)
  const all = near.length > 0 || new Set(times.map((time) => time.words)).size > 1 ? near : times
  return all.map((time) => time.words)
}

function longer(some: Main, others: Main): Main {
  return sizeOf(some.blocks) >= 2 * sizeOf(others.blocks) ? some : others
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}
