import { useRef } from 'preact/hooks'
import type { TabId } from '../state/state.ts'
import { useWorkspace } from './workspace.ts'

interface Props {
  /** The tabs there are, with the number of things in each. */
  readonly counts: ReadonlyMap<TabId, number>
  readonly open: TabId
}

/** Chooses which side of a node is told; arrows go from tab to tab, as the pattern of the W3C has it. */
export function Tabs({ counts, open }: Props) {
  const { words, store } = useWorkspace()
  const list = useRef<HTMLDivElement>(null)
  const ids = [...counts.keys()]
  const turnTo = (tab: TabId) => store.change({ ...store.state, tab })
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -ids.indexOf(open), End: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    const from = event.key === 'End' ? 0 : ids.indexOf(open)
    const next = ids[(from + step + ids.length) % ids.length]!
    turnTo(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
    event.preventDefault()
  }
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={words.panel} onKeyDown={onKeyDown}>
      {[...counts].map(([id, count]) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls="tab-panel"
          tabIndex={id === open ? 0 : -1}
          onClick={() => turnTo(id)}
        >
          {words.tabs[id]} <span class="count">{words.number(count)}</span>
        </button>
      ))}
    </div>
  )
}
