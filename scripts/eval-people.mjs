// Builds the news beside this project and compares who is who in the graph with who is who by a careful reader: prints B³ and
// pairwise precision and recall, every person split in two and every two people merged, with the articles; fails when a figure
// is under its floor.
//
// The articles are newspaper text and no part of this project. Without them beside it, there is nothing to compare.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findItems, mistakes, score, toneMerges } from './people/score.mjs'

const FLOORS = { b3: 0.95, pairs: 0.99 }

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')
const names = join(shared, 'gold/people-dev.jsonl')
const articles = ['news.jsonl', 'gold-articles.jsonl'].map((file) => join(shared, 'corpus', file))

const missing = [names, ...articles].filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.log(`Who is who is left out: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not here.`)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-people-'))
try {
  process.exitCode = compare(build(folder))
} finally {
  rmSync(folder, { recursive: true })
}

function build(out) {
  const program = [join(root, 'dist/cli/main.js'), 'build', ...articles, '-o', out]
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stderr}`)
  return JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'))
}

/** Prints what was found. @returns 0, or 1 when a figure is under its floor */
function compare(graph) {
  const records = readFileSync(names, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const items = findItems(records, graph)
  const { b3, pairs, found } = score(items)
  const wrong = mistakes(items)
  const homonyms = new Set(records.filter(({ type }) => type === 'homonym').map(({ name }) => name))
  const mergedHomonyms = wrong.filter(({ kind, name }) => kind === 'merge' && homonyms.has(name))
  const acrossTones = toneMerges(graph).filter(({ forms }) => forms.some(({ alone }) => alone))

  const lost = items.filter(({ node }) => node === undefined)
  console.log(
    `${records.length} names, ${items.length} appearances; ${found} of them found in the graph, ${lost.length} not:`,
  )
  for (const { name, article } of lost) console.log(`  ${name} in ${article}`)
  console.log()
  for (const { kind, name, what, parts } of wrong) {
    console.log(kind === 'merge' ? `${name}: merged in ${what}` : `${name}: split, ${what}`)
    for (const { part, articles } of parts) console.log(`  ${part}: ${articles.join(' ')}`)
  }
  console.log()
  console.log('           precision  recall     F1')
  for (const [measure, { precision, recall, f1 }] of Object.entries({ 'B³': b3, pairs })) {
    console.log(
      `${measure.padEnd(10)} ${[precision, recall, f1].map((figure) => figure.toFixed(4).padStart(9)).join(' ')}`,
    )
  }
  console.log(
    `Listed people of one name merged: ${mergedHomonyms.length}. Names merged that differ by tones alone: ${acrossTones.length}.`,
  )
  for (const { key, label, forms } of toneMerges(graph)) {
    console.log(
      `  ${key}: ${label} and ${forms.map(({ form, alone }) => (alone ? form : `${form} (both in one article)`)).join(', ')}`,
    )
  }

  const failures = [
    ...(b3.f1 < FLOORS.b3 ? [`F1 of B³ is ${b3.f1.toFixed(4)}, under ${FLOORS.b3}`] : []),
    ...(pairs.precision < FLOORS.pairs
      ? [`precision of pairs is ${pairs.precision.toFixed(4)}, under ${FLOORS.pairs}`]
      : []),
    ...mergedHomonyms.map(({ name, what }) => `two people called ${name} are one in ${what}`),
    ...acrossTones.map(({ key }) => `${key} joins names that differ by tones alone, which nobody decided`),
  ]
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  return failures.length === 0 ? 0 : 1
}
