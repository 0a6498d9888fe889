import { useEffect, useRef } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { explain } from '../state/state.ts'

/** The keys, and what else a reader should know of the page. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { words, store } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} class="help" aria-label={words.help} onClose={onClose}>
      {open && (
        <div class="dialog-sheet">
          <header>
            <h2>{words.help}</h2>
            <button type="button" onClick={onClose}>
              {words.close}
            </button>
          </header>
          <dl class="keys">
            {[...words.keys, ...words.reading.keys].map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            onClick={() => {
              onClose()
              store.change(explain(store.state, true))
            }}
          >
            {words.tree.explainShort}
          </button>
          {words.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </dialog>
  )
}
