import { useEffect, useMemo, useState } from 'preact/hooks'
import { drawingOf } from '../drawing.ts'
import type { Loaded } from '../load.ts'
import type { openMap } from '../map/sigma.ts'
import { choose } from '../state.ts'
import type { Store } from '../store.ts'
import { wordsOf } from '../words.ts'
import { WorkspaceContext } from '../workspace.ts'
import { ArticleDialog } from './article.tsx'
import { Legend } from './legend.tsx'
import { MapPanel } from './map.tsx'
import { SidePanel } from './side.tsx'
import { TablePanel } from './table.tsx'
import { TopBar } from './top-bar.tsx'

const MOST_LOSSES = 3

/** The whole page, drawn from the state. Without `openMap` a table stands in the place of the map. */
export function App(props: { loaded: Loaded; store: Store; openMap: typeof openMap | undefined }) {
  const { loaded, store } = props
  const [state, setState] = useState(store.state)
  const [losses, setLosses] = useState(0)
  useEffect(() => store.listen(setState), [store])

  const words = wordsOf(state.language)
  const { chosen, shown, language } = state
  const drawing = useMemo(() => drawingOf(loaded.graph, state, words), [loaded, chosen, shown, language])
  useTitle(loaded, state.chosen?.key, words.title, language)
  useEscape(store)

  return (
    <WorkspaceContext.Provider value={{ ...loaded, store, state, words }}>
      <TopBar />
      <main class="stage">
        {props.openMap && losses < MOST_LOSSES ? (
          <MapPanel key={losses} drawing={drawing} openMap={props.openMap} onLost={() => setLosses(losses + 1)} />
        ) : (
          <TablePanel drawing={drawing} />
        )}
        <Legend drawing={drawing} />
      </main>
      <SidePanel />
      <ArticleDialog />
    </WorkspaceContext.Provider>
  )
}

function useTitle({ graph }: Loaded, key: string | undefined, title: string, language: string): void {
  const label = key && graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : undefined
  useEffect(() => {
    document.title = label ? `${label} – ${title}` : title
    document.documentElement.lang = language
  }, [label, title, language])
}

/** Escape steps back: an open article closes itself, an open list of results too; then what is chosen is let go. */
function useEscape(store: Store): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (store.state.chosen) store.change(choose(store.state, undefined))
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])
}
