import type { RefObject } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { type SearchIndex, search, searchIndex } from '../asked/search.ts'
import { type Found, findNamed } from '../graph/part.ts'
import { describe } from '../words/describe.ts'
import { useGloss } from './gloss.tsx'
import { KindMark } from './kind-mark.tsx'
import { useWorkspace } from './workspace.ts'

const MOST_RESULTS = 12
const indices = new WeakMap<object, SearchIndex>()

/** What is shown of a node that this page may not have. */
export type Named = Pick<NodeAttributes, 'kind' | 'label'>

interface Props {
  /** Tells two fields of one page apart. */
  readonly id: string
  readonly label: string
  readonly onTake: (node: string, named: Named) => void
  readonly input: RefObject<HTMLInputElement | null>
  readonly keys?: string
  /** Whether names are looked for that this page does not have, where it has a part of the graph. */
  readonly far?: boolean
}

/** A field in which a node is found by name: arrows choose among what is found, Enter takes. */
export function NameSearch({ id, label, onTake, input, keys, far = false }: Props) {
  const { words } = useWorkspace()
  const gloss = useGloss()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { graph, among } = useNames(far ? query.trim() : '')
  const hits = useMemo(() => {
    const found = query.trim() ? search(indexOf(graph), query, among ? Number.POSITIVE_INFINITY : MOST_RESULTS) : []
    return found.filter(({ node }) => among?.has(node) ?? true).slice(0, MOST_RESULTS)
  }, [graph, among, query])
  const showing = open && query.trim() !== ''
  useEffect(() => document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' }), [active])

  const take = (node: string | undefined) => {
    if (!node) return
    setQuery('')
    setOpen(false)
    onTake(node, graph.getNodeAttributes(node))
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
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={showing}
        aria-controls={id}
        aria-autocomplete="list"
        aria-keyshortcuts={keys}
        aria-activedescendant={showing && hits.length > 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={label}
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
      {keys && <kbd aria-hidden="true">/</kbd>}
      <div class="results" hidden={!showing}>
        <div role="listbox" id={id} aria-label={label}>
          {hits.map(({ node, name }, at) => {
            const { kind, label, firstSeen, lastSeen } = graph.getNodeAttributes(node)
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as comboboxes have it
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
              <div
                key={node}
                id={`${id}-${at}`}
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
                  {[
                    words.kind[kind],
                    (among ? undefined : gloss(node)) ?? describe(graph, node, words),
                    yearsSeen(firstSeen, lastSeen),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
            )
          })}
        </div>
        <p class="results-count" role="status">
          {showing ? words.found(hits.length) : ''} · {words.searchHint}
        </p>
      </div>
    </>
  )
}

/** Where names are looked for: in the graph of this page or, where it is a part, in what the server has found of them in all of it. */
function useNames(query: string): { readonly graph: KnowledgeGraph; readonly among?: ReadonlySet<string> } {
  const { graph, part } = useWorkspace()
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (!part || query.length < 2) return
    const asked = new AbortController()
    findNamed(query, asked.signal).then(setFound, (error: Error) => {
      if (asked.signal.aborted) return
      console.error(error)
      setFound(undefined)
    })
    return () => asked.abort()
  }, [part, query])
  return part && found && query.length > 1 ? { graph: found.graph, among: found.keys } : { graph }
}

/** The years in which the papers speak of it: two people of one name often lived in different ones. */
function yearsSeen(first: string | undefined, last: string | undefined): string {
  const years = [first, last].map((date) => date?.slice(0, 4)).filter(Boolean)
  return [...new Set(years)].join('–')
}

function indexOf(graph: ReturnType<typeof useWorkspace>['graph']): SearchIndex {
  const before = indices.get(graph)
  if (before) return before
  const made = searchIndex(graph)
  indices.set(graph, made)
  return made
}
