import { keepAs, keptAs } from './browser-store.ts'

/** A view a reader has given a name, kept in his browser; `hash` is the part of the address that restores it. */
export interface SavedView {
  readonly name: string
  readonly hash: string
}

const NAME = 'views'

/** The views kept in this browser for this address, in the order of saving. */
export function savedViews(): readonly SavedView[] {
  const kept = keptAs(NAME)
  return Array.isArray(kept) ? kept.filter(isView) : []
}

/** Keeps views in this browser. @returns whether it let us */
export function keepViews(views: readonly SavedView[]): boolean {
  return keepAs(NAME, views)
}

function isView(value: unknown): value is SavedView {
  const { name, hash } = (value ?? {}) as Partial<SavedView>
  return typeof name === 'string' && typeof hash === 'string'
}
