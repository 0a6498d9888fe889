import { useState } from 'preact/hooks'
import type { Findings } from '../../src/7-graph/findings.ts'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { lookAt } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { Groups } from './groups.tsx'
import { useCompareWords } from './words.ts'

/** Compares with the text of a file of some name; without one, lets the reader choose another. */
type CompareWith = (json?: string, name?: string) => Promise<void>

/** What is new, gone or otherwise than in an older result; without one, where to choose its file. */
export function ComparePanel({ compareWith }: { compareWith: CompareWith }) {
  const { graph, words, compared, store, state } = useWorkspace()
  const said = useCompareWords()
  const stop = (
    <button type="button" onClick={() => store.change({ ...state, comparing: undefined })}>
      {said.stop}
    </button>
  )
  if (!compared) return <p class="soft">{said.waiting}</p>
  if (compared === 'none') {
    return (
      <>
        <h2 tabIndex={-1}>{words.compare.replace('…', '')}</h2>
        <FileField compareWith={compareWith} />
        {stop}
      </>
    )
  }
  const { nodes, posts, contradictions } = compared.difference
  const isSame = [nodes, posts, contradictions].every((group) =>
    Object.values(group).every((list) => list.length === 0),
  )
  const [old, now] = [asOfIn(compared.older), asOfIn(graph)]
  const only = state.comparing === 'new'
  return (
    <>
      <h2 tabIndex={-1}>{said.title(compared.name)}</h2>
      {old && now && <p>{said.days(dateText(old), dateText(now))}</p>}
      {isSame && <p class="notice">{said.nothing}</p>}
      <p class="compare-tools">
        {!isSame && (
          <button
            type="button"
            aria-pressed={only}
            onClick={() =>
              store.change(lookAt({ ...state, comparing: only ? 'all' : 'new' }, { of: only ? 'start' : 'all' }))
            }
          >
            {said.onlyNew}
          </button>
        )}
        <button type="button" onClick={() => compareWith()}>
          {said.another}
        </button>
        {stop}
      </p>
      <Groups compared={compared} />
    </>
  )
}

/** The day for which a graph says who holds what. */
function asOfIn(graph: KnowledgeGraph): string | undefined {
  return (graph.getAttributes() as Partial<Findings>).asOf
}

/** Where an older graph.json is chosen, or dropped. */
function FileField({ compareWith }: { compareWith: CompareWith }) {
  const said = useCompareWords()
  const [trouble, setTrouble] = useState('')
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    try {
      await compareWith(await file.text(), file.name)
    } catch (error) {
      setTrouble(said.broken((error as Error).message))
    }
  }
  return (
    <>
      <p>{said.help}</p>
      <label
        class={`compare-drop ${over ? 'compare-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer?.files[0])
        }}
      >
        <span>{said.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <span class="soft">{said.drop}</span>
      </label>
      <p role="alert" class={trouble ? 'notice' : ''}>
        {trouble}
      </p>
    </>
  )
}
