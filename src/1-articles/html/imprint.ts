import { isProse } from './main-element.ts'
import type { Block, Element } from './page.ts'
import { isImprintTable, pageWords } from './words.ts'

/** Whether a line begins like one of the imprint of a paper: who edits it, by which licence, where it sits. */
export function isImprint({ text }: Block): boolean {
  const { imprint, 'imprint-post': post } = pageWords()
  return imprint.test(text) || post.test(text)
}

/**
 * The lines of a text without the imprint below it. A page that has it in an element named so is read without that element
 * already; this is for the others.
 *
 * Only what follows the last prose and the last row of a table can be one, since an article may well name an editor. “Tổng
 * Biên tập: …” alone is no imprint, unless it stands in another element than the text.
 */
export function withoutImprint(blocks: readonly Block[], main: Element | undefined): readonly Block[] {
  const { imprint } = pageWords()
  const tables = imprintTables(blocks)
  const isOfTable = (block: Block) => block.isRow && tables.has(tableOf(block))
  const last = blocks.findLastIndex((block) => (block.isRow ? !isOfTable(block) : isProse(block) && !isImprint(block)))
  if (last === -1) return blocks
  const tail = blocks.slice(last + 1)
  const first = tail.findIndex((block) => isOfTable(block) || isImprint(block))
  if (first === -1) return blocks
  const around = branch(tail[first]!.element, main)
  const isElsewhere = around !== branch(blocks[last]!.element, main) && around !== tail[first]!.element
  if (!isElsewhere && !tail.some((block) => isOfTable(block) || imprint.test(block.text))) return blocks
  // The name of the paper stands above, in the same element.
  const start = isElsewhere ? tail.findIndex(({ element }) => branch(element, main) === around) : first
  return blocks.slice(0, last + 1 + start)
}

/** The tables, and lists of definitions, that are an imprint. */
function imprintTables(blocks: readonly Block[]): ReadonlySet<Element> {
  const rows = new Map<Element, string[]>()
  for (const block of blocks) {
    if (!block.isRow) continue
    const texts = rows.get(tableOf(block))
    if (texts === undefined) rows.set(tableOf(block), [block.text])
    else texts.push(block.text)
  }
  return new Set([...rows].filter(([, texts]) => isImprintTable(texts)).map(([table]) => table))
}

function tableOf({ element }: Block): Element {
  return element.name === 'dd' && element.parent !== undefined ? element.parent : element
}

/** The element right below `main` that an element is or stands in. */
function branch(element: Element, main: Element | undefined): Element {
  let below = element
  while (below.parent !== undefined && below.parent !== main) below = below.parent
  return below
}
