import { useEffect, useErrorBoundary, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type Drawing, drawingOf, thinned } from '../asked/drawing.ts'
import { grownBy } from '../asked/kin.ts'
import { drawingApart } from '../asked/tell-apart.ts'
import { turnTo } from '../asked/views.ts'
import type { Loaded } from '../graph/load.ts'
import { coloursOf } from '../map/colours.ts'
import { placed, type Region } from '../map/layouts/layout.ts'
import { MapPanel } from '../map/map.tsx'
import type { MapView, OpenMap } from '../map/sigma.ts'
import { svgOf } from '../map/svg.ts'
import { usePlacing } from '../map/use-placing.ts'
import { useEnglishIf } from '../parts/gloss.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useDark } from '../parts/theme.ts'
import { useKeys } from '../parts/use-keys.ts'
import { type DialogId, WorkspaceContext } from '../parts/workspace.ts'
import type { Origin } from '../sharing/exports.ts'
import type { Foot } from '../sharing/foot.ts'
import { measuring } from '../sharing/measure.ts'
import type { Shown } from '../sharing/shown.ts'
import { SidePanel } from '../side/side.tsx'
import { choose, explain, grow, lookAt, lookThrough, read, type State, toggleStory } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { useStory } from '../story/use-story.ts'
import { TimeStrip } from '../time/time-strip.tsx'
import { useWords } from '../words/languages.ts'
import { Chips } from './chips.tsx'
import { Legend } from './legend.tsx'
import { PathDialog } from './path-dialog.tsx'
import { ProblemPage } from './problem.tsx'
import { TopBar } from './top-bar.tsx'
import { useCompared } from './use-compared.ts'

const TablePanel = lazy(async () => (await import('../table/table.tsx')).TablePanel)
const TimePanel = lazy(async () => (await import('../time/view/panel.tsx')).TimePanel)
const StructurePanel = lazy(async () => (await import('../structure/panel.tsx')).StructurePanel)
const AboveDialog = lazy(async () => (await import('../structure/above-dialog.tsx')).AboveDialog)
const StoryDock = lazy(async () => (await import('../story/dock.tsx')).StoryDock)
const ComparePanel = lazy(async () => (await import('../compare/panel.tsx')).ComparePanel)
const ReadingRoom = lazy(async () => (await import('../reading/reading-room.tsx')).ReadingRoom)
const HelpDialog = lazy(async () => (await import('./help.tsx')).HelpDialog)
const ShareDialog = lazy(async () => (await import('./share.tsx')).ShareDialog)

const MOST_LOSSES = 3

interface Props {
  readonly loaded: Loaded
  readonly store: Store
  readonly openMap: OpenMap | undefined
}

/** The whole page, or, should the viewer itself fail, a page that says so. */
export function App(props: Props) {
  const [failure] = useErrorBoundary((error) => console.error(error))
  if (failure) {
    return (
      <ProblemPage problem={{ problem: 'failed', detail: String(failure?.stack ?? failure) }} store={props.store} />
    )
  }
  return <Page {...props} />
}

/** The page, drawn from the state. Without `openMap` a table stands in the place of the map. */
function Page({ loaded, store, openMap }: Props) {
  const [state, setState] = useState(store.state)
  const [losses, setLosses] = useState(0)
  const [dialog, setDialog] = useState<DialogId | undefined>()
  /** A dialog that another follows is closed when that one is open already. */
  const closeDialog = (which: DialogId) => setDialog((now) => (now === which ? undefined : now))
  const view = useRef<MapView>(null)
  useEffect(() => store.listen(setState), [store])
  const dark = useDark(state.theme)

  const words = useWords(state.language)
  const { graph, articles } = loaded
  const english = useEnglishIf(words.language === 'en')
  const [compared, compareWith] = useCompared(graph, state.comparing !== undefined)
  const against = state.comparing && compared && compared !== 'none' ? compared : undefined
  const drawing = useMemo(
    () => drawingOf({ graph, articles, fresh: against?.fresh }, state, words, english),
    [graph, articles, against, english, ...shownBy(state)],
  )
  const onMap = useMemo(() => new Set(drawing.nodes.map(({ key }) => key)), [drawing])
  const thin = useMemo(
    () => drawingApart(thinned(drawing, state.chosen?.key), graph, words),
    [drawing, state.chosen, graph, words],
  )
  const placing = usePlacing(state, thin, graph, words)
  const onSheet = useMemo(() => placed(thin, placing), [thin, placing])
  const story = useStory(store)
  const [inTime] = state.view === 'time' ? state.time.of : []
  useTitle(loaded, state.chosen?.key ?? inTime, words.title, words.language)
  useKeys(keysOf(store, graph, onMap, setDialog), { Escape: () => stepBack(store) })

  const canDraw = openMap !== undefined && losses < MOST_LOSSES
  const table = state.view === 'table' || !canDraw
  /** What takes the whole width, and shows no nodes to be filtered. */
  const wide = state.view === 'time' || state.view === 'structure'
  const playing = state.telling?.playing === true
  /** What time or structure shows. */
  const own = useRef<Shown>(null)
  return (
    <WorkspaceContext.Provider value={{ ...loaded, store, state, words, onMap, compared, openDialog: setDialog }}>
      <TopBar canDraw={canDraw} dark={dark} />
      <main class={`stage stage-${table && !wide ? 'table' : state.view}`}>
        {state.view === 'structure' ? (
          <StructurePanel view={own} />
        ) : state.view === 'time' ? (
          <TimePanel view={own} />
        ) : table ? (
          <TablePanel drawing={drawing} forced={!canDraw} />
        ) : (
          <MapPanel
            key={losses}
            view={view}
            drawing={onSheet}
            placing={placing}
            openMap={openMap}
            mark={against?.mark}
            onLost={() => setLosses(losses + 1)}
          />
        )}
        {!wide && (
          <>
            {!playing && <Legend drawing={drawing}>{against && !table && <against.Legend />}</Legend>}
            <Chips drawing={drawing} left={table ? 0 : drawing.nodes.length - thin.nodes.length} />
          </>
        )}
      </main>
      {(!wide || state.chosen) && (
        <SidePanel start={state.comparing && state.scope.of !== 'path' && <ComparePanel compareWith={compareWith} />} />
      )}
      {state.telling && <StoryDock the={story} drawing={drawing} />}
      {state.view !== 'time' && !playing && <TimeStrip drawing={drawing} />}
      {state.reading && <ReadingRoom />}
      {dialog === 'share' && (
        <ShareDialog
          shown={() =>
            (wide && own.current) || {
              drawing: onSheet,
              ...(!wide && { svg: (foot, origin) => mapSvg(onSheet, placing.regions, foot, origin) }),
              ...(!table && !wide && { picture: (foot: Foot) => view.current!.picture(foot) }),
            }
          }
          onClose={() => closeDialog('share')}
        />
      )}
      <PathDialog open={dialog === 'path'} onClose={() => closeDialog('path')} />
      {state.above && <AboveDialog />}
      {dialog === 'help' && <HelpDialog onClose={() => closeDialog('help')} />}
    </WorkspaceContext.Provider>
  )
}

