import type { Range } from './pieces.ts'

/** The words of the article that the reader has marked, by their place in its text, without spaces around them. */
export function markedWords(text: string): Range | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)]
  return start === undefined || end === undefined ? undefined : trimmed(text, start, end)
}

/** A place of the page as a place of the text: paragraphs hold the text to the letter. */
function placeOf(node: Node, offset: number): number | undefined {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.room-text')
  if (!paragraph) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset['start']) + before.toString().length
}

function trimmed(text: string, start: number, end: number): Range | undefined {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - words.length + words.trimEnd().length
  return from < to ? { start: from, end: to } : undefined
}
