import './style/fonts.css'
import './style/index.css'
import { render } from 'preact'
import { type Loading, load } from './graph/load.ts'
import { hasWebgl } from './map/has-webgl.ts'
import type { OpenMap } from './map/sigma.ts'
import { App } from './panels/app.tsx'
import { ProblemPage } from './panels/problem.tsx'
import { showTheme } from './parts/theme.ts'
import { createStore } from './state/store.ts'
import { fetchWords } from './words/languages.ts'

const page = document.getElementById('page')!
const store = createStore()
showTheme(store.state.theme)
void begin()

/** Shows the graph that lies beside this page. A function, since parts of the page that are fetched later wait for all that stands outside of one. */
async function begin(): Promise<void> {
  // The code of the map comes beside the data. Sigma needs WebGL from its first line on, so it is begun only where it can run.
  const map = hasWebgl() ? fetchMap() : undefined
  // Names are measured and drawn on a canvas, which does not wait for fonts; without them the map makes do with others.
  const fonts = Promise.allSettled(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 13px "Be Vietnam Pro"`, 'Aệ')),
  )
  const data = load()
  page.textContent = (await fetchWords(store.state.language)).loading
  const [loaded] = await Promise.all([data, fonts])
  page.textContent = ''
  if ('problem' in loaded) render(<ProblemPage problem={loaded} store={store} />, page)
  else await show(loaded, await map)
}

async function fetchMap(): Promise<OpenMap> {
  const { openMap, warmUp } = await import('./map/sigma.ts')
  if (store.state.view === 'map') warmUp()
  return openMap
}

/** Shows the graph as soon as it is there, and once more with the articles. */
async function show({ graph, part, articles }: Loading, openMap: OpenMap | undefined): Promise<void> {
  const first = { graph, part, articles: new Map(), waiting: true, warnings: [] }
  render(<App loaded={first} store={store} openMap={openMap} />, page)
  const read = await articles
  render(<App loaded={{ graph, part, waiting: false, ...read }} store={store} openMap={openMap} />, page)
}
