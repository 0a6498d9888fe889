// How the viewer bears graphs of growing size: until something is drawn, work for each frame, search, filter, table, memory.
// Figures only, nothing is asserted: they are worth comparing on one machine and one load of it. Frame rates are left out,
// since a machine without a graphics card says nothing about them; what is counted is the work of the page's own scripts.
//
// Measured on made-up graphs of the shape that news gives, on rosters of one made-up body, and on the graph of some real articles where they lie beside this project.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { run } from '../../dist/cli/run.js'
import { serve } from '../../dist/cli/serving/serve.js'
import { madeUpGraph, writeMadeUp } from '../made-up-graph.mjs'
import { randomFrom } from '../random-from.mjs'
import { emptyPage } from '../viewer/empty-page.mjs'

export const about = 'the viewer in a browser, with 3,000, 20,000 and 100,000 nodes, or as many as named'

const root = fileURLToPath(new URL('../..', import.meta.url))
const real = join(root, '../shared/corpus/gold-articles.jsonl')
const assets = join(root, 'dist/viewer/assets')
const bytesOf = (name) => readFileSync(join(assets, name))
let browser

/** Prints tables, and gives nothing to be compared: work of a page is not work that the plain one could do. */
export async function measure({ words }) {
  const { module: tests } = await runnerImport(join(root, 'test/viewer/browser.ts'))
  browser = await tests.launchBrowser()
  const sizes = words.length > 0 ? words.map(Number) : [3000, 20_000, 100_000]
  try {
    await printScripts()
    await measureReading()
    console.log(
      'graph                  nodes    edges   first drawn   frame (median, worst)   search     filter      table     memory',
    )
    for (const nodes of sizes) await measureGraph(`made up`, (folder) => writeGraph(folder, nodes))
    if (existsSync(real)) await measureGraph('real articles', (folder) => buildGraph(folder, real))
    console.log(
      '\nroster               posts   spells   first bars   all drawn   other years   frame, scrolling (median, worst)',
    )
    for (const spells of [600, 2000]) await measureRoster(60, spells)
    return []
  } finally {
    await browser.close()
  }
}

/** What is fetched before the first look at a graph, and all there is; and how long an empty page takes with as much. */
async function printScripts() {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-bench-'))
  await writeGraph(folder, 100)
  const serving = await serve(folder, { port: 0 })
  const page = await browser.newPage()
  const fetched = new Set()
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) fetched.add(request.url().split('/').at(-1))
  })
  await page.goto(serving.url)
  await page.locator('.map[data-nodes]').waitFor()
  await page.locator('.strip').waitFor()
  await page.close()
  await serving.close()
  rmSync(folder, { recursive: true })

  const zipped = (names) => names.reduce((sum, name) => sum + gzipSync(bytesOf(name), { level: 9 }).length, 0) / 1000
  const all = readdirSync(assets).filter((name) => name.endsWith('.js'))
  console.log(
    `scripts: ${zipped([...fetched]).toFixed(1)} kB for the first look, ${zipped(all).toFixed(1)} kB in all, gzip`,
  )
  const empty = []
  for (let turn = 0; turn < 5; turn++)
    empty.push(
      await emptyPage(
        browser,
        [...fetched].map((name) => bytesOf(name).length),
      ),
    )
  console.log(`an empty page with as many scripts: ${median(empty).toFixed(0)} ms`)
}

