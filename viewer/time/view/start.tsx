import { useMemo, useRef } from 'preact/hooks'
import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import { bodiesOf } from '../../graph/posts.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { NameSearch } from '../../parts/name-search.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { lookBack } from '../../state/state.ts'
import { useTurn } from './use-turn.ts'

const MOST = 8

/** Where the view of time begins: of whom, of which body or place is it to be? */
export function TimeStart() {
  const { graph, words, store, state } = useWorkspace()
  const input = useRef<HTMLInputElement>(null)
  const turn = useTurn()
  const most = useMemo(() => mostHeld(graph), [graph])
  return (
    <div class="time time-start">
      <p>{words.time.begin}</p>
      <div class="search">
        <NameSearch id="time-find" label={words.time.find} onTake={turn} input={input} />
      </div>
      <div class="time-most">
        {(['Organization', 'Person', 'Place'] as const).map((kind) => (
          <section key={kind}>
            <h2>{words.time.mostHeld[kind]}</h2>
            <ul class="start-list">
              {most[kind].map(([key, count]) => (
                <li key={key}>
                  <button type="button" class="link" onClick={() => store.change(lookBack(state, [key]))}>
                    <KindMark kind={kind} />
                    <span>{graph.getNodeAttribute(key, 'label')}</span>
                  </button>
                  <span class="soft">{words.time.spells(count)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

type Counted = readonly (readonly [string, number])[]

/** The bodies, people and places of whose posts most is told, with the number of times that one was held. */
function mostHeld(graph: KnowledgeGraph): Readonly<Record<'Person' | 'Organization' | 'Place', Counted>> {
  const counts = {
    Person: new Map<string, number>(),
    Organization: new Map<string, number>(),
    Place: new Map<string, number>(),
  }
  const add = (kind: keyof typeof counts, key: string) => counts[kind].set(key, (counts[kind].get(key) ?? 0) + 1)
  graph.forEachEdge((_, { kind }, person, post) => {
    if (kind !== 'HOLDS') return
    add('Person', person)
    for (const body of bodiesOf(graph, post)) {
      add('Organization', body)
      graph.forEachOutEdge(body, (_edge, tie, _body, place) => {
        if (tie.kind === 'BASED_IN') add('Place', place)
      })
    }
  })
  const best = (found: ReadonlyMap<string, number>): Counted =>
    [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST)
  return { Person: best(counts.Person), Organization: best(counts.Organization), Place: best(counts.Place) }
}
