// Who is who, and the graph on disk, from the claims of many articles that nobody wrote; and the layout of a graph.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { layOut } from '../../dist/7-graph/layout.js'
import { madeUpGraph } from '../made-up-graph.mjs'
import { quanhe } from './command.mjs'
import { beside, Plain, processor } from './plain.mjs'

export const about = 'assembly of ten times as many articles each time, with memory; layout'
/** Articles for the short run. */
const FEW = 300
const MADE = fileURLToPath(new URL('../made-claims.mjs', import.meta.url))

export async function measure(wishes) {
  return [await layout(wishes), ...(await assembly(wishes))]
}

async function layout({ check, full }) {
  const nodes = full ? 100_000 : check ? 1500 : 5000
  const edges = 3 * nodes
  const graph = madeUpGraph(nodes, edges)
  const plain = new Plain(graph.mapEdges((key, attributes) => JSON.stringify({ key, attributes })))
  const baseline = () => plain.perMegabyte() * plain.megabytes
  const { ms, ratio } = await beside(baseline, full ? 1 : 3, () => {
    const begun = processor()
    layOut(graph)
    return processor() - begun
  })
  return { name: `layout, ${nodes} nodes`, value: ms / 1000, unit: 's', ms, ratio, against: 'plain' }
}

/** In the memory of one process, as far as that goes; and on disk, in one thread so that the two can be compared. */
const WAYS = [
  ['assemble', ['--fresh']],
  ['assemble on disk', ['--on-disk', '--jobs', '1', '--format', 'json']],
]

/** MB. A machine that has no memory left stops, and with it whoever works on it. */
const MOST_MEMORY = (0.8 * totalmem()) / 1e6

async function assembly({ check, articles: most, limit }) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-assembly-'))
  const results = []
  const ended = new Set()
  try {
    for (let count = check ? FEW : 100; count <= (check ? FEW : most); count *= 10) {
      const file = join(folder, 'claims.jsonl')
      await write(count, file)
      for (const [way, options] of WAYS) {
        if (ended.has(way)) continue
        const before = results.findLast((result) => result.way === way)
        const result =
          before && 10 * before.memoryMB > MOST_MEMORY
            ? {
                name: `${way}, ${count} articles`,
                articles: count,
                notReached: 'more memory than this machine can give',
              }
            : await assembled(way, count, { file, out: join(folder, 'graph'), options, limit })
        results.push({ way, ...result })
        if (result.notReached) ended.add(way)
      }
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function assembled(way, count, { file, out, options, limit }) {
  const plain = Plain.ofFile(file)
  const megabytes = statSync(file).size / 1e6
  const name = `${way}, ${count} articles`
  let failed
  const { ms, ratio, results } = await beside(
    () => plain.perMegabyte() * megabytes,
    count > 1000 ? 1 : 3,
    async () => {
      rmSync(out, { recursive: true, force: true })
      const run = await quanhe(['assemble', file, '-o', out, ...options], { limit, mayFail: true })
      failed ??= run.failed
      return run
    },
  )
  if (failed) return { name, articles: count, notReached: failed }
  const memoryMB = Math.max(...results.map((run) => run.memoryMB))
  const wall = Math.min(...results.map((run) => run.wall))
  const each = ms / count
  console.error(`  ${name}: ${each.toFixed(2)} ms an article, ${(wall / 1000).toFixed(0)} s, ${memoryMB} MB`)
  return { name, articles: count, value: each, unit: 'ms an article', ms, wall, ratio, against: 'plain', memoryMB }
}

async function write(count, file) {
  const child = spawn(process.execPath, [MADE, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  await pipeline(child.stdout, createWriteStream(file))
  const [status] = await ended
  if (status !== 0) throw new Error(`made-claims.mjs ended with status ${status}`)
}
