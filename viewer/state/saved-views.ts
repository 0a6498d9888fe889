/** A view a reader has given a name, kept in his browser; `hash` is the part of the address that restores it. */
export interface SavedView {
  readonly name: string
  readonly hash: string
}

const KEY = 'quanhe views'

/** The views kept in this browser for this address, in the order of saving. None where the browser keeps nothing. */
export function savedViews(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch (error) {
    console.warn('Saved views cannot be read:', error)
    return []
  }
}

/** Keeps views in this browser. @returns whether it let us; private windows and pages from a disk often do not */
export function keepViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(views))
    return true
  } catch (error) {
    console.warn('Views cannot be saved:', error)
    return false
  }
}

/** Several graphs may be served from one machine, one after the other; a page mailed as a file has a path of its own. */
function storageKey(): string {
  return `${KEY} ${location.pathname}`
}

function isView(value: unknown): value is SavedView {
  const { name, hash } = (value ?? {}) as Partial<SavedView>
  return typeof name === 'string' && typeof hash === 'string'
}
