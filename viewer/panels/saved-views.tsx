import { useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { toHash } from '../state/hash.ts'
import { keepViews, type SavedView, savedViews } from '../state/saved-views.ts'

/** Views that the reader has given names, each one click away; they stay in his browser and go nowhere. */
export function SavedViews() {
  const { words, state } = useWorkspace()
  const [views, setViews] = useState(savedViews)
  const [name, setName] = useState('')
  const [refused, setRefused] = useState(false)
  const keep = (next: readonly SavedView[]) => {
    const kept = keepViews(next)
    setRefused(!kept)
    if (kept) setViews(next)
  }
  const save = (event: Event) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    keep([...views.filter((view) => view.name !== wanted), { name: wanted, hash: toHash(state) }])
    setName('')
  }
  return (
    <div class="saved-views">
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <a href={`#${view.hash}`}>{view.name}</a>
            <button
              type="button"
              class="plain"
              aria-label={words.forgetView(view.name)}
              title={words.forgetView(view.name)}
              onClick={() => keep(views.filter((other) => other !== view))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={save}>
        <input
          type="text"
          aria-label={words.viewName}
          placeholder={words.viewName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{words.saveView}</button>
      </form>
      {refused && <p class="notice">{words.viewNotSaved}</p>}
      <p class="soft">{words.savedViewsHelp}</p>
    </div>
  )
}
