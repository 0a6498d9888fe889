import { printedDate } from '../date.ts'
import { isProse, mainBlocks, outwards, PROSE } from './main-element.ts'
import type { Block, Element, Page } from './page.ts'

/** Less text than this may mean that the names of classes misled. */
const LITTLE = 200
/** A printed date stands in a short line. */
const SHORT = 80

const LEFTOVER =
  /^(?:(?:các )?(?:tin|bài)(?: viết)? (?:cùng|liên quan|khác|mới|đã đưa)|từ khóa|tags?\b|chia sẻ|bình luận|ý kiến bạn đọc|đọc thêm|xem thêm|in trang|gửi email|quay lại)/i

/**
 * The main text of a page, one paragraph a line, with the title before it if the text does not hold it; and the date
 * printed between title and text, where there is one and the page declares none.
 *
 * Elements named like sidebars and comments are left out first, unless the title stands in them: some papers call the
 * column of the article a sidebar.
 */
export function mainText(
  { blocks: all }: Page,
  said: { readonly title?: string; readonly published?: string },
): { text: string; published?: string } {
  const { title } = said
  const words = fold(title ?? '')
  const isTitle = ({ text }: Block) => title !== undefined && text.length < 2 * title.length && fold(text) === words
  const titled = new Set<Element>()
  for (const block of all) {
    if (block.element.name === 'h1' || isTitle(block)) for (const around of outwards(block.element)) titled.add(around)
  }
  const isLikely = (block: Block) => outwards(block.element).every((around) => !around.isUnlikely || titled.has(around))
  const careful = choose(all.filter(isLikely))
  const main = sizeOf(careful) >= LITTLE ? careful : longer(choose(all), careful)

  const start = main[0] === undefined ? 0 : all.indexOf(main[0])
  const titleAt = all.findLastIndex((block, index) => index <= start && isTitle(block))
  const between = titleAt === -1 ? [] : all.slice(titleAt + 1, start).filter(isLikely)
  const firstProse = main.findIndex((block) => isProse(block) && !isTitle(block))
  const isStamp = (block: Block, index: number) => index < firstProse && isDateLine(block) && !isTitle(block)
  const text = [...between.filter(isProse), ...main.filter((block, index) => !isStamp(block, index))]
  const missing = title !== undefined && text.length > 0 && !text.some(isTitle)
  const published = said.published ?? dateIn([...between, ...main.slice(0, 3)])
  return {
    text: [...(missing ? [title] : []), ...text.map((block) => block.text)].join('\n'),
    ...(published !== undefined && { published }),
  }
}

/** The main lines without headings and buttons of what stands around a text. */
function choose(blocks: readonly Block[]): readonly Block[] {
  return mainBlocks(blocks).filter(({ text }) => text.length > PROSE || !LEFTOVER.test(text))
}

/** “Thứ năm, 22/02/2024 - 10:15” above the text; a short sentence with a date in it ends in a full stop. */
function isDateLine(block: Block): boolean {
  return !isProse(block) && !block.text.endsWith('.') && printedDate(block.text) !== undefined
}

/** Only near the title: the date at the top of many pages is the day on which the page was fetched. */
function dateIn(blocks: readonly Block[]): string | undefined {
  return blocks
    .filter((block) => block.text.length <= SHORT)
    .map((block) => printedDate(block.text))
    .find((date) => date !== undefined)
}

function longer(some: readonly Block[], others: readonly Block[]): readonly Block[] {
  return sizeOf(some) >= 2 * sizeOf(others) ? some : others
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** For comparing titles: capitals, marks and spaces aside. */
function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
