// How soon `quanhe serve` answers on a large graph: until it is ready, the first of each question, and again; and memory.
//   npm run bench:answers [-- <nodes> [<edges>]]
// Figures only, nothing is asserted. The graph is made up. Beside the time stands that of a core at work, where the system tells it
// (Linux, in hundredths of a second): what other programs do at the same time counts less there.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutTones } from '../dist/2-text/vietnamese.js'
import { madeUpGraph, writeMadeUp } from './made-up-graph.mjs'

const [nodes = 200_000, edges = 5 * nodes] = process.argv.slice(2).map(Number)
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'quanhe-answers-'))
const queries = Array.from({ length: 10 }, (_, at) => [
  `q${at}`,
  { query: `Nguyễn Văn ${['Minh', 'Hữu', 'Kim', 'Đức'][at % 4]} ${['An', 'Vân', 'Tám'][at % 3]}`, type: 'Person' },
])
let server

/** Asked of things that stand somewhere in the graph: people 3 and 77 are no better known than others. */
function questionsOf(graph) {
  const keys = (kind) => graph.filterNodes((_, attributes) => attributes.kind === kind)
  const [people, bodies, places] = ['Person', 'Organization', 'Place'].map(keys)
  const held = graph.findEdge((_, { kind }) => kind === 'HOLDS')
  const at = (list, index) => encodeURIComponent(list[index % list.length])
  return [
    'api/find?name=nguyen+van+minh+tam',
    'api/find?name=cao',
    'api/find?name=Hội&kind=Event',
    `api/entity?name=${at(people, 0)}`,
    `api/entity?name=${at(places, 0)}`,
    `api/career?person=${at(people, 77)}`,
    `api/roster?of=${encodeURIComponent(withoutTones(graph.getNodeAttribute(bodies[6], 'label')))}`,
    `api/roster?of=${at(bodies, 0)}`,
    `api/who-held?on=2020-06-01&of=${at(bodies, 0)}`,
    'api/who-held?on=2020-06-01',
    'api/who-held?on=2020-06-01&offset=50000&limit=500',
    `api/path?from=${at(people, 3)}&to=${at(people, 30001)}`,
    `api/evidence?from=${encodeURIComponent(graph.source(held))}&to=${encodeURIComponent(graph.target(held))}`,
    'api/contradictions',
    'openapi.json',
    'reconcile',
    `reconcile?queries=${encodeURIComponent(JSON.stringify(Object.fromEntries(queries)))}`,
    'reconcile/suggest/entity?prefix=nguyen+van',
  ]
}

try {
  const questions = await prepare()
  console.log(
    `${nodes} nodes, ${edges} edges, graph.json of ${Math.round(statSync(join(folder, 'graph.json')).size / 1e6)} MB`,
  )
  const started = performance.now()
  server = spawn(process.execPath, [main, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((resolve) => {
    let said = ''
    server.stdout.on('data', (text) => {
      said += text
      const [found] = /http:\S+\/(?=\n)/.exec(said) ?? []
      if (found) resolve(found)
    })
  })
  console.log(
    `ready after ${((performance.now() - started) / 1000).toFixed(1)} s, of work ${(work() / 1000).toFixed(1)} s`,
  )
  console.log('question                                             first  (work)      again  (work)      bytes')
  for (const question of questions) {
    const [first, again] = [await time(address + question), await time(address + question)]
    console.log(
      `${decodeURIComponent(question).slice(0, 45).padEnd(46)}${cell(first.ms)}${cell(first.work)}${cell(again.ms)}${cell(again.work)} ${String(again.bytes).padStart(10)}  ${again.status}`,
    )
  }
  const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${answering()}/status`, 'utf8'))
  if (peak) console.log(`peak memory ${Math.round(peak[1] / 1024)} MB`)
  server.kill()
} finally {
  rmSync(folder, { recursive: true })
}

/** The graph itself is let go, so that it does not weigh on what is measured. */
async function prepare() {
  const graph = madeUpGraph(nodes, edges)
  await writeMadeUp(folder, graph)
  return questionsOf(graph)
}

async function time(url) {
  const [start, worked] = [performance.now(), work()]
  const response = await fetch(url)
  const bytes = (await response.arrayBuffer()).byteLength
  return { ms: performance.now() - start, work: work() - worked, bytes, status: response.status }
}

/** The process that answers: of a large graph `serve` starts one with more memory. Linux tells. */
function answering() {
  const [child] = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').split(' ').filter(Boolean)
  return child ?? server.pid
}

/** Milliseconds that the server has worked. */
function work() {
  try {
    const [user, system] = readFileSync(`/proc/${answering()}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    return 10 * (Number(user) + Number(system))
  } catch {
    return Number.NaN
  }
}

function cell(ms) {
  return `${ms.toFixed(0)} ms`.padStart(10)
}
