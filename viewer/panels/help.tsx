import { useEffect, useRef } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { explain } from '../state/state.ts'

/** The keys, and what else a reader should know of the page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { words, store } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} class="help" aria-label={words.help} onClose={onClose}>
      <div class="dialog-sheet">
        <header>
          <h2>{words.help}</h2>
          <button type="button" onClick={close}>
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
            close()
            store.change(explain(store.state, true))
          }}
        >
          {words.tree.explainShort}
        </button>
        {words.about.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </dialog>
  )
}
