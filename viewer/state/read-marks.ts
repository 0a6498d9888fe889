import { keepAs, keptAs } from './browser-store.ts'

const NAME = 'read'
const SITTING = 'sitting'

/** Ids of the articles that were marked as read in this browser for this address. */
export function readMarks(): readonly string[] {
  return idsAs(NAME)
}

/** Marks an article as read, or no longer; what another window has marked meanwhile stays. */
export function markRead(article: string, isRead: boolean): void {
  const others = readMarks().filter((id) => id !== article)
  keepAs(NAME, isRead ? [...others, article] : others)
}

/** Ids of the articles of the sitting that was begun here, in the order in which they are read; none while there is none. */
export function keptRound(): readonly string[] {
  return idsAs(SITTING)
}

/** Begins a sitting with these articles, or, with none, ends it. */
export function keepRound(articles: readonly string[]): void {
  keepAs(SITTING, articles)
}

function idsAs(name: string): readonly string[] {
  const kept = keptAs(name)
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}
