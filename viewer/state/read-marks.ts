import { keepAs, keptAs } from './browser-store.ts'

const NAME = 'read'

/** Ids of the articles that were marked as read in this browser for this address. */
export function readMarks(): readonly string[] {
  const kept = keptAs(NAME)
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}

/** Marks an article as read, or no longer; what another window has marked meanwhile stays. */
export function markRead(article: string, isRead: boolean): void {
  const others = readMarks().filter((id) => id !== article)
  keepAs(NAME, isRead ? [...others, article] : others)
}
