import { useEffect, useRef, useState } from 'preact/hooks'
import { choose, lookAt } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { KindMark } from './kind-mark.tsx'
import { NameSearch } from './name-search.tsx'

/** Asks between which two the shortest way is to be shown; what is chosen is one of them, unless the reader says otherwise. */
export function PathDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { graph, words, store, state } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  const [from, setFrom] = useState<string | undefined>()
  const [to, setTo] = useState<string | undefined>()
  useEffect(() => {
    if (!open) return dialog.current?.close()
    const { chosen } = store.state
    setFrom(chosen?.what === 'node' && graph.hasNode(chosen.key) ? chosen.key : undefined)
    setTo(undefined)
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [open])
  useEffect(() => {
    if (open) dialog.current?.querySelector<HTMLElement>('input')?.focus()
    if (!open || from === undefined || to === undefined) return
    onClose()
    store.change(choose(lookAt(state, { of: 'path', from, to, turn: 0 }), undefined))
  }, [open, from, to])

  return (
    <dialog ref={dialog} class="path-dialog" aria-labelledby="path-title" onClose={onClose}>
      {open && (
        <div class="dialog-sheet">
          <header>
            <h2 id="path-title">{words.pathTitle}</h2>
            <button type="button" onClick={onClose}>
              {words.close}
            </button>
          </header>
          <p>{words.pathHelp}</p>
          <End id="path-from" label={words.pathFrom} node={from} onNode={setFrom} />
          <End id="path-to" label={words.pathGoal} node={to} onNode={setTo} />
        </div>
      )}
    </dialog>
  )
}

interface EndProps {
  readonly id: string
  readonly label: string
  readonly node: string | undefined
  readonly onNode: (node: string | undefined) => void
}

/** One end of the way: a field to find it in, or its name, which a click takes away. */
function End({ id, label, node, onNode }: EndProps) {
  const { graph, words } = useWorkspace()
  const input = useRef<HTMLInputElement>(null)
  if (node === undefined) {
    return (
      <div class="search path-search">
        <NameSearch id={id} label={label} input={input} onTake={onNode} />
      </div>
    )
  }
  const { kind, label: name } = graph.getNodeAttributes(node)
  return (
    <button type="button" class="chip path-end" title={words.pathOther} onClick={() => onNode(undefined)}>
      <KindMark kind={kind} />
      <span>{name}</span>
      <span class="chip-cross" aria-hidden="true">
        ×
      </span>
    </button>
  )
}
