// From start to a graph on disk: how soon the command line is there, articles a second on one core and on all, and what a day's news costs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeArticles } from '../made-articles.mjs'
import { MAIN, quanhe, runNode } from './command.mjs'
import { beside, median, Plain } from './plain.mjs'
import { articlesToRead, jsonLines } from './texts.mjs'

export const about = 'start-up, articles a second end to end, a hundred more articles'
const FIRST = { id: 'first', published: '2024-03-16', text: 'Bí thư Huyện ủy Cao Lãnh Trần Văn Hai chủ trì hội nghị.' }
const ADDED = 100

export async function measure(wishes) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-building-'))
  try {
    return [
      ...(await start(wishes)),
      ...(await endToEnd(wishes, folder)),
      ...(wishes.check ? [] : await oneDayMore(wishes, folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Against the start of Node itself. */
async function start({ check }) {
  const node = async () => (await runNode(['--eval', '0'])).ms
  const rounds = check ? 3 : 7
  const version = await beside(node, rounds, () => runNode([MAIN, '--version']))
  const first = await beside(node, rounds, () => quanhe(['extract'], { text: `${JSON.stringify(FIRST)}\n` }))
  return Object.entries({ 'quanhe --version': version, 'first article out of quanhe extract': first }).map(
    ([name, { ms, ratio, results }]) => ({
      name,
      value: median(results.map(({ wall }) => wall)),
      unit: 'ms of the clock',
      ms,
      ratio,
      against: 'start of Node',
    }),
  )
}

async function endToEnd({ check }, folder) {
  const { articles } = await articlesToRead({ check })
  const lines = jsonLines(articles)
  const plain = new Plain(lines)
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, lines.join(''))
  const results = []
  for (const jobs of check ? [1] : [1, availableParallelism()]) {
    const out = join(folder, `jobs-${jobs}`)
    const {
      ms,
      ratio,
      results: runs,
    } = await beside(
      () => plain.perMegabyte() * plain.megabytes,
      3,
      async () => {
        rmSync(out, { recursive: true, force: true })
        return await quanhe(['build', file, '-o', out, '--jobs', String(jobs)])
      },
    )
    results.push({
      name: `build, ${jobs === 1 ? 'one core' : `${jobs} cores`}`,
      value: articles.length / (median(runs.map(({ wall }) => wall)) / 1000),
      unit: 'articles/s of the clock',
      ms,
      ratio,
      against: 'plain',
      memoryMB: Math.max(...runs.map(({ memoryMB }) => memoryMB)),
    })
  }
  return results
}

/** Invented articles with the names of people and places as frequent as they are: the same text twice would be known for one source. */
async function oneDayMore({ articles: most }, folder) {
  const count = Math.min(most, 10_000) / (most > 10_000 ? 1 : 10)
  const out = join(folder, 'days')
  const lines = jsonLines([...madeArticles(count + ADDED)])
  writeFileSync(join(folder, 'old.jsonl'), lines.slice(0, count).join(''))
  writeFileSync(join(folder, 'new.jsonl'), lines.slice(count).join(''))
  const build = (target) => ['build', join(folder, 'old.jsonl'), join(folder, 'new.jsonl'), '-o', target]
  await quanhe(['build', join(folder, 'old.jsonl'), '-o', out], { limit: 60 })
  const more = await quanhe(build(out), { limit: 60 })
  const full = await quanhe(build(join(folder, 'full')), { limit: 60 })
  return [
    {
      name: `build, ${ADDED} more on ${count}`,
      value: more.wall / 1000,
      unit: 's of the clock',
      ms: more.ms,
      ratio: more.ms / full.ms,
      against: 'full build',
      memoryMB: more.memoryMB,
    },
  ]
}
