import { useEffect, useRef } from 'preact/hooks'
import { lazy } from '../parts/lazy.tsx'
import { useWorkspace } from '../parts/workspace.ts'

const Above = lazy(async () => (await import('../structure/above.tsx')).Above)

/** Explains who is above whom. */
export function AboveDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { words } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} class="above" aria-label={words.tree.explainShort} onClose={onClose}>
      {open && (
        <div class="dialog-sheet">
          <header>
            <h2>{words.tree.explainShort}</h2>
            <button type="button" onClick={onClose}>
              {words.close}
            </button>
          </header>
          <Above />
        </div>
      )}
    </dialog>
  )
}