/** What the map shows as a drawing for print. */
function mapSvg(drawing: Drawing, regions: readonly Region[], foot: Foot, origin: Origin): string {
  const measure = measuring('400 13px "Be Vietnam Pro", sans-serif')
  return svgOf(drawing, regions, coloursOf(document.documentElement), foot, origin, measure)
}

/** All of the state on which it depends what is shown; the camera, say, does not. */
function shownBy({
  chosen,
  shown,
  scope,
  demands,
  grown,
  hidden,
  pinned,
  sizing,
  comparing,
  language,
}: State): readonly unknown[] {
  return [chosen, shown, scope, demands, grown, hidden, pinned, sizing, comparing, language]
}

function useTitle({ graph }: Loaded, key: string | undefined, title: string, language: string): void {
  const label = key && graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : undefined
  useLayoutEffect(() => {
    document.title = label ? `${label} – ${title}` : title
    document.documentElement.lang = language
  }, [label, title, language])
}

/** What keys do on the page. The reading room lies over map and panel, and has keys of its own. */
function keysOf(
  store: Store,
  graph: KnowledgeGraph,
  onMap: ReadonlySet<string>,
  open: (dialog: DialogId) => void,
): Record<string, () => void> {
  const { state } = store
  const help = { '?': () => open('help') }
  if (state.reading) return help
  const chosen = state.chosen?.what === 'node' ? state.chosen.key : undefined
  return {
    ...help,
    t: () => store.change(turnTo(state, state.view === 'table' ? 'map' : 'table', graph)),
    l: () => store.change(turnTo(state, state.view === 'time' ? 'map' : 'time', graph)),
    f: () => document.querySelector<HTMLElement>('.zoom button:last-child')?.click(),
    e: () => chosen && store.change(growAll(state, chosen, graph, onMap)),
    p: () => open('path'),
    s: () => store.change(toggleStory(state)),
    b: () => store.change(turnTo(state, state.view === 'structure' ? 'map' : 'structure', graph)),
    h: () => document.querySelector<HTMLElement>('.hide-node')?.click(),
  }
}

/** Brings all posts, agreements and bodies of a node onto the map that are not there. */
function growAll(state: State, key: string, graph: KnowledgeGraph, onMap: ReadonlySet<string>): State {
  const ways = (['HOLDS', 'PARTY_TO', 'SIGNED', 'PART_OF'] as const).flatMap((kind) =>
    (['out', 'in'] as const).map((way) => ({ key, kind, way })),
  )
  const away = (other: string) => !onMap.has(other) && graph.getNodeAttribute(other, 'kind') !== 'Position'
  return ways.filter((growth) => grownBy(graph, growth).some(away)).reduce(grow, state)
}

/** Escape steps back: an explanation is closed; then an open article; then a story that is told; then what is chosen, a structure is let go, then a way or a neighbourhood. */
function stepBack(store: Store): void {
  const { state } = store
  if (state.above) store.change(explain(state, false))
  else if (state.reading) store.change(read(state, undefined))
  else if (state.telling?.playing) store.change({ ...state, telling: undefined })
  else if (state.view === 'structure' && !state.chosen) store.change(lookThrough(state, 'map'))
  else if (state.chosen) store.change(choose(state, undefined))
  else if (state.scope.of === 'path' || state.scope.of === 'around') store.change(lookAt(state, { of: 'start' }))
}
