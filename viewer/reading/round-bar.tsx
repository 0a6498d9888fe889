import { useEffect, useRef } from 'preact/hooks'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { read as readArticle } from '../state/state.ts'
import { sittingWords } from '../words/sitting-words.ts'
import { ROUND_SIZES, roundFrom, sumOf } from './rounds.ts'

interface Props {
  /** All articles as they are read one after the other. */
  readonly order: readonly string[]
  /** Those of the sitting that was begun; empty while there is none. */
  readonly round: readonly string[]
  readonly read: ReadonlySet<string>
  readonly judgements: readonly Judgement[]
  onRound(articles: readonly string[]): void
  onTeach(): void
}

const COMMANDS = ['quanhe export folder --format gold', 'quanhe score folder/gold.jsonl folder'].join('\n')

/** How many articles one sits down to, how far one has come, and what came of it. */
export function RoundBar({ order, round, read, judgements, onRound, onTeach }: Props) {
  const { graph, words, store, state } = useWorkspace()
  const say = sittingWords[words.language]
  const { article } = state.reading!
  const left = round.filter((id) => !read.has(id))
  const done = round.length > 0 && left.length === 0
  const unread = order.filter((id) => !read.has(id)).length
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(done)
  // The last article is marked at its end, and what is said of it stands at the top.
  useEffect(() => {
    if (done && !before.current) title.current?.focus()
    before.current = done
  }, [done])
  const teach = (
    <button type="button" class="round-teach plain" onClick={onTeach}>
      {say.teach}
    </button>
  )
  if (done) {
    const { judged, wrong, missing } = sumOf(graph, round, judgements)
    return (
      <section class="room-round round-done" aria-label={say.sitting}>
        <h3 ref={title} tabIndex={-1}>
          {say.done}
        </h3>
        <p>{say.sum(round.length, judged, wrong, missing)}</p>
        <p class="soft">{say.scoreHelp}</p>
        <pre>{COMMANDS}</pre>
        <span class="round-ways">
          <CopyButton text={() => COMMANDS} />
          <button type="button" class="round-stop" onClick={() => onRound([])}>
            {words.close}
          </button>
        </span>
      </section>
    )
  }
  if (round.length > 0)
    return (
      <section class="room-round" aria-label={say.sitting}>
        <strong>{say.sitting}</strong>
        <progress max={round.length} value={round.length - left.length} aria-label={say.sitting} />
        <span class="soft" role="status">
          {say.progress(round.length - left.length, round.length)}
        </span>
        {(!round.includes(article) || read.has(article)) && (
          <button
            type="button"
            class="round-on"
            onClick={() => store.change(readArticle(state, { article: left[0]!, start: 0, end: 0 }))}
          >
            {say.goOn}
          </button>
        )}
        <button type="button" class="round-stop plain" onClick={() => onRound([])}>
          {say.stop}
        </button>
        {teach}
      </section>
    )
  const sizes = ROUND_SIZES.filter((size) => size < unread)
  return (
    <section class="room-round" aria-label={say.sitting}>
      <strong>{say.sitting}</strong>
      {[...sizes, unread].map((size) => (
        <button
          key={size}
          type="button"
          class="round-size"
          disabled={size === 0}
          onClick={() => onRound(roundFrom(order, article, read, size))}
        >
          {size === 0 ? say.allRead : size === unread ? say.allUnread(size) : say.articles(size)}
        </button>
      ))}
      {teach}
    </section>
  )
}
