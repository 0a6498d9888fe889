import { useWorkspace } from '../workspace.ts'
import { SearchBox } from './search.tsx'

/** The name of the page, the search, and the switch of language. */
export function TopBar() {
  const { words, store, state } = useWorkspace()
  const { code, name } = words.otherLanguage
  return (
    <header class="top-bar">
      <h1 class="top-bar-title">{words.title}</h1>
      <SearchBox />
      <button type="button" lang={code} class="plain" onClick={() => store.change({ ...state, language: code })}>
        {name}
      </button>
    </header>
  )
}
