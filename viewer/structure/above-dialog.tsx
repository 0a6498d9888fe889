import { useEffect, useRef } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { explain } from '../state/state.ts'
import { Above } from './above.tsx'

/** Explains who is above whom: over the page, or, in a story, in the place of what else is shown, so that one can go on. */
export function AboveDialog() {
  const { words, store, state } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (state.telling) dialog.current?.show()
    else dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="above"
      aria-label={words.tree.explainShort}
      onClose={() => store.change(explain(store.state, false))}
    >
      <div class="dialog-sheet">
        <header>
          <h2>{words.tree.explainShort}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        <Above />
      </div>
    </dialog>
  )
}
