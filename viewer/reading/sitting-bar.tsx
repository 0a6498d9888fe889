import { useWorkspace } from '../parts/workspace.ts'
import type { Sitting } from './sitting.ts'

interface Props {
  readonly sitting: Sitting
  /** Of the facts of the article, so many are judged, and so many were added. */
  readonly judged: number
  readonly facts: number
  readonly missing: number
  onMissing(): void
}

/** Who judges, how far this article has come, and what can be done at any place of it. */
export function SittingBar({ sitting, judged, facts, missing, onMissing }: Props) {
  const { words } = useWorkspace()
  const { who } = sitting
  return (
    <section class="sitting" aria-label={words.judge}>
      {who && (
        <label>
          {words.judgeWho}{' '}
          <input
            type="text"
            class="sitting-who"
            value={who.name}
            onInput={(event) => who.set(event.currentTarget.value)}
          />
        </label>
      )}
      <progress max={Math.max(facts, 1)} value={judged} aria-label={words.judge} />
      <span class="soft" role="status">
        {words.reading.judged(judged, facts, missing)}
      </span>
      <button type="button" class="sitting-missing" onClick={onMissing}>
        <kbd>M</kbd> {words.reading.missing}
      </button>
      <button type="button" class="sitting-undo" disabled={!sitting.canUndo} onClick={() => sitting.undo()}>
        <kbd>U</kbd> {words.reading.undo}
      </button>
      <details class="sitting-how">
        <summary>{words.reading.howTo}</summary>
        <ul>
          {words.reading.howToLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {sitting.failure !== undefined && (
        <span class="notice" role="alert">
          {words.notJudged(sitting.failure)}
        </span>
      )}
    </section>
  )
}
