// Does every exporter manage a graph of a whole country? Makes one up (see exports/made-up-graph.mjs), writes it in each format in a process
// of its own, and prints time, most memory and the longest piece that was held as one; then the same for a graph half as large, since what
// takes more than twice as long for twice as much looks back.
//
//   node scripts/bench-exports.mjs [--nodes 200000] [--edges 1000000] [format ...]
//
// Figures only, nothing is asserted; a format that ends otherwise than well is told. Files are thrown away as they are written.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { exporters, quickStatements } from '../dist/8-exports/index.js'

/** What V8 may keep of lasting things, in MB: what the program must manage with. */
const HEAP = 1536

const { values, positionals } = parseArgs({
  options: {
    nodes: { type: 'string', default: '200000' },
    edges: { type: 'string', default: '1000000' },
    child: { type: 'boolean' },
  },
  allowPositionals: true,
})
const size = { nodes: Number(values.nodes), edges: Number(values.edges) }

if (values.child) await measure(positionals[0])
else {
  const words = positionals.length > 0 ? positionals : ['none', ...exporters.map(({ word }) => word), 'quickstatements']
  console.log('| format | seconds | most memory, MB | written, MB | longest piece, MB | half the size, seconds |')
  console.log('|---|---:|---:|---:|---:|---:|')
  for (const word of words) {
    const whole = run(word, size)
    const half = run(word, { nodes: size.nodes / 2, edges: size.edges / 2 })
    const of = ({ seconds, memory, written, longest }) => [seconds, memory, written, longest]
    console.log(
      'failed' in whole
        ? `| ${word} | ${whole.failed} |`
        : `| ${[word, ...of(whole), half.seconds ?? half.failed].join(' | ')} |`,
    )
  }
}

function run(word, { nodes, edges }) {
  const itself = [fileURLToPath(import.meta.url), '--child', '--nodes', nodes, '--edges', edges, word].map(String)
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, ...itself], {
    encoding: 'utf8',
  })
  if (status === 0) return JSON.parse(stdout)
  return { failed: signal ?? stderr.split('\n').find((line) => /error|heap/i.test(line)) ?? `ended with ${status}` }
}

async function measure(word) {
  const { madeUpGraph } = await import('./exports/made-up-graph.mjs')
  const graph = madeUpGraph(size.nodes, size.edges)
  globalThis.gc?.()
  const begun = process.cpuUsage()
  let [written, longest] = [0, 0]
  for (const chunks of filesOf(word, graph))
    for await (const chunk of chunks) {
      const length = typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
      written += length
      longest = Math.max(longest, length)
    }
  const { user, system } = process.cpuUsage(begun)
  const seconds = ((user + system) / 1e6).toFixed(1)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const mb = (bytes) => (bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 0)
  console.log(JSON.stringify({ seconds, memory, written: mb(written), longest: mb(longest) }))
}

function* filesOf(word, graph) {
  if (word === 'none') return
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
