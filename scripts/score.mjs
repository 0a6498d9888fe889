// Builds the annotated articles with the built command line and compares the graph with the annotations: prints the scores,
// and fails when one is under its floor in test/floors.json, when a quote is not verbatim, when an edge has no evidence,
// or when a second build differs from the first by a byte.
//
// The annotated articles are newspaper text and no part of this project. Without them beside it, there is nothing to score.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const gold = join(root, '../shared/gold')
const articles = join(root, '../shared/corpus/gold-articles.jsonl')

if (![join(gold, 'score.mjs'), articles].every((file) => existsSync(file))) {
  console.log('Scores are left out: the measuring material is not here.')
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-score-'))
try {
  const failures = score(folder)
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

function score(folder) {
  const [first, second] = ['first', 'second'].map((name) => join(folder, name))
  for (const out of [first, second]) node(join(root, 'dist/cli/main.js'), 'build', articles, '-o', out)
  const graph = join(first, 'graph.json')
  const scorer = ['--gold', join(gold, 'dev.jsonl'), '--articles', articles, '--graph', graph, '--json']
  const { rows, evidence, articles: count } = JSON.parse(node(join(gold, 'score.mjs'), ...scorer))
  const floors = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'))

  printTable(rows, floors)
  console.log(
    `${count} articles, ${evidence.items} pieces of evidence: ${evidence.notVerbatim} not verbatim, ${evidence.edgesWithoutEvidence} edges without`,
  )
  return [
    ...floors.flatMap((floor) => failureOf(floor, rows)),
    ...(evidence.notVerbatim === 0 ? [] : [`${evidence.notVerbatim} quotes are not in the article where they say`]),
    ...(evidence.edgesWithoutEvidence === 0 ? [] : [`${evidence.edgesWithoutEvidence} edges have no evidence`]),
    ...differences(first, second).map((file) => `${file} differs between two builds of the same articles`),
  ]
}

function failureOf({ measure, figure, floor }, rows) {
  const row = rows.find((row) => row.measure === measure)
  if (typeof row?.[figure] !== 'number') return [`test/floors.json: no figure “${figure}” of “${measure}”`]
  return row[figure] >= floor
    ? []
    : [`${figure} of ${measure} is ${row[figure].toFixed(4)}, under its floor of ${floor}`]
}

function printTable(rows, floors) {
  const figures = ['precision', 'recall', 'f1']
  const width = Math.max(...rows.map(({ measure }) => measure.length))
  const line = (measure, gold, found, values) =>
    console.log([measure.padEnd(width), ...[gold, found].map((cell) => `${cell}`.padStart(6)), ...values].join(' '))
  const cell = (text) => text.padStart(17)
  line('', 'gold', 'found', figures.map(cell))
  for (const row of rows) {
    const floorOf = (figure) => floors.find((floor) => floor.measure === row.measure && floor.figure === figure)?.floor
    const values = figures.map((figure) => {
      const floor = floorOf(figure)
      return cell(`${row[figure].toFixed(3)}${floor === undefined ? '' : ` (≥ ${floor})`}`)
    })
    line(row.measure, row.gold, row.found, values)
  }
}

/** Files of two folders that are not the same in both. */
function differences(one, other) {
  const [left, right] = [one, other].map(
    (folder) => new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))])),
  )
  const files = [...new Set([...left.keys(), ...right.keys()])].toSorted()
  return files.filter((file) => !right.has(file) || !left.get(file)?.equals(right.get(file)))
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile())
}

function node(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with status ${status}\n${stdout}${stderr}`)
  return stdout
}
