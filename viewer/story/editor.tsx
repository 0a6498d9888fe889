import { useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { save } from '../sharing/download.ts'
import { onePage } from '../sharing/one-page.ts'
import { toHash } from '../state/hash.ts'
import { LONGEST_NAME, noStory, type Story, stateAt, storyIn, viewOf, without, withStep } from '../state/story.ts'
import { nameOf, storyFile } from './cites.ts'
import { StepForm } from './step-form.tsx'
import type { TheStory } from './use-story.ts'

/** A story that is put together: its steps in their order, each one click away, and the one that is open, to be written. */
export function StoryEditor({ the, step }: { the: TheStory; step: number }) {
  const { graph, articles, words, store, state } = useWorkspace()
  const { story } = the
  /** What was there before something was lost; until the next change it can be had back. */
  const [before, setBefore] = useState<Story | undefined>()
  const [trouble, setTrouble] = useState('')
  const material = { graph, articles }
  const change = (next: Story, lost?: Story) => {
    setBefore(lost)
    setTrouble('')
    the.change(next)
  }
  const open = (step: number) => store.change({ ...store.state, telling: { step, playing: false } })
  const add = () => {
    const { steps } = story
    change(
      withStep(story, { name: nameOf(state, material, words).slice(0, LONGEST_NAME), text: '', hash: viewOf(state) }),
    )
    open(steps.length + 1)
  }
  const take = async (file: File | undefined) => {
    const taken = file && storyIn(await file.text())
    if (taken) {
      change(taken, story)
      open(0)
    } else if (file) setTrouble(words.story.notAStory)
  }
  const savePage = async () => {
    try {
      save('quanhe.html', 'text/html', await onePage(storyFile(story, material, words)))
    } catch (error) {
      setTrouble(words.story.noPage((error as Error).message))
    }
  }
  const told = story.steps[step - 1]
  const full = story.steps.length > 0

  return (
    <>
      <header class="story-head">
        <input
          type="text"
          class="story-title"
          aria-label={words.story.titleField}
          placeholder={words.story.titleField}
          maxLength={LONGEST_NAME}
          value={story.title}
          onInput={(event) => change({ ...story, title: event.currentTarget.value })}
        />
        <button
          type="button"
          class="story-play"
          disabled={!full}
          onClick={() => store.change(stateAt(story, step || 1, state, true))}
        >
          {words.story.play}
        </button>
        <button
          type="button"
          disabled={!full}
          onClick={() => save('story.json', 'application/json', storyFile(story, material, words))}
        >
          {words.story.exportFile}
        </button>
        <button type="button" disabled={!full} onClick={savePage}>
          {words.story.exportPage}
        </button>
        <label class="button">
          {words.story.importFile}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
        {the.changed && (
          <button type="button" onClick={() => the.goBack()}>
            {words.story.goBack}
          </button>
        )}
        {full && (
          <button
            type="button"
            onClick={() => {
              change(noStory, story)
              open(0)
            }}
          >
            {words.story.clear}
          </button>
        )}
        {before && (
          <button type="button" onClick={() => change(before)}>
            {words.story.undo}
          </button>
        )}
        <button type="button" class="story-close" onClick={() => store.change({ ...state, telling: undefined })}>
          {words.close}
        </button>
      </header>
      <div class="story-row">
        <ol class="story-steps">
          {story.steps.map(({ name }, at) => (
            <li key={at}>
              <a
                href={`#${toHash(stateAt(story, at + 1, state, false))}`}
                aria-current={at + 1 === step ? 'step' : undefined}
              >
                <span class="story-number">{at + 1}</span>
                <span class="story-name">{name}</span>
              </a>
            </li>
          ))}
        </ol>
        <button type="button" class="story-add" onClick={add}>
          {words.story.add}
        </button>
      </div>
      {the.refused && <p class="notice">{words.story.refused}</p>}
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {told ? (
        <StepForm
          story={story}
          step={step}
          onChange={change}
          onOpen={open}
          onRemove={() => {
            change(without(story, step), story)
            open(Math.min(step, story.steps.length - 1))
          }}
        />
      ) : (
        <p class="soft">{words.story.help}</p>
      )}
    </>
  )
}
