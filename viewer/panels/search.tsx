import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { describe } from '../describe.ts'
import { search, searchIndex } from '../search.ts'
import { choose } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { KindMark } from './kind-mark.tsx'

const MOST_RESULTS = 12

/** Finds a node by name: `/` or Ctrl-K goes there, arrows choose, Enter opens. */
export function SearchBox() {
  const { graph, words, store, state } = useWorkspace()
  const index = useMemo(() => searchIndex(graph), [graph])
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const hits = useMemo(() => search(index, query, MOST_RESULTS), [index, query])
  const showing = open && query.trim() !== ''
  useEffect(() => document.getElementById(`result-${active}`)?.scrollIntoView({ block: 'nearest' }), [active])
  useShortcut(() => input.current?.select())

  const take = (node: string | undefined) => {
    if (!node) return
    setQuery('')
    setOpen(false)
    store.change(choose(state, { what: 'node', key: node }))
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.side h2')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length)
    else if (event.key === 'Enter') take(hits[active]?.node)
    else if (event.key === 'Escape' && query) setQuery('')
    else if (event.key === 'Escape') input.current?.blur()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element “search” is not known to the browsers we build for
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={showing}
        aria-controls="results"
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-activedescendant={showing && hits.length > 0 ? `result-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={words.search}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a sign for the eye; the field itself names its keys */}
      <kbd aria-hidden="true">/</kbd>
      <div class="results" hidden={!showing}>
        <div role="listbox" id="results" aria-label={words.search}>
          {hits.map(({ node, name }, at) => {
            const { kind, label } = graph.getNodeAttributes(node)
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as comboboxes have it
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
              <div
                key={node}
                id={`result-${at}`}
                role="option"
                aria-selected={at === active}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(at)}
                onClick={() => take(node)}
              >
                <KindMark kind={kind} />
                <span class="result-name">
                  {label}
                  {name !== label && <em> ({name})</em>}
                </span>
                <span class="result-where">
                  {[words.kind[kind], describe(graph, node, words)].filter(Boolean).join(' · ')}
                </span>
              </div>
            )
          })}
        </div>
        <p class="results-count" role="status">
          {showing ? words.found(hits.length) : ''} · {words.searchHint}
        </p>
      </div>
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
  })
}
