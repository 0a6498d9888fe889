import { useMemo } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { toldApart } from '../asked/tell-apart.ts'
import { levels, sectors } from '../graph/kinds.ts'
import { Choice } from '../parts/choice.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { demand, standings, toggled } from '../state/state.ts'
import type { Words } from '../words/words.ts'

const collator = new Intl.Collator('vi')

/** Asks for a place, an outlet, sectors, levels, confidence, standing and sources; only for what this graph has. */
export function FilterFields() {
  const { graph, articles, words, store, state } = useWorkspace()
  const { demands } = state
  const there = useMemo(() => whatIsThere(graph, words), [graph, words])
  const outlets = useMemo(
    () => [...new Set([...articles.values()].flatMap(({ outlet }) => outlet ?? []))].sort(collator.compare),
    [articles],
  )
  const any = ['', words.any] as const
  const ask = (some: Partial<typeof demands>) => store.change(demand(state, some))
  const boxes = <Word extends string>(
    name: string,
    all: readonly Word[],
    on: readonly Word[],
    set: (next: readonly Word[]) => void,
    label: Record<Word, string>,
  ) =>
    all.length > 0 && (
      <fieldset>
        <legend>{name}</legend>
        {all.map((word) => (
          <label key={word} class="box">
            <input type="checkbox" checked={on.includes(word)} onChange={() => set(toggled(on, word))} />
            {label[word]}
          </label>
        ))}
      </fieldset>
    )

  return (
    <div class="filter-fields">
      <Choice
        label={words.kind.Place}
        value={demands.place ?? ''}
        options={[any, ...there.places.map(({ key, label }) => [key, label] as const)]}
        onChoose={(place) => ask({ place: place || undefined })}
      />
      <Choice
        label={words.facts.outlet}
        value={demands.outlet ?? ''}
        options={[any, ...outlets.map((outlet) => [outlet, outlet] as const)]}
        onChoose={(outlet) => ask({ outlet: outlet || undefined })}
      />
      {boxes(
        words.facts.sector,
        sectors.filter((one) => there.sectors.has(one)),
        demands.sectors,
        (next) => ask({ sectors: next }),
        words.sectors,
      )}
      {boxes(
        words.facts.level,
        levels.filter((one) => there.levels.has(one)),
        demands.levels,
        (next) => ask({ levels: next }),
        words.levels,
      )}
      <label>
        {words.leastConfidence}
        <span class="range">
          <input
            type="range"
            min={0}
            max={95}
            step={5}
            value={demands.confidence}
            aria-valuetext={words.percent(demands.confidence / 100)}
            onChange={(event) => ask({ confidence: Number(event.currentTarget.value) })}
          />
          {words.percent(demands.confidence / 100)}
        </span>
      </label>
      <Choice
        label={words.claimStanding}
        value={demands.standing ?? ''}
        options={[any, ...standings.map((id) => [id, words.standings[id]] as const)]}
        onChoose={(standing) => ask({ standing: standing || undefined })}
      />
      <Choice
        label={words.fewestSources}
        value={`${demands.sources}`}
        options={['1', '2', '3', '5'].map((count) => [count, count])}
        onChoose={(count) => ask({ sources: Number(count) })}
      />
    </div>
  )
}

function whatIsThere(graph: KnowledgeGraph, words: Words) {
  const found = { sectors: new Set<string>(), levels: new Set<string>() }
  const places: { readonly key: string; readonly label: string }[] = []
  graph.forEachNode((key, node) => {
    if (node.kind === 'Organization' && node.sector) found.sectors.add(node.sector)
    if (node.kind === 'Organization' && node.level) found.levels.add(node.level)
    if (node.kind === 'Place') places.push({ key, label: node.label })
  })
  return {
    ...found,
    places: toldApart(places, graph, words).toSorted(
      (a, b) => collator.compare(a.label, b.label) || (a.key < b.key ? -1 : 1),
    ),
  }
}
