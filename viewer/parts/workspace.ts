import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Loaded } from '../graph/load.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { Words } from '../words/words.ts'
import type { Compared } from './compared.ts'

/** What opens over the page and is closed again; not worth an address. */
export type DialogId = 'share' | 'help' | 'path'

/** What every panel may look at. */
export interface Workspace extends Loaded {
  readonly store: Store
  readonly state: State
  readonly words: Words
  /** Keys of the nodes that are shown. */
  readonly onMap: ReadonlySet<string>
  /** An older result, once there is one; `none` where the server has none, and the reader has to choose a file. */
  readonly compared: Compared | 'none' | undefined
  openDialog(dialog: DialogId): void
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** The workspace of the panel that asks. */
export function useWorkspace(): Workspace {
  return useContext(WorkspaceContext)!
}
