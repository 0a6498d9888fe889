// Syllables a second of one core, as a whole and by stage; what loading `data/` takes; and whether an article takes longer among many.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from '../../dist/2-text/read.js'
import { mentionsOf } from '../../dist/3-mentions/publication.js'
import { findReferents } from '../../dist/4-referents/index.js'
import { findClaims } from '../../dist/5-claims/index.js'
import { extract } from '../../dist/extract.js'
import { loadKnowledge } from '../../dist/knowledge/index.js'
import { quanhe } from './command.mjs'
import { beside, median, Plain, processor } from './plain.mjs'
import { articlesToRead, copiesOf, jsonLines, syllablesOf } from './texts.mjs'

export const about = 'syllables a second by stage, one core'
const WARM = 2

export async function measure({ check, articles: most }) {
  const knowledge = loadKnowledge()
  const { articles } = await articlesToRead({ check })
  const syllables = syllablesOf(articles)
  const plain = new Plain(jsonLines(articles))
  const rounds = check ? 9 : 7
  const results = []
  const tell = (name, { ms, ratio }) =>
    results.push({ name, value: syllables / (ms / 1000), unit: 'syllables/s', ms, ratio, against: 'plain' })
  const baseline = () => plain.perMegabyte() * plain.megabytes

  const whole = () => time(() => articles.map((article) => extract(article, knowledge)))
  for (let round = 0; round < (check ? 3 * WARM : WARM); round++) whole()

  const stages = () => {
    let [readings, mentions, referents] = []
    const text = time(() => (readings = articles.map((article) => read(article, knowledge))))
    const found = time(() => (mentions = readings.map((reading) => mentionsOf(reading, knowledge))))
    const told = time(() => (referents = mentions.map((one) => findReferents(one))))
    const claims = time(() => referents.map((one) => findClaims(one)))
    const each = { '2-text': text, '3-mentions': found, '4-referents': told, '5-claims': claims }
    return { ms: text + found + told + claims, each }
  }
  // A stage takes some milliseconds for the few articles of a check: too little to be compared.
  if (!check) {
    const { ms, ratio, results: all } = await beside(baseline, rounds, stages)
    for (const stage of Object.keys(all[0].each)) {
      const own = median(all.map(({ each }) => each[stage]))
      tell(`reading, stage ${stage}`, { ms: own, ratio: (ratio * own) / ms })
    }
  }

  tell('reading', await beside(baseline, rounds, whole))

  const loading = await beside(
    () => plain.perMegabyte(),
    rounds,
    () => time(() => loadKnowledge()),
  )
  results.push({
    name: 'loading data/',
    value: loading.ms,
    unit: 'ms',
    ms: loading.ms,
    ratio: loading.ratio,
    against: 'plain, 1 MB',
  })
  if (!check) results.push(...(await growth(articles, most)))
  return results
}

/** `quanhe extract` on ten times as many articles each time, up to ten thousand. */
async function growth(articles, most) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-reading-'))
  const results = []
  try {
    for (let count = 100; count <= Math.min(most, 10_000); count *= 10) {
      const file = join(folder, 'articles.jsonl')
      const lines = jsonLines(copiesOf(articles, count))
      writeFileSync(file, lines.join(''))
      const plain = new Plain(lines.slice(0, 1000))
      const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6
      const baseline = () => plain.perMegabyte() * megabytes
      const {
        ms,
        ratio,
        results: runs,
      } = await beside(baseline, count < 10_000 ? 3 : 1, () =>
        quanhe(['extract', '--jobs', '1'], { input: file, limit: 60 }),
      )
      const memoryMB = Math.max(...runs.map((run) => run.memoryMB))
      results.push({
        name: `extract, ${count} articles`,
        articles: count,
        value: ms / count,
        unit: 'ms an article',
        ms,
        ratio,
        against: 'plain',
        memoryMB,
      })
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function time(run) {
  const begun = processor()
  run()
  return processor() - begun
}
