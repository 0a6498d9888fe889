import { useMemo } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/6-graph/types.ts'
import { levels, sectors } from '../kinds.ts'
import { demand, type Standing, standings, toggled } from '../state.ts'
import { toldApart } from '../tell-apart.ts'
import type { Words } from '../words.ts'
import { useWorkspace } from '../workspace.ts'

const collator = new Intl.Collator('vi')

/** Asks for a place, an outlet, sectors, levels, confidence and sources; only for what this graph has. */
export function FilterFields() {
  const { graph, articles, words, store, state } = useWorkspace()
  const { demands } = state
  const there = useMemo(() => whatIsThere(graph, words), [graph, words])
  const outlets = useMemo(
    () => [...new Set([...articles.values()].flatMap(({ outlet }) => outlet ?? []))].sort(collator.compare),
    [articles],
  )
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
      <label>
        {words.kind.Place}
        <select
          value={demands.place ?? ''}
          onChange={(event) => ask({ place: event.currentTarget.value || undefined })}
        >
          <option value="">{words.any}</option>
          {there.places.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.facts.outlet}
        <select
          value={demands.outlet ?? ''}
          onChange={(event) => ask({ outlet: event.currentTarget.value || undefined })}
        >
          <option value="">{words.any}</option>
          {outlets.map((outlet) => (
            <option key={outlet}>{outlet}</option>
          ))}
        </select>
      </label>
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
      <label>
        {words.claimStanding}
        <select
          value={demands.standing ?? ''}
          onChange={(event) => ask({ standing: (event.currentTarget.value || undefined) as Standing | undefined })}
        >
          <option value="">{words.any}</option>
          {standings.map((id) => (
            <option key={id} value={id}>
              {words.standings[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.fewestSources}
        <select value={demands.sources} onChange={(event) => ask({ sources: Number(event.currentTarget.value) })}>
          {[1, 2, 3, 5].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
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
