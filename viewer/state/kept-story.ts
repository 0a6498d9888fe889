import { readStory, type Story } from './story.ts'

const KEY = 'quanhe story'

/** The story that is put together in this browser at this address; none where there is none, or the browser keeps nothing. */
export function keptStory(): Story | undefined {
  try {
    const kept = localStorage.getItem(storageKey())
    return kept === null ? undefined : readStory(kept)
  } catch (error) {
    console.warn('The story cannot be read:', error)
    return undefined
  }
}

/** Keeps a story in this browser, or, without one, no longer. @returns whether it let us; private windows and pages from a disk often do not */
export function keepStory(story: Story | undefined): boolean {
  try {
    if (story) localStorage.setItem(storageKey(), JSON.stringify(story))
    else localStorage.removeItem(storageKey())
    return true
  } catch (error) {
    console.warn('The story cannot be saved:', error)
    return false
  }
}

/** Several graphs may be served from one machine, one after the other; a page mailed as a file has a path of its own. */
function storageKey(): string {
  return `${KEY} ${location.pathname}`
}
