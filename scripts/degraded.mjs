// Builds the annotated articles as copying, scanning and mailing leave them: in whole capitals, in small letters, with marks apart from their letters
// (NFD), with spaces that do not break, without marks. Prints how people and posts are then read beside the clean text, and fails under the floors
// of test/floors-degraded.json. Text without marks is told and left alone: nobody may be read from it wrongly.
//
// The annotated articles are newspaper text and no part of this project. Without them beside it, there is nothing to score.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const gold = join(root, '../shared/gold')
const articles = join(root, '../shared/corpus/gold-articles.jsonl')
const MEASURES = ['persons', 'bodies', 'holds']
const WAYS = {
  clean: (text) => text,
  'whole capitals': (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  NFD: (text) => text.normalize('NFD'),
  'non-breaking spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'without marks': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
}

if (![join(gold, 'score.mjs'), articles].every((file) => existsSync(file))) {
  console.log('Scores are left out: the measuring material is not here.')
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-degraded-'))
try {
  const floors = JSON.parse(readFileSync(join(root, 'test/floors-degraded.json'), 'utf8'))
  const failures = Object.entries(WAYS).flatMap(([way, change]) => score(way, change, floors[way] ?? {}))
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

function score(way, change, floors) {
  const input = join(folder, `${way}.jsonl`)
  const out = join(folder, way)
  const changed = readFileSync(articles, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ title, text, ...rest }) => ({ ...rest, ...(title && { title: change(title) }), text: change(text) }))
  writeFileSync(input, changed.map((article) => JSON.stringify(article)).join('\n'))
  node(join(root, 'dist/cli/main.js'), 'build', input, '-o', out)
  const graph = join(out, 'graph.json')
  const scorer = ['--gold', join(gold, 'dev.jsonl'), '--articles', input, '--graph', graph, '--json']
  const { rows, evidence } = JSON.parse(node(join(gold, 'score.mjs'), ...scorer))
  const cells = rows
    .filter(({ measure }) => MEASURES.includes(measure))
    .map(({ measure, precision, recall, f1, found }) => {
      const figures = [precision, recall, f1].map((figure) => (figure ?? 0).toFixed(4)).join(' ')
      return { measure, f1: f1 ?? 0, found, words: `${measure} ${figures}` }
    })
  console.log(`${way.padEnd(20)} ${cells.map(({ words }) => words).join('   ')}`)
  return [
    ...(evidence.notVerbatim === 0
      ? []
      : [`${way}: ${evidence.notVerbatim} quotes are not in the article where they say`]),
    ...cells.flatMap(({ measure, f1 }) =>
      floors[measure] !== undefined && f1 < floors[measure]
        ? [`${way}: f1 of ${measure} is ${f1.toFixed(4)}, under its floor of ${floors[measure]}`]
        : [],
    ),
  ]
}

function node(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0 && stdout === '') throw new Error(stderr)
  return stdout
}