async function measureGraph(name, prepare) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-bench-'))
  const { nodes, edges } = await prepare(folder)
  const serving = await serve(folder, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(600_000)
  await page.addInitScript(watch)
  try {
    await page.goto(serving.url)
    await page.locator('.map[data-nodes]').waitFor()
    const first = await page.evaluate(() => globalThis.firstDrawn)
    await page.locator('.strip').waitFor()
    await page.waitForTimeout(1000)
    const frames = await framesOf(page)
    await page.evaluate(searchFor, 'a') // makes the index
    const search = median([
      await page.evaluate(searchFor, 'nguyen van an'),
      await page.evaluate(searchFor, 'huyen uy'),
      await page.evaluate(searchFor, 'bi thu tinh uy'),
    ])
    const filter = await page.evaluate(pressKind)
    const start = await heapOf(page)
    console.log(row(name, nodes, edges, first, frames, search, filter, undefined, start))

    // Everything there is, as much as the map takes.
    await page.goto('about:blank')
    await page.goto(`${serving.url}#scope=all`)
    await page.locator('.map[data-nodes]').waitFor()
    const whole = await page.evaluate(() => globalThis.firstDrawn)
    await page.locator('.strip').waitFor()
    await page.waitForTimeout(1000)
    const drawn = Number(await page.locator('.map').getAttribute('data-nodes'))
    const all = await framesOf(page)
    console.log(
      row(
        `  all (${drawn} drawn)`,
        nodes,
        edges,
        whole,
        all,
        undefined,
        await page.evaluate(pressKind),
        await page.evaluate(openTable),
        await heapOf(page),
      ),
    )
  } finally {
    await page.close()
    await serving.close()
    rmSync(folder, { recursive: true })
  }
}

/** From a click to an article of 2,000 words with 150 facts in the reading room: until the next frame is drawn, the first time and later. */
async function measureReading() {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-bench-'))
  const { nodes } = await writeGraph(folder, 3000)
  const file = join(folder, 'graph.json')
  const graph = JSON.parse(readFileSync(file, 'utf8'))
  const people = graph.nodes.filter(({ attributes }) => attributes.kind === 'Person').slice(0, 50)
  const posts = graph.nodes.filter(({ attributes }) => attributes.kind === 'Position').slice(0, 150)
  let text = ''
  const edges = posts.map(({ key, attributes }, at) => {
    const holder = people[at % people.length]
    const quote = `ông ${holder.attributes.label}, ${attributes.label}`
    const start = text.length + 'Dự họp có '.length
    text += `Dự họp có ${quote}.${at % 5 === 4 ? '\n' : ' '}`
    const evidence = {
      article: 'long',
      start,
      end: start + quote.length,
      quote,
      rule: 'post-after-name',
      confidence: 0.95,
    }
    return { key: `long:${at}`, source: holder.key, target: key, attributes: { kind: 'HOLDS', evidence: [evidence] } }
  })
  const words = text.split(/\s+/).length
  text += 'Hội nghị nghe báo cáo. '.repeat(Math.max(0, Math.ceil((2000 - words) / 5)))
  writeFileSync(file, JSON.stringify({ ...graph, edges: [...graph.edges, ...edges] }))
  const lines = ['long', 'other'].map((id) =>
    JSON.stringify({ id, title: id, published: '2030', text: id === 'long' ? text : id }),
  )
  writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`)
  const serving = await serve(folder, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(`${serving.url}#article=other`)
    await page.locator('.map[data-nodes]').waitFor({ state: 'attached' })
    await page.locator('.room h2').waitFor()
    await page.waitForTimeout(1000)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const times = []
    const work = []
    for (let turn = 0; turn < 7; turn++) {
      const before = await workOf(session)
      times.push(await page.evaluate(openLong))
      work.push((await workOf(session)) - before)
      await page.keyboard.press(']')
      await page.locator('.room h2', { hasText: 'other' }).waitFor()
      await page.waitForTimeout(200)
    }
    const facts = posts.length
    const ms = (time) => `${time.toFixed(1)} ms`
    console.log(
      `article of ${text.split(/\s+/).length} words, ${facts} facts, of ${nodes} nodes: opened in ${ms(median(times))}, of which the page's thread works ${ms(work[0])} the first time, ${ms(median(work))} then`,
    )
  } finally {
    await page.close()
    await serving.close()
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds for which the thread of the page has worked so far, whatever else the machine does. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/** From a click on “previous” to the frame with the long article. */
async function openLong() {
  const begun = performance.now()
  document.querySelector('.room-previous').click()
  while (document.querySelectorAll('.fact').length < 100) await new Promise((done) => setTimeout(done))
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return performance.now() - begun
}

function row(name, nodes, edges, first, frames, search, filter, table, heap) {
  const ms = (time) => (time === undefined ? '' : `${time.toFixed(time < 100 ? 1 : 0)} ms`)
  return [
    name.padEnd(20),
    String(nodes).padStart(7),
    String(edges).padStart(8),
    ms(first).padStart(13),
    `${ms(median(frames))}, ${ms(Math.max(...frames))}`.padStart(23),
    ms(search).padStart(9),
    ms(filter).padStart(10),
    ms(table).padStart(10),
    `${Math.round(heap / 1e6)} MB`.padStart(10),
  ].join(' ')
}

/** One body with so many posts, each with its holders one after the other: until all are drawn, drawn for other years, scrolled. */
async function measureRoster(posts, spells) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-bench-'))
  writeRoster(folder, posts, spells)
  const serving = await serve(folder, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watch)
  try {
    await page.goto(`${serving.url}#view=time`)
    await page.locator('.time-start').waitFor()
    const times = []
    for (let turns = 0; turns < 5; turns++) {
      times.push(await page.evaluate(drawTime, ['view=time&of=org', spells]))
      await page.evaluate(drawTime, ['view=time', 0])
    }
    await page.evaluate(drawTime, ['view=time&of=org', spells])
    const years = await page.evaluate(drawTime, ['view=time&of=org&years=2012-2024', 1])
    await page.evaluate(() => {
      globalThis.frames_.length = 0
    })
    const box = await page.locator('.time-scroll').boundingBox()
    await page.mouse.move(box.x + 400, box.y + 200)
    for (let turns = 0; turns < 20; turns++) {
      await page.mouse.wheel(0, 300)
      await page.waitForTimeout(50)
    }
    const frames = await page.evaluate(() => globalThis.frames_)
    const ms = (time) => `${time.toFixed(1)} ms`
    console.log(
      [
        'one body'.padEnd(18),
        String(posts).padStart(7),
        String(spells).padStart(8),
        ms(median(times.map(([first]) => first))).padStart(13),
        ms(median(times.map(([, all]) => all))).padStart(11),
        ms(years[0]).padStart(13),
        `${ms(median(frames))}, ${ms(Math.max(0, ...frames))}`.padStart(24),
      ].join(' '),
    )
  } finally {
    await page.close()
    await serving.close()
    rmSync(folder, { recursive: true })
  }
}

