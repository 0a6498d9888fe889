import { keepAs, keptAs } from './browser-store.ts'
import { readStory, type Story } from './story.ts'

const NAME = 'story'

/** The story that is put together in this browser; none where there is none, or the browser keeps nothing. */
export function keptStory(): Story | undefined {
  return readStory(keptAs(NAME))
}

/** Keeps a story in this browser, or, without one, no longer. @returns whether it let us */
export function keepStory(story: Story | undefined): boolean {
  return keepAs(NAME, story ?? null)
}
