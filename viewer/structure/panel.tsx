import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo } from 'preact/hooks'
import type { Material } from '../asked/filters/filter.ts'
import { placesWithBodies } from '../asked/places.ts'
import { toldApart } from '../asked/tell-apart.ts'
import { ends } from '../graph/ends.ts'
import { lastDay } from '../graph/held.ts'
import { Choice } from '../parts/choice.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { measuring } from '../sharing/measure.ts'
import type { Shown } from '../sharing/shown.ts'
import { choose, demand, explain, lookInto } from '../state/state.ts'
import { csvOf } from '../table/rows.ts'
import { TEXT } from '../time/chart/marks.ts'
import { pictures } from '../time/chart/pictures.ts'
import { drawingOfSpells } from '../time/view/spell-drawing.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'
import { BodyItem } from './body-item.tsx'
import { isThere } from './chairs.ts'
import { edgesOfTree, rowsOfTree } from './listing.ts'
import { sheetOfTree } from './sheet.ts'
import { placeShown, type Structure, structureShown } from './shown.ts'
import { branchText } from './texts.ts'
import type { Double } from './tree.ts'

const collator = new Intl.Collator('vi')

interface Props {
  readonly view: RefObject<Shown | null>
}

/** The bodies of a place as a tree, with who leads each on a day; in the place of the map. `view` takes what there is to be saved. */
export function StructurePanel({ view }: Props) {
  const { graph, articles, words, state } = useWorkspace()
  const { tree: asked, demands } = state
  const place = placeShown(graph, state)
  const shown = useMemo(() => structureShown(graph, { tree: asked, demands }), [graph, asked, demands.asOf])
  useLayoutEffect(() => {
    view.current = shown ? savedOf(shown, { graph, articles }, words) : null
    return () => {
      view.current = null
    }
  })
  return (
    <div class="tree">
      <Tools place={place} />
      {!shown && <p class="notice">{words.tree.unknown}</p>}
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys
        <section class="tree-scroll" tabIndex={0} aria-label={words.tree.title}>
          <Summary {...shown} />
          <div class="tree-branches">
            {shown.tree.branches.map(({ branch, bodies }) => (
              <section key={branch} class={`tree-branch tree-${branch}`}>
                <h3>{branchText(branch, words)}</h3>
                <ul>
                  {bodies.map((body) => (
                    <BodyItem key={body.key ?? body.rule?.kind} body={body} doubles={shown.tree.doubles} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <Below place={place} />
        </section>
      )}
    </div>
  )
}

/** Which place, on which day, and what explains it. */
function Tools({ place }: { place: string }) {
  const { graph, words, store, state } = useWorkspace()
  const places = useMemo(
    () =>
      toldApart(
        placesWithBodies(graph).map((key) => ({ key, label: graph.getNodeAttribute(key, 'label') })),
        graph,
        words,
      ).toSorted((a, b) => collator.compare(a.label, b.label)),
    [graph, words],
  )
  return (
    <div class="tree-tools">
      <Choice
        label={words.tree.place}
        value={place}
        options={[
          ...(places.some(({ key }) => key === place)
            ? []
            : [[place, graph.hasNode(place) ? graph.getNodeAttribute(place, 'label') : '…'] as const]),
          ...places.map(({ key, label }) => [key, label] as const),
        ]}
        onChoose={(key) => store.change(lookInto(state, key))}
      />
      <button type="button" class="tree-explained" onClick={() => store.change(explain(state, true))}>
        {words.tree.explain}
      </button>
    </div>
  )
}

/** The day, who sits in two chairs, and how many chairs no article fills. */
function Summary({ place, day, tree }: Structure) {
  const { graph, words, store, state } = useWorkspace()
  const node = graph.getNodeAttributes(place)
  const dates = node.kind === 'Place' && !isThere(node, lastDay(day)) ? node : undefined
  const isOver = dates?.validTo !== undefined && lastDay(dates.validTo) < lastDay(day)
  const next = ends(graph, place, 'SUCCEEDED_BY', 'out')
  return (
    <header class="tree-head">
      <h2>{words.tree.led(node.label, dateText(day))}</h2>
      {!state.demands.asOf && <p class="soft">{words.tree.newest}</p>}
      {dates && (
        <p class="notice">
          {isOver ? words.tree.gone(dateText(dates.validTo!)) : words.tree.notYet(dateText(dates.validFrom!))}{' '}
          {isOver && next.map((key) => <Into key={key} place={key} />)}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => store.change(demand(state, { asOf: isOver ? dates.validTo : dates.validFrom }))}
          >
            {words.tree.see(dateText(isOver ? dates.validTo! : dates.validFrom!))}
          </button>
        </p>
      )}
      {tree.doubles.length > 0 && (
        <ul class="tree-doubles" aria-label={words.tree.doubles}>
          {tree.doubles.map((double) => (
            <li key={double.person}>
              <NodeLink node={double.person} />: <Seats double={double} />
            </li>
          ))}
        </ul>
      )}
      {tree.led > 0 && (
        <p class="tree-untold">
          <span class="tree-hole" aria-hidden="true" /> {words.tree.untold(tree.untold, tree.led)}{' '}
          {tree.perhaps && words.tree.perhaps}
        </p>
      )}
    </header>
  )
}

/** “Bí thư Tỉnh ủy X đồng thời Chủ tịch Hội đồng nhân dân tỉnh X”, each post leading to its quotes. */
function Seats({ double }: { double: Double }) {
  const { graph, words, store, state } = useWorkspace()
  return (
    <>
      {double.seats.map(({ chair, sitter }, at) => (
        <span key={sitter.edge}>
          {at > 0 && <strong class="tree-both"> {words.tree.both} </strong>}
          <button
            type="button"
            class="link"
            onClick={() => store.change(choose(state, { what: 'edge', key: sitter.edge }))}
          >
            {graph.getNodeAttribute(chair.post!, 'label')}
          </button>
          <Gloss node={chair.post!} />
        </span>
      ))}
    </>
  )
}

/** A place whose structure a click shows. */
function Into({ place }: { place: string }) {
  const { graph, store, state } = useWorkspace()
  return (
    <button type="button" class="chip" onClick={() => store.change(lookInto(state, place))}>
      {graph.getNodeAttribute(place, 'label')}
    </button>
  )
}

/** The places around: that which this one lies in, and those in it of which articles name bodies. */
function Below({ place }: { place: string }) {
  const { graph, words } = useWorkspace()
  const all = new Set(placesWithBodies(graph))
  const links = (way: 'out' | 'in') =>
    ends(graph, place, 'WITHIN', way)
      .filter((key) => all.has(key))
      .toSorted((a, b) => collator.compare(graph.getNodeAttribute(a, 'label'), graph.getNodeAttribute(b, 'label')))
  return (['out', 'in'] as const).map((way) => {
    const found = links(way)
    if (found.length === 0) return null
    return (
      <section key={way} class="tree-places">
        <h3>{way === 'out' ? words.tree.within : words.tree.contains}</h3>
        <ul>
          {found.map((key) => (
            <li key={key}>
              <Into place={key} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** A structure as it is saved: the part of the graph it shows, its picture, its rows. */
function savedOf(shown: Structure, material: Material, words: Words): Shown {
  const measure = measuring(`400 ${TEXT}px "Be Vietnam Pro", sans-serif`)
  const sheet = () => sheetOfTree(shown, material.graph, words, measure)
  return {
    get drawing() {
      return drawingOfSpells(material.graph, edgesOfTree(shown.tree))
    },
    csv: (citation) => {
      const table = rowsOfTree(shown.tree, material, words)
      return csvOf(table, table.rows, citation)
    },
    ...pictures(sheet, measure),
  }
}
