import { useEffect, useState } from 'preact/hooks'
import { placesWithBodies } from '../asked/places.ts'
import { turnTo } from '../asked/views.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { firstToRead } from '../reading/order.ts'
import { keptRound, readMarks } from '../state/read-marks.ts'
import { read, toggleStory, type ViewId } from '../state/state.ts'
import { SearchBox } from './search.tsx'

interface Props {
  /** Whether a map can be drawn at all; if not, there is nothing to choose between. */
  readonly canDraw: boolean
  readonly dark: boolean
}

/** Back and forward, the search, and what concerns the whole page; on a phone all but the search is in a menu. */
export function TopBar({ canDraw, dark }: Props) {
  const { graph, words, store, state, openDialog } = useWorkspace()
  const [menu, setMenu] = useMenu()
  const { code, name } = words.otherLanguage
  const views: readonly (readonly [ViewId, string])[] = [
    ...(canDraw ? [['map', words.mapView] as const] : []),
    ['table', words.tableView],
    ['time', words.timeView],
    ...(placesWithBodies(graph).length > 0 ? [['structure', words.tree.title] as const] : []),
  ]
  return (
    <header class={`top-bar ${menu ? 'top-bar-open' : ''}`}>
      <h1 class="top-bar-title">{words.title}</h1>
      <nav class="steps" aria-label={words.history}>
        <button type="button" aria-label={words.back} title={words.back} onClick={() => history.back()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
        </button>
        <button type="button" aria-label={words.forward} title={words.forward} onClick={() => history.forward()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" />
          </svg>
        </button>
      </nav>
      <SearchBox />
      <button
        type="button"
        class="menu-opener"
        aria-expanded={menu}
        aria-controls="menu"
        aria-label={words.menu}
        onClick={() => setMenu(!menu)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a menu closes after what was chosen in it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys reach its buttons as clicks */}
      <div class="menu" id="menu" onClick={() => setMenu(false)}>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, no form */}
        <div class="segments views" role="group" aria-label={words.view}>
          {views.map(([view, name]) => (
            <button
              key={view}
              type="button"
              aria-pressed={
                !state.reading && (state.view === view || (view === 'table' && !canDraw && state.view === 'map'))
              }
              onClick={() => store.change(read(turnTo(state, view, graph), undefined))}
            >
              {name}
            </button>
          ))}
          <RoomButton />
        </div>
        <span class="top-bar-end">
          <button type="button" class="path-opener" onClick={() => openDialog('path')}>
            {words.pathShort}
          </button>
          <button
            type="button"
            class="story-opener"
            aria-pressed={state.telling !== undefined}
            onClick={() => store.change(toggleStory(state))}
          >
            {words.story.title}
          </button>
          <button type="button" class="share-opener" onClick={() => openDialog('share')}>
            {words.shareShort}
          </button>
          <button
            type="button"
            class="round"
            aria-label={dark ? words.lightTheme : words.darkTheme}
            title={dark ? words.lightTheme : words.darkTheme}
            onClick={() => store.change({ ...state, theme: dark ? 'light' : 'dark' })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {dark ? (
                <path d="M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1" />
              ) : (
                <path d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z" />
              )}
            </svg>
          </button>
          <button
            type="button"
            class="round"
            aria-label={words.help}
            title={words.help}
            onClick={() => openDialog('help')}
          >
            ?
          </button>
          <button
            type="button"
            lang={code}
            class="plain language"
            onClick={() => store.change({ ...state, language: code })}
          >
            {name}
          </button>
        </span>
      </div>
    </header>
  )
}

/** The way to the reading room: to the next article of the sitting, or the newest that was not read yet; or back from where one is. */
function RoomButton() {
  const { articles, words, store, state } = useWorkspace()
  if (articles.size === 0) return null
  const open = () => {
    const article = firstToRead(articles, keptRound(), new Set(readMarks()))!
    store.change(read(state, { article, start: 0, end: 0 }))
  }
  return (
    <button
      type="button"
      class="room-opener"
      aria-pressed={state.reading !== undefined}
      onClick={() => (state.reading ? store.change(read(state, undefined)) : open())}
    >
      {words.reading.room}
    </button>
  )
}

/** Whether the menu of a phone is open; Escape or a touch elsewhere closes it. */
function useMenu() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
    }
    const onDown = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.menu, .menu-opener')) setOpen(false)
    }
    addEventListener('keydown', onKey, true)
    addEventListener('pointerdown', onDown)
    return () => {
      removeEventListener('keydown', onKey, true)
      removeEventListener('pointerdown', onDown)
    }
  }, [open])
  return [open, setOpen] as const
}
