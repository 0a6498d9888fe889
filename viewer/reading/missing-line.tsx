import type { ComponentChildren } from 'preact'
import type { MissingFact } from '../../src/knowledge/judgements.ts'
import { useWorkspace } from '../parts/workspace.ts'

interface Props {
  readonly fact: MissingFact
  onUndo?(): void
  /** What is to be said of it. */
  readonly children?: ComponentChildren
}

/** A fact in the margin that a reader has added and the next build will take in. */
export function MissingLine({ fact, onUndo, children }: Props) {
  const { words } = useWorkspace()
  return (
    <li class={`fact fact-missing fact-${fact.to.kind}`}>
      <div class="fact-line">
        <span>
          {fact.from && <b lang="vi">{fact.from.name}</b>}{' '}
          {fact.kind === 'MENTIONS' ? words.kind[fact.to.kind] : words.relations[fact.kind].line}{' '}
          <b lang="vi">{fact.to.name}</b>
        </span>
        <span class="soft">
          {[words.reading.isMissing, fact.who, fact.status && words.statuses[fact.status]].filter(Boolean).join(' · ')}{' '}
          {onUndo && (
            <button type="button" class="plain" onClick={onUndo}>
              {words.reading.undo}
            </button>
          )}
        </span>
        <q lang="vi" class="soft">
          {fact.quote}
        </q>
      </div>
      {children}
    </li>
  )
}
