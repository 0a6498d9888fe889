import type { State } from '../state/state.ts'
import { useWorkspace } from './workspace.ts'

interface Props {
  readonly chips: readonly { readonly text: string; readonly without: State }[]
  readonly class?: string
}

/** What is asked for, each with the cross that takes it away. */
export function ChipList({ chips, class: name }: Props) {
  const { words, store } = useWorkspace()
  return (
    <ul class={name} aria-label={words.activeFilters}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <button type="button" class="chip" title={words.removeFilter} onClick={() => store.change(without)}>
            <span>{text}</span>
            <span class="chip-cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
