import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { LitWords } from './lit-words.ts'
import { type Paragraph, piecesOf, type Range } from './pieces.ts'

interface Props {
  readonly text: string
  readonly paragraph: Paragraph
  readonly lit: readonly LitWords[]
  /** The passage that is looked at, wherever it stands. */
  readonly quote: Range
  /** A click on a word, by its place in the text: a short way for the mouse to what every fact's own button does. */
  onWords(at: number): void
  /** The facts whose words begin here. */
  readonly children: readonly ComponentChildren[]
}

/** A paragraph and, in the margin beside it, the facts that rest on it. Text is only ever set as text. */
export function RoomText({ text, paragraph, lit, quote, onWords, children }: Props) {
  const { start, end } = paragraph
  const here = quote.end > start && quote.start < end && quote.end > quote.start
  const [from, to] = here ? [quote.start, quote.end] : [0, 0]
  const pieces = useMemo(
    () => piecesOf(text, paragraph, lit, to > 0 ? { start: from, end: to } : undefined),
    [text, paragraph, lit, from, to],
  )
  const shown = useMemo(() => {
    const looks = pieces.map((piece) => (
      <span key={piece.start} data-at={piece.start} class={piece.kind && `lit lit-${piece.kind}`}>
        {piece.text}
      </span>
    ))
    const [first, last] = [pieces.findIndex(({ quoted }) => quoted), pieces.findLastIndex(({ quoted }) => quoted)]
    if (first < 0) return looks
    return [...looks.slice(0, first), <mark key="mark">{looks.slice(first, last + 1)}</mark>, ...looks.slice(last + 1)]
  }, [pieces])
  const onClick = (event: MouseEvent) => {
    const piece = (event.target as Element).closest<HTMLElement>('[data-at]')
    if (piece && getSelection()?.isCollapsed !== false) onWords(Number(piece.dataset['at']))
  }
  return (
    <div class={`room-row ${paragraph.goesOn ? 'room-row-on' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the same facts by their buttons */}
      <p class="room-text" lang="vi" data-start={start} onClick={onClick}>
        {shown}
      </p>
      {children.length > 0 && <ul class="room-margin">{children}</ul>}
    </div>
  )
}