/** From another address to the first bars on the screen, and until so many are drawn; both with the first layout of the browser. */
async function drawTime([hash, spells]) {
  const begun = performance.now()
  location.hash = hash
  const wanted = /years=(\d+)/.exec(hash)?.[1]
  const there = () => {
    if (!hash.includes('of=')) return document.querySelector('.time-start')
    const isOfYears = !wanted || document.querySelector('.time-year input')?.value === wanted
    return isOfYears && document.querySelector('.spell')
  }
  const until = async (done) => {
    while (!done()) await new Promise((next) => setTimeout(next))
    there().getBoundingClientRect()
    return performance.now() - begun
  }
  const first = await until(there)
  return [first, await until(() => document.querySelectorAll('.spell').length >= spells)]
}

/** In the page, before its scripts: when the first frame with a node came, and how long the page works for each frame. */
function watch() {
  globalThis.frames_ = []
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      const begun = performance.now()
      callback(time)
      globalThis.frames_.push(performance.now() - begun)
    })
  new MutationObserver(() => {
    const map = document.querySelector('.map[data-nodes]')
    if (map && Number(map.dataset.nodes) > 0) globalThis.firstDrawn ??= performance.now()
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-nodes'] })
}

/** Work of the page for each frame while the map is moved. */
async function framesOf(page) {
  await page.locator('.map').focus()
  await page.evaluate(() => {
    globalThis.frames_.length = 0
  })
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', '+', '-', '+', '-']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  return page.evaluate(() => globalThis.frames_.filter((time) => time > 0.3))
}

/** From a letter typed to its results in the page. */
async function searchFor(query) {
  const input = document.querySelector('.search input')
  input.focus()
  const begun = performance.now()
  input.value = query
  input.dispatchEvent(new Event('input', { bubbles: true }))
  const results = document.querySelector('#results')
  await new Promise((done) => {
    const seen = new MutationObserver(() => {
      seen.disconnect()
      done()
    })
    seen.observe(results, { childList: true, subtree: true, characterData: true, attributes: true })
    setTimeout(done, 3000)
  })
  return performance.now() - begun
}

/** From a click in the legend to the page without that kind. */
async function pressKind() {
  const shown = document.querySelector('.shown')
  const before = shown.textContent
  const begun = performance.now()
  document.querySelector('.legend-kind').click()
  while (shown.textContent === before && performance.now() - begun < 30_000)
    await new Promise((done) => setTimeout(done, 1))
  return performance.now() - begun
}

/** From a key pressed to the table of all nodes. */
async function openTable() {
  const begun = performance.now()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }))
  while (!document.querySelector('.table tbody tr') && performance.now() - begun < 60_000)
    await new Promise((done) => setTimeout(done, 1))
  return performance.now() - begun
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function buildGraph(folder, articles) {
  const sink = { isTTY: false, write: (_text, done) => done?.() ?? true, once() {}, off() {}, columns: 80 }
  await run(['build', articles, '-o', folder], {
    stdin: [],
    stdout: sink,
    stderr: sink,
    env: {},
    now: () => 0,
    stopped: async () => {},
  })
  const graph = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8'))
  return { nodes: graph.nodes.length, edges: graph.edges.length }
}

