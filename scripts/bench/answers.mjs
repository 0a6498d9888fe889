// How soon `quanhe serve`, and with it `view`, answers: until it is ready, the first of each question, and again; and memory. With --full on a
// graph of 200,000 nodes and 1,000,000 edges. The graph is made up. Where the system does not tell the time of a core at work for another process
// (it does on Linux, in hundredths of a second), that of the clock stands instead.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutTones } from '../../dist/2-text/vietnamese.js'
import { madeUpGraph, writeMadeUp } from '../made-up-graph.mjs'
import { MAIN } from './command.mjs'
import { firstLines, median, Plain } from './plain.mjs'

export const about = 'how soon view and serve answer'
const queries = Array.from({ length: 10 }, (_, at) => [
  `q${at}`,
  { query: `Nguyễn Văn ${['Minh', 'Hữu', 'Kim', 'Đức'][at % 4]} ${['An', 'Vân', 'Tám'][at % 3]}`, type: 'Person' },
])

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

export async function measure({ full }) {
  const [nodes, edges] = full ? [200_000, 1_000_000] : [2000, 10_000]
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-answers-'))
  try {
    const questions = await prepare(folder, nodes, edges)
    const file = join(folder, 'graph.json')
    const plain = new Plain(linesOf(file))
    const whole = (statSync(file).size / 1e6) * plain.perMegabyte()
    const starts = []
    for (let round = 0; round < (full ? 1 : 3); round++) starts.push(await firstAnswer(folder, questions))
    const results = [
      {
        name: `view, first answer, ${nodes} nodes`,
        value: median(starts.map(({ wall }) => wall)) / 1000,
        unit: 's of the clock',
        ms: median(starts.map(({ work }) => work)),
        ratio: median(starts.map(({ work }) => work)) / whole,
        against: 'plain',
        memoryMB: Math.max(...starts.map(({ memoryMB }) => memoryMB)),
      },
    ]
    for (const [at, question] of questions.entries()) {
      const one = (turn) => median(starts.map(({ answers }) => answers[at][turn]))
      results.push({
        name: `serve, ${decodeURIComponent(question).slice(0, 45)}`,
        value: one('again'),
        unit: `ms of the clock, at first ${one('first').toFixed(0)}`,
        ms: one('work'),
        ratio: one('again') / plain.perMegabyte(),
        against: 'plain, 1 MB',
      })
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** From the start of the program until its page is there; then every question twice. */
async function firstAnswer(folder, questions) {
  const begun = performance.now()
  const server = spawn(process.execPath, [MAIN, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  try {
    const address = await addressOf(server)
    await ask(address)
    const wall = performance.now() - begun
    const work = workOf(server) ?? wall
    const answers = []
    for (const question of questions) {
      const before = workOf(server)
      const first = await ask(address + question)
      answers.push({ first, again: await ask(address + question), work: ((workOf(server) ?? 0) - (before ?? 0)) / 2 })
    }
    return { wall, work, answers, memoryMB: memoryOf(server) }
  } finally {
    server.kill()
    await ended
  }
}

async function addressOf(server) {
  let said = ''
  for await (const text of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text
    const [found] = /http:\S+\/(?=\n)/.exec(said) ?? []
    if (found) return found
  }
  throw new Error(`“serve” ended without an address: ${said}`)
}

/** Milliseconds until the last byte. */
async function ask(url) {
  const start = performance.now()
  const response = await fetch(url)
  await response.arrayBuffer()
  if (response.status >= 500) throw new Error(`${url} answered ${response.status}`)
  return performance.now() - start
}

/** The graph itself is let go, so that it does not weigh on what is measured. */
async function prepare(folder, nodes, edges) {
  const graph = madeUpGraph(nodes, edges)
  await writeMadeUp(folder, graph)
  return questionsOf(graph)
}

/** The process that answers: of a large graph `serve` starts one with more memory. Linux tells. */
function answering({ pid }) {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return child ?? pid
}

/** Milliseconds that the server has worked. */
function workOf(server) {
  try {
    const [user, system] = readFileSync(`/proc/${answering(server)}/stat`, 'utf8')
      .split(') ')[1]
      .split(' ')
      .slice(11, 13)
    return 10 * (Number(user) + Number(system))
  } catch {
    return undefined // not Linux
  }
}

function memoryOf(server) {
  try {
    return Math.round(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${answering(server)}/status`, 'utf8'))[1] / 1024)
  } catch {
    return 0 // the same
  }
}

/** Nodes and edges, each of which stands on a line of its own; some megabytes of them. */
function linesOf(file) {
  return firstLines(file)
    .slice(1)
    .map((line) => line.replace(/,$/, ''))
    .filter((line) => /^\{.*\}$/.test(line))
}
