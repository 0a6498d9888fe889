// Does every exporter manage a graph of a whole country? Makes one up (see made-up-graph.mjs), half as large and whole, writes each
// in every format, and prints processor time, most memory (with the graph in it) and the longest piece that was held as one. What takes more
// than twice as long for twice as much looks back.
//
//   node scripts/bench-exports.mjs [--nodes 200000] [--edges 1000000] [format ...]
//
// Figures only, nothing is asserted; a format that ends otherwise than well is told. Files are thrown away as they are written. With --each
// every format has a process of its own, which takes longer and shows that none profits from another.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { exporters, quickStatements } from '../dist/8-exports/index.js'

/** What V8 may keep of lasting things, in MB: with all else a process needs, 1.5 GB. */
const HEAP = 1350
/** Pieces between two looks at the memory. */
const LOOK = 500

const { values, positionals } = parseArgs({
  options: {
    nodes: { type: 'string', default: '200000' },
    edges: { type: 'string', default: '1000000' },
    each: { type: 'boolean' },
    child: { type: 'boolean' },
  },
  allowPositionals: true,
})
const size = { nodes: Number(values.nodes), edges: Number(values.edges) }
const words = positionals.length > 0 ? positionals : [...exporters.map(({ word }) => word), 'quickstatements']

if (values.child) await measureAll()
else {
  const half = run({ nodes: size.nodes / 2, edges: size.edges / 2 })
  const whole = run(size)
  console.log(`${size.nodes} nodes, ${size.edges} edges\n`)
  console.log('| format | written, MB | seconds | half the size | most memory, MB | longest piece, kB |')
  console.log('|---|---:|---:|---:|---:|---:|')
  for (const word of words) {
    const { written, seconds, memory, longest } = whole[word] ?? {}
    console.log(`| ${[word, written ?? 'failed', seconds, half[word]?.seconds, memory, longest].join(' | ')} |`)
  }
}

/** What each format took, by its word; those that did not come to their end are not there. */
function run({ nodes, edges }) {
  const all = {}
  for (const group of values.each ? words.map((word) => [word]) : [words]) {
    const itself = [fileURLToPath(import.meta.url), '--child', '--nodes', String(nodes), '--edges', String(edges)]
    const flags = [`--max-old-space-size=${HEAP}`, '--expose-gc']
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, ...itself, ...group], { encoding: 'utf8' })
    if (stderr) console.error(stderr)
    for (const line of stdout.split('\n').filter(Boolean)) Object.assign(all, JSON.parse(line))
  }
  return all
}

async function measureAll() {
  const { madeUpGraph } = await import('./made-up-graph.mjs')
  const graph = madeUpGraph(size.nodes, size.edges)
  for (const word of words) console.log(JSON.stringify({ [word]: await measure(word, graph) }))
}

async function measure(word, graph) {
  globalThis.gc()
  const begun = process.cpuUsage()
  let [written, longest, most, looks] = [0, 0, 0, 0]
  for (const chunks of filesOf(word, graph))
    for await (const chunk of chunks) {
      const length = typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
      written += length
      longest = Math.max(longest, length)
      if (looks++ % LOOK === 0) most = Math.max(most, process.memoryUsage.rss())
    }
  most = Math.max(most, process.memoryUsage.rss())
  const { user, system } = process.cpuUsage(begun)
  return {
    seconds: ((user + system) / 1e6).toFixed(1),
    memory: Math.round(most / 1e6),
    written: (written / 1e6).toFixed(1),
    longest: Math.ceil(longest / 1000),
  }
}

function* filesOf(word, graph) {
  if (word === 'quickstatements') {
    yield lines(quickStatements(graph, new Map(graph.mapNodes((key) => [key, 'Q42']))))
    return
  }
  const exporter = exporters.find((one) => one.word === word)
  if ('folder' in exporter) for (const { chunks } of exporter.files(graph)) yield chunks
  else yield exporter.write(graph)
}

function* lines(all) {
  for (const { line } of all) if (line) yield `${line}\n`
}
