import { fromHash, toHash } from './hash.ts'
import { initialState, type State } from './state.ts'

/** A view that the reader has kept: `hash` is the part of the address that restores it, `text` a sentence of his own. */
export interface Step {
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** Views in an order, to be shown one after the other. */
export interface Story {
  readonly title: string
  readonly steps: readonly Step[]
}

export const noStory: Story = { title: '', steps: [] }

/** One paragraph: what is longer is an article, and nobody reads it beside a map. */
export const LONGEST_TEXT = 600
export const LONGEST_NAME = 120

/** What a step keeps of a state: all but an older result, which does not travel with it, and what is the reader’s own, his language and his colours. */
export function viewOf(state: State): string {
  return toHash({
    ...state,
    telling: undefined,
    comparing: undefined,
    language: initialState.language,
    theme: undefined,
  })
}

/** The state in which a step (counted from 1) is on the screen; one that there is not changes nothing but the count. */
export function stateAt({ steps }: Story, step: number, before: State, playing: boolean): State {
  const found = steps[step - 1]
  const { language, theme } = before
  const seen = found ? { ...fromHash(found.hash), language, theme } : before
  return { ...seen, telling: { step, playing } }
}

/** A story with one step more, at its end. */
export function withStep({ title, steps }: Story, step: Step): Story {
  return { title, steps: [...steps, step] }
}

/** A story in which a step is changed. */
export function changed({ title, steps }: Story, step: number, some: Partial<Step>): Story {
  return { title, steps: steps.map((one, at) => (at === step - 1 ? { ...one, ...some } : one)) }
}

/** A story without a step. */
export function without({ title, steps }: Story, step: number): Story {
  return { title, steps: steps.toSpliced(step - 1, 1) }
}

/** A story in which a step stands one place earlier or later; at an end it stays. */
export function moved(story: Story, step: number, by: 1 | -1): Story {
  const [from, to] = [step - 1, step - 1 + by]
  const { title, steps } = story
  const [one, other] = [steps[from], steps[to]]
  return one && other ? { title, steps: steps.with(from, other).with(to, one) } : story
}

/** A text as one paragraph, no longer than one may be. Spaces at its end stay: somebody may be typing. */
export function paragraph(text: string, longest = LONGEST_TEXT): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').slice(0, longest)
}

/** The story of a file. Nothing where it is no story. */
export function storyIn(json: string): Story | undefined {
  try {
    return readStory(JSON.parse(json))
  } catch {
    return undefined
  }
}

/**
 * The story of a file or of the browser's memory, which anybody may have written: what it says beside title and steps is
 * left out, since quotes are found anew in the graph. Nothing where it is no story.
 */
export function readStory(value: unknown): Story | undefined {
  const { title, steps } = (value ?? {}) as Partial<Story>
  if (!Array.isArray(steps) || !steps.every(isStep)) return undefined
  return {
    title: typeof title === 'string' ? paragraph(title, LONGEST_NAME) : '',
    steps: steps.map(({ name, text, hash }) => ({
      name: paragraph(name, LONGEST_NAME),
      text: paragraph(text),
      hash: viewOf(fromHash(hash)),
    })),
  }
}

function isStep(value: unknown): value is Step {
  const { name, text, hash } = (value ?? {}) as Partial<Step>
  return [name, text, hash].every((part) => typeof part === 'string')
}
