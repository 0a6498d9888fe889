// Does every exporter manage a graph of a whole country? Makes one up and writes it in every format: processor time, most memory (with the
// graph in it), and the longest piece that was held as one. With --full the graph is of 200,000 nodes and 1,000,000 edges, and each
// format writes half of it too: what takes more than twice as long for twice as much looks back. Files are thrown away as they are written.
import { exporters, quickStatements } from '../../dist/8-exports/index.js'
import { madeUpGraph } from '../made-up-graph.mjs'
import { Plain, processor } from './plain.mjs'
import { mostMemory } from './usage.mjs'

export const about = 'every format'
/** What V8 may keep of lasting things: with all else a process needs, 1.5 GB for a million edges. */
export const flags = ['--max-old-space-size=1350', '--expose-gc']
/** Pieces between two looks at the memory. */
const LOOK = 500

export async function measure({ check, full, words }) {
  const [nodes, edges] = full ? [200_000, 1_000_000] : check ? [1000, 5000] : [2000, 10_000]
  const formats = words.length > 0 ? words : [...exporters.map(({ word }) => word), 'quickstatements']
  const half = new Map()
  if (full) {
    const graph = madeUpGraph(nodes / 2, edges / 2)
    for (const word of formats) half.set(word, await write(word, graph))
  }
  const graph = madeUpGraph(nodes, edges)
  // A part of the edges is enough for the baseline: all of them as text would be as large again as the graph.
  const lines = graph
    .edges()
    .slice(0, 10_000)
    .map((key) => JSON.stringify({ key, attributes: graph.getEdgeAttributes(key) }))
  const plain = new Plain(lines)
  const megabytes = (plain.megabytes * edges) / lines.length
  const results = []
  for (const word of formats) {
    const ratios = []
    const runs = []
    for (let round = 0; round < (full ? 1 : 3); round++) {
      const before = plain.perMegabyte()
      const run = await write(word, graph)
      ratios.push(run.ms / (((before + plain.perMegabyte()) / 2) * megabytes))
      runs.push(run)
    }
    const [run] = runs.toSorted((one, other) => one.ms - other.ms).slice(runs.length >> 1)
    results.push({
      name: `export, ${word}`,
      value: run.ms / 1000,
      unit: `s for ${edges} edges`,
      ms: run.ms,
      ratio: ratios.toSorted((one, other) => one - other)[ratios.length >> 1],
      against: 'plain',
      ...(full && { ofHalf: run.ms / half.get(word).ms }),
      memoryMB: run.memoryMB,
      longestKB: run.longestKB,
    })
  }
  if (full) console.error(`  most memory of exports: ${mostMemory()} MB`)
  // One format of so small a graph is written in some milliseconds: a check compares all of them together.
  return check ? [together(results)] : results
}

function together(results) {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0)
  const { unit, against } = results[0]
  return { name: 'export, all formats', value: sum('value'), unit, ms: sum('ms'), ratio: sum('ratio'), against }
}

async function write(word, graph) {
  globalThis.gc()
  const begun = processor()
  let [longest, most, looks] = [0, 0, 0]
  for (const chunks of filesOf(word, graph))
    for await (const chunk of chunks) {
      longest = Math.max(longest, typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length)
      if (looks++ % LOOK === 0) most = Math.max(most, process.memoryUsage.rss())
    }
  most = Math.max(most, process.memoryUsage.rss())
  return { ms: processor() - begun, memoryMB: Math.round(most / 2 ** 20), longestKB: Math.ceil(longest / 1000) }
}

function* filesOf(word, graph) {
  if (word === 'quickstatements') {
    yield lines(quickStatements(graph, new Map(graph.mapNodes((key) => [key, 'Q42']))))
    return
  }
  const exporter = exporters.find((one) => one.word === word)
  if (!exporter) throw new Error(`There is no format “${word}”.`)
  if ('folder' in exporter) for (const { chunks } of exporter.files(graph)) yield chunks
  else yield exporter.write(graph)
}

function* lines(all) {
  for (const { line } of all) if (line) yield `${line}\n`
}
