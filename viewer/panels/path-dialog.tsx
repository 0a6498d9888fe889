import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { goToWay } from '../parts/go-to-part.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { type Named, NameSearch } from '../parts/name-search.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose, lookAt } from '../state/state.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks between which two the shortest way is to be shown. */
export function PathDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (!open) return dialog.current?.close()
    if (!dialog.current?.open) dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [open])
  return (
    <dialog ref={dialog} class="path-dialog" aria-labelledby="path-title" onClose={onClose}>
      {open && <PathForm onClose={onClose} />}
    </dialog>
  )
}

/** A node at one end of a way. */
interface Goal extends Named {
  readonly key: string
}

/**
 * What is chosen is one end of the way, unless the reader takes another; once both are known the way is shown. Of a graph that this page has
 * a part of, the way may lead anywhere.
 */
function PathForm({ onClose }: Pick<Props, 'onClose'>) {
  const { graph, part, words, store, state } = useWorkspace()
  const form = useRef<HTMLDivElement>(null)
  const { chosen } = state
  const known = chosen?.what === 'node' && graph.hasNode(chosen.key)
  const [from, setFrom] = useState<Goal | undefined>(
    known ? { key: chosen.key, ...graph.getNodeAttributes(chosen.key) } : undefined,
  )
  const [to, setTo] = useState<Goal | undefined>()
  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus()
    if (from === undefined || to === undefined) return
    onClose()
    if (part) return goToWay(state, from.key, to.key)
    store.change(choose(lookAt(state, { of: 'path', from: from.key, to: to.key, turn: 0 }), undefined))
  }, [from, to])

  return (
    <div ref={form} class="dialog-sheet">
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
  )
}

interface EndProps {
  readonly id: string
  readonly label: string
  readonly node: Goal | undefined
  readonly onNode: (node: Goal | undefined) => void
}

/** One end of the way: a field to find it in, or its name, which a click takes away. */
function End({ id, label, node, onNode }: EndProps) {
  const { words } = useWorkspace()
  const input = useRef<HTMLInputElement>(null)
  if (node === undefined) {
    return (
      <div class="search path-search">
        <NameSearch
          id={id}
          label={label}
          input={input}
          onTake={(key, named) => onNode({ key, kind: named.kind, label: named.label })}
          far
        />
      </div>
    )
  }
  return (
    <button type="button" class="chip path-end" title={words.pathOther} onClick={() => onNode(undefined)}>
      <KindMark kind={node.kind} />
      <span>{node.label}</span>
      <span class="chip-cross" aria-hidden="true">
        ×
      </span>
    </button>
  )
}