/** Twice as many edges as nodes, as the graphs of real articles have. */
async function writeGraph(folder, size) {
  const graph = madeUpGraph(size, 2 * size)
  await writeMadeUp(folder, graph)
  return { nodes: graph.order, edges: graph.size }
}

/** A graph of one body: so many posts, held by one after the other between 1990 and 2025. */
function writeRoster(folder, posts, spells) {
  const random = randomFrom(3)
  const node = (key, attributes) => ({
    key,
    attributes: { aliases: [], articles: 1, x: random(), y: random(), ...attributes },
  })
  const quote = 'ông Nguyễn Văn An, Bí thư Huyện ủy'
  const evidence = [{ article: 'a', start: 0, end: quote.length, quote, rule: 'title-after-comma', confidence: 0.9 }]
  const nodes = [node('org', { kind: 'Organization', label: 'Tỉnh ủy Trường Hà', sector: 'party', level: 'province' })]
  const edges = []
  for (let post = 0; post < posts; post++) {
    nodes.push(
      node(`post:${post}`, {
        kind: 'Position',
        label: `Trưởng phòng số ${post} Tỉnh ủy Trường Hà`,
        role: `Trưởng phòng số ${post}`,
      }),
    )
    edges.push({
      key: `of:${post}`,
      source: `post:${post}`,
      target: 'org',
      attributes: { kind: 'OF', derivedFrom: 'name' },
    })
  }
  const years = (35 * posts) / spells
  for (let spell = 0; spell < spells; spell++) {
    nodes.push(node(`person:${spell}`, { kind: 'Person', label: `Nguyễn Văn Số ${spell}` }))
    const from = 1990 + Math.floor(spell / posts) * years
    const date = (year) => `${Math.floor(year)}-${String(1 + Math.floor((year % 1) * 12)).padStart(2, '0')}`
    edges.push({
      key: `holds:${spell}`,
      source: `person:${spell}`,
      target: `post:${spell % posts}`,
      attributes: {
        kind: 'HOLDS',
        status: 'current',
        from: date(from),
        ...(random() < 0.5 && { to: date(from + years * 0.9) }),
        evidence,
      },
    })
  }
  writeFileSync(join(folder, 'graph.json'), JSON.stringify({ nodes, edges }))
  writeFileSync(
    join(folder, 'articles.jsonl'),
    `${JSON.stringify({ id: 'a', title: 'Tin', published: '2025-01-01', text: quote })}\n`,
  )
}
