import { OutsideLink } from '../parts/fact-list.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { type LitKind, litKinds, read, toggled } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import type { LitWords } from './lit-words.ts'

interface Props {
  readonly id: string
  readonly lit: readonly LitWords[]
  /** How many facts there are. */
  readonly facts: number
  readonly place: { readonly at: number; readonly all: number; readonly read: number }
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly isRead: boolean
  onGo(article: string | undefined): void
  onRead(): void
}

/** Over the article: the way to the next ones, what it is, and which words are lit. */
export function RoomHead({ id, lit, facts, place, previous, next, isRead, onGo, onRead }: Props) {
  const { articles, words, store, state } = useWorkspace()
  const { room } = state
  const article = articles.get(id)
  const set = (some: Partial<typeof room>) => store.change({ ...state, room: { ...room, ...some } })
  const counts = new Map<LitKind, number>()
  for (const { kind } of lit) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return (
    <>
      <nav class="room-ways" aria-label={words.reading.room}>
        <button type="button" class="room-previous" disabled={!previous} onClick={() => onGo(previous)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {words.reading.previous}
        </button>
        <button type="button" class="room-next" disabled={!next} onClick={() => onGo(next)}>
          {words.reading.next}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" />
          </svg>
        </button>
        <span class="soft">{words.reading.place(place.at, place.all, place.read)}</span>
        <label class="room-unread">
          <input
            type="checkbox"
            checked={room.unread}
            onChange={(event) => set({ unread: event.currentTarget.checked })}
          />{' '}
          {words.reading.unreadOnly}
        </label>
        {room.unread && !previous && !next && <span class="soft">{words.reading.noOther}</span>}
        <span class="room-end">
          <button type="button" class="room-read" aria-pressed={isRead} onClick={onRead}>
            {isRead ? words.reading.isRead : words.reading.markRead}
          </button>
          <button type="button" class="room-close" onClick={() => store.change(read(state, undefined))}>
            {words.close}
          </button>
        </span>
      </nav>
      <header class="room-head">
        <h2 id="room-title" tabIndex={-1} lang="vi">
          {article ? (article.title ?? words.untitled) : id}
        </h2>
        {article && (
          <p class="soft">
            {[article.outlet, article.published && dateText(article.published), article.authors?.join(', ')]
              .filter(Boolean)
              .join(' · ')}{' '}
            {article.url && <OutsideLink address={article.url} words={words.original} />}
          </p>
        )}
        {counts.size > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons in a row, no form
          <div class="room-kinds" role="group" aria-label={words.reading.lit}>
            <span class="soft">{words.reading.lit}</span>
            {litKinds
              .filter((kind) => counts.has(kind))
              .map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="room-kind"
                  aria-pressed={!room.unlit.includes(kind)}
                  onClick={() => set({ unlit: toggled(room.unlit, kind) })}
                >
                  <span class={room.unlit.includes(kind) ? '' : `lit lit-${kind}`}>
                    {kind === 'Date' ? words.reading.dates : words.kinds[kind]}
                  </span>{' '}
                  <span class="count">{words.number(counts.get(kind)!)}</span>
                </button>
              ))}
            <span class="soft room-facts-count">{facts > 0 ? words.reading.facts(facts) : words.reading.noFacts}</span>
          </div>
        )}
      </header>
    </>
  )
}
