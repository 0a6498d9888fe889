// Builds the annotated articles with the built command line and compares the graphs with the annotations, set by set and over all of them:
// prints the scores, and fails when one is under its floor in test/floors.json, when a quote is not verbatim, when an edge has no
// evidence, or when a second build differs from the first by a byte.
//
// The annotated articles are newspaper text and no part of this project. Without them beside it, there is nothing to score.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')

/** By name: where the annotations lie in `gold/`, and the articles in `corpus/`. */
const SETS = { dev: 'gold-articles.jsonl', news: 'news.jsonl', agreements: 'agreements.jsonl' }
const FIGURES = ['precision', 'recall', 'f1']

if (
  !['gold/score.mjs', ...Object.values(SETS).map((file) => `corpus/${file}`)].every((file) =>
    existsSync(join(shared, file)),
  )
) {
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
  const floors = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'))
  const results = Object.entries(SETS).map(([set, file]) => ({ set, ...scoreOf(set, file, folder) }))
  const sum = { set: 'all', rows: sumOf(results.map(({ rows }) => rows)) }
  for (const { set, rows } of [...results, sum]) printTable(set, rows, floors[set] ?? [])

  const [first, second] = [join(folder, 'dev'), join(folder, 'again')]
  build(SETS.dev, second)
  return [
    ...[...results, sum].flatMap(({ set, rows }) =>
      (floors[set] ?? []).flatMap((floor) => failureOf(set, floor, rows)),
    ),
    ...results.flatMap(({ set, evidence }) => [
      ...(evidence.notVerbatim === 0
        ? []
        : [`${set}: ${evidence.notVerbatim} quotes are not in the article where they say`]),
      ...(evidence.edgesWithoutEvidence === 0
        ? []
        : [`${set}: ${evidence.edgesWithoutEvidence} edges have no evidence`]),
    ]),
    ...differences(first, second).map((file) => `${file} differs between two builds of the same articles`),
  ]
}

function scoreOf(set, file, folder) {
  const out = join(folder, set)
  build(file, out)
  const gold = ['--gold', join(shared, `gold/${set}.jsonl`), '--articles', join(shared, 'corpus', file)]
  return JSON.parse(node(join(shared, 'gold/score.mjs'), ...gold, '--graph', join(out, 'graph.json'), '--json'))
}

function build(file, out) {
  node(join(root, 'dist/cli/main.js'), 'build', join(shared, 'corpus', file), '-o', out)
}

/** The figures of all sets together: what was right is counted, not averaged. */
function sumOf(sets) {
  const measures = [...new Set(sets.flatMap((rows) => rows.map(({ measure }) => measure)))]
  return measures.map((measure) => {
    const rows = sets.flatMap((rows) => rows.filter((row) => row.measure === measure))
    const total = (of) => rows.reduce((sum, row) => sum + of(row), 0)
    const [gold, found, right] = [
      total((row) => row.gold),
      total((row) => row.found),
      total((row) => row.recall * row.gold),
    ]
    const [precision, recall] = [found && right / found, gold && right / gold]
    return { measure, gold, found, precision, recall, f1: right && (2 * precision * recall) / (precision + recall) }
  })
}

function failureOf(set, { measure, figure, floor }, rows) {
  const row = rows.find((row) => row.measure === measure)
  if (typeof row?.[figure] !== 'number') return [`test/floors.json: no figure “${figure}” of “${measure}” in ${set}`]
  return row[figure] >= floor
    ? []
    : [`${set}: ${figure} of ${measure} is ${row[figure].toFixed(4)}, under its floor of ${floor}`]
}

function printTable(set, rows, floors) {
  const width = Math.max(...rows.map(({ measure }) => measure.length))
  const line = (measure, gold, found, values) =>
    console.log([measure.padEnd(width), ...[gold, found].map((cell) => `${cell}`.padStart(6)), ...values].join(' '))
  const cell = (text) => text.padStart(17)
  line(set, 'gold', 'found', FIGURES.map(cell))
  for (const row of rows) {
    const floorOf = (figure) => floors.find((floor) => floor.measure === row.measure && floor.figure === figure)?.floor
    const values = FIGURES.map((figure) => {
      const floor = floorOf(figure)
      return cell(`${row[figure].toFixed(3)}${floor === undefined ? '' : ` (≥ ${floor})`}`)
    })
    line(row.measure, row.gold, row.found, values)
  }
  console.log()
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
