import { useWorkspace } from '../parts/workspace.ts'
import { fromHash } from '../state/hash.ts'
import { changed, LONGEST_NAME, LONGEST_TEXT, moved, paragraph, type Story, viewOf } from '../state/story.ts'
import { CiteList } from './cite-list.tsx'
import { citesOf } from './cites.ts'

interface Props {
  readonly story: Story
  /** Counted from 1; it is there. */
  readonly step: number
  onChange(next: Story): void
  onOpen(step: number): void
  onRemove(): void
}

/** Name, sentence and place of one step, and the quotes that go with it. */
export function StepForm({ story, step, onChange, onOpen, onRemove }: Props) {
  const { graph, articles, words, state } = useWorkspace()
  const { name, text, hash } = story.steps[step - 1]!
  const shift = (by: 1 | -1) => {
    onChange(moved(story, step, by))
    onOpen(step + by)
  }
  return (
    <div class="story-form">
      <div class="story-fields">
        <input
          type="text"
          aria-label={words.story.stepName}
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => onChange(changed(story, step, { name: event.currentTarget.value }))}
        />
        <button
          type="button"
          disabled={step === 1}
          aria-label={words.story.earlier}
          title={words.story.earlier}
          onClick={() => shift(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M13 8H3M7 4 3 8l4 4" />
          </svg>
        </button>
        <button
          type="button"
          disabled={step === story.steps.length}
          aria-label={words.story.later}
          title={words.story.later}
          onClick={() => shift(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10M9 4l4 4-4 4" />
          </svg>
        </button>
        <button
          type="button"
          disabled={viewOf(state) === hash}
          onClick={() => onChange(changed(story, step, { hash: viewOf(state) }))}
        >
          {words.story.retake}
        </button>
        <button type="button" onClick={onRemove}>
          {words.story.remove}
        </button>
      </div>
      <textarea
        rows={2}
        aria-label={words.story.stepText}
        placeholder={words.story.stepText}
        maxLength={LONGEST_TEXT}
        value={text}
        onInput={(event) => onChange(changed(story, step, { text: paragraph(event.currentTarget.value) }))}
      />
      <CiteList cites={citesOf({ graph, articles }, fromHash(hash), words)} />
    </div>
  )
}
