// Lets programs that are not ours read our files, and compares what each finds with the graph: every node with its key, kind and label,
// every edge with its ends, kind and dates, parallel ones included. The programs are listed in check-formats/programs.mjs; what
// they need is installed once, into a folder outside the project.
//
//   npm run check:formats [-- --picture gephi.png]
//
// The graph is that of the articles beside this project, where they are, else of data/samples. With --picture Gephi's drawing of
// data/samples is kept. A program that is not here is named; where CI is set, that is a failure.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { linesOf } from './check-formats/graph-lines.mjs'
import { installSystem } from './check-formats/install.mjs'
import { programs } from './check-formats/programs.mjs'

const { picture } = parseArgs({ options: { picture: { type: 'string' } } }).values
const required = process.env.CI !== undefined && process.env.CI !== ''
const root = fileURLToPath(new URL('..', import.meta.url))
const gold = join(root, '../shared/corpus/gold-articles.jsonl')
const articles = existsSync(gold) && !picture ? gold : join(root, 'data/samples')

const begun = performance.now()
installSystem()
const folder = mkdtempSync(join(tmpdir(), 'quanhe-formats-'))
try {
  quanhe('build', articles, '-o', folder, '--format', 'graphml,gexf,csv,tables,parquet,sqlite,ttl,nq,jsonld,ftm')
  quanhe('export', folder, '--format', 'gexf', '--profile', 'networkx', '-o', join(folder, 'networkx.gexf'))
  const graph = linesOf(join(folder, 'graph.json'))
  console.log(
    `The graph has ${graph.node.length} nodes, ${graph.edge.length} edges (${parallelOf(graph.edge)} parallel to another).`,
  )
  const results = programs.map((program) => tried(program, graph))
  if (picture) cpSync(join(folder, 'gephi.png'), picture)
  const missing = results.filter(({ ok }) => ok === 'not here').length
  const wrong = results.filter(({ ok }) => ok === 'no').length
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`${results.length - wrong - missing} of ${results.length} find what they should, in ${seconds} s`)
  process.exitCode = wrong > 0 || (required && missing > 0) ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

/** Prints a row about a program, and below it what it finds otherwise than it should. */
function tried({ name, file, call, finds = [], known = () => ({}) }, graph) {
  const { found, trouble, isHere } = foundBy(call, file)
  const should = { ...graph, ...known(graph) }
  const differences = [...trouble, ...finds.flatMap((kind) => differencesOf(kind, should[kind], found[kind] ?? []))]
  const ok = isHere ? (differences.length === 0 ? 'yes' : 'no') : 'not here'
  const { version = [['']], node = [], edge = [], career = [], spells = [['']] } = found
  const labels = [...node.map((line) => line[2]), ...career.map((line) => line[1])]
  row({
    program: `${name} ${version[0][0]}`,
    file,
    nodes: node.length || '',
    edges: edge.length || career.length || '',
    labels: new Set(labels).size || '',
    parallel: edge.length ? parallelOf(edge) : '',
    spells: spells[0][0],
    dated: [...edge, ...career].filter((line) => line.slice(-2).some(Boolean)).length || '',
    ok,
  })
  for (const difference of isHere ? differences.slice(0, 5) : trouble) console.log(`    ${difference}`)
  return { ok }
}

/** What a program prints, by the first word of its lines; and why it did not end well, or is not here. */
function foundBy(call, file) {
  const found = {}
  let words
  try {
    words = call(join(folder, file), folder)
  } catch (reason) {
    return { found, trouble: reason.message.split('\n').slice(0, 5), isHere: false }
  }
  const options = { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 }
  const { status, stdout, stderr, error } = spawnSync(words[0], words.slice(1), options)
  if (error) return { found, trouble: [error.message], isHere: error.code !== 'ENOENT' }
  for (const [kind, ...values] of stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))) {
    found[kind] ??= []
    found[kind].push(values)
  }
  const said = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('\tat '))
  return { found, trouble: status === 0 ? [] : [`ended with ${status}`, ...said.slice(-4)], isHere: true }
}

/** Lines that should be there and are not, or the other way round; how often counts too. */
function differencesOf(kind, should, found) {
  const counts = new Map()
  for (const line of should) counts.set(line.join(' | '), (counts.get(line.join(' | ')) ?? 0) + 1)
  for (const line of found) counts.set(line.join(' | '), (counts.get(line.join(' | ')) ?? 0) - 1)
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([line, count]) => `${count > 0 ? 'lost' : 'new'} ${kind}: ${line}`)
}

/** How many edges have the same ends, and the same direction, as one before. */
function parallelOf(edges) {
  return edges.length - new Set(edges.map(([source, target]) => `${source}\t${target}`)).size
}

function row(values) {
  const widths = { program: 26, file: 23, nodes: 6, edges: 6, labels: 7, parallel: 9, spells: 7, dated: 6, ok: 8 }
  if (!row.begun)
    console.log(
      Object.entries(widths)
        .map(([name, width]) => name.padEnd(width))
        .join(' '),
    )
  row.begun = true
  console.log(
    Object.entries(widths)
      .map(([name, width]) => `${values[name]}`.padEnd(width))
      .join(' '),
  )
}

function quanhe(...words) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...words], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`“quanhe ${words.join(' ')}” ended with ${status}:\n${stderr}`)
}
