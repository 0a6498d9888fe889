import { useWorkspace } from '../workspace.ts'
import { SearchBox } from './search.tsx'

interface Props {
  /** Whether a map can be drawn at all; if not, there is nothing to choose between. */
  readonly canDraw: boolean
  readonly dark: boolean
  readonly onShare: () => void
  readonly onHelp: () => void
}

/** Back and forward, the search, map or table, and what concerns the whole page. */
export function TopBar({ canDraw, dark, onShare, onHelp }: Props) {
  const { words, store, state } = useWorkspace()
  const { code, name } = words.otherLanguage
  const { table } = state
  const setOpen = (open: boolean) => store.change({ ...state, table: { ...table, open } })
  return (
    <header class="top-bar">
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
      {canDraw && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons in a row, no form
        <div class="segments views" role="group" aria-label={words.view}>
          <button type="button" aria-pressed={!table.open} onClick={() => setOpen(false)}>
            {words.mapView}
          </button>
          <button type="button" aria-pressed={table.open} onClick={() => setOpen(true)}>
            {words.tableView}
          </button>
        </div>
      )}
      <span class="top-bar-end">
        <button type="button" class="share-opener" onClick={onShare}>
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
        <button type="button" class="round" aria-label={words.help} title={words.help} onClick={onHelp}>
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
    </header>
  )
}
