import { useEffect, useRef } from 'preact/hooks'
import { turnTo } from '../asked/views.ts'
import { goToPart } from '../parts/go-to-part.ts'
import { NameSearch } from '../parts/name-search.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'

/** Finds a node by name and opens it: `/` or Ctrl-K goes there. */
export function SearchBox() {
  const { graph, words, store, state } = useWorkspace()
  const input = useRef<HTMLInputElement>(null)
  useShortcut(() => input.current?.select())
  const open = (node: string) => {
    if (!graph.hasNode(node)) return goToPart(state, node)
    const found = choose(state, { what: 'node', key: node })
    store.change(state.view === 'time' ? turnTo(found, 'time', graph) : found)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.side h2')?.focus())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element “search” is not known to the browsers we build for
    <div class="search" role="search">
      <NameSearch id="results" label={words.search} onTake={open} input={input} keys="/ Control+K Meta+K" far />
    </div>
  )
}

/** Calls back on `/` (outside fields) and on Ctrl-K or ⌘K. */
function useShortcut(go: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !control) return
      event.preventDefault()
      go()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
