import type { Drawing } from '../asked/drawing.ts'
import { useKeys } from '../parts/use-keys.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { citationOf } from '../sharing/citation.ts'
import { type Story, stateAt } from '../state/story.ts'
import { CiteList } from './cite-list.tsx'
import { citesOf } from './cites.ts'

interface Props {
  readonly story: Story
  /** Counted from 1. */
  readonly step: number
  readonly drawing: Drawing
}

/** One step of a story as it is told: its sentence, what it rests on, and the ways to the steps beside it. */
export function StoryPlayer({ story, step, drawing }: Props) {
  const { graph, articles, words, store, state } = useWorkspace()
  const all = story.steps.length
  const told = story.steps[step - 1]
  const go = (to: number) => {
    if (to >= 1 && to <= all && to !== step) store.change(stateAt(story, to, store.state, true))
  }
  const next = () => go(step + 1)
  const previous = () => go(step - 1)
  useKeys({
    PageDown: next,
    ArrowRight: next,
    PageUp: previous,
    ArrowLeft: previous,
    Home: () => go(1),
    End: () => go(all),
  })
  const material = { graph, articles }
  const cites = citesOf(material, state, words)
  return (
    <>
      <header class="story-head">
        <p class="story-title">{story.title}</p>
        <span class="story-count">{words.story.stepOf(step, all)}</span>
        <button type="button" onClick={() => store.change({ ...state, telling: { step, playing: false } })}>
          {words.story.edit}
        </button>
        <button type="button" onClick={() => store.change({ ...state, telling: undefined })}>
          {words.close}
        </button>
      </header>
      <div class="story-told">
        <button
          type="button"
          class="round"
          disabled={step <= 1}
          onClick={previous}
          aria-label={words.story.previous}
          title={words.story.previous}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
        </button>
        <div class="story-words">
          <div role="status">
            <h2>{told?.name ?? words.story.noStep}</h2>
            {told?.text && <p class="story-text">{told.text}</p>}
          </div>
          {cites.length > 0 ? (
            <CiteList cites={cites} />
          ) : (
            <p class="soft">{citationOf(drawing, material, words, '')}</p>
          )}
        </div>
        <button
          type="button"
          class="round"
          disabled={step >= all}
          onClick={next}
          aria-label={words.story.next}
          title={words.story.next}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" />
          </svg>
        </button>
      </div>
    </>
  )
}
