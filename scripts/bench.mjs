// How fast articles are read, and with how much memory: loading what `data/` holds, extraction as a whole and by stage, assembly.
// Figures only, nothing is asserted: they are worth comparing on one machine and one load of it.
//
// Measured over newspaper text that is no part of this project where it lies beside it, else over the samples, repeated.
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readArticles } from '../dist/1-articles/index.js'
import { read } from '../dist/2-text/read.js'
import { MARK, NUMBER, tokenize, Vocabulary } from '../dist/2-text/tokens.js'
import { mentionsOf } from '../dist/3-mentions/publication.js'
import { findReferents } from '../dist/4-referents/index.js'
import { findClaims } from '../dist/5-claims/index.js'
import { loadGazetteer } from '../dist/knowledge/gazetteer.js'
import { DATA, loadKnowledge } from '../dist/knowledge/index.js'
import { assemble, extract } from '../dist/pipeline.js'

const ROUNDS = 7
const corpus = new URL('../../shared/corpus/', import.meta.url)

console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`,
)
printLoading()
const knowledge = loadKnowledge()
const { articles, name } = await articlesToRead()
printExtraction()
printStages()
printAssembly()
console.log(`peak memory             ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
printBackground()

function printLoading() {
  const first = time(() => loadKnowledge())
  const again = median(times(5, () => loadKnowledge()))
  const gazetteer = median(times(5, () => loadGazetteer(new URL('gazetteer/', DATA))))
  console.log(
    `knowledge loaded        ${ms(first)} at first, ${ms(again)} when warm; of which the gazetteer ${ms(gazetteer)}`,
  )
}

async function articlesToRead() {
  const files = ['news.jsonl', 'gold-articles.jsonl']
    .map((file) => new URL(file, corpus))
    .filter((file) => existsSync(file))
  if (files.length > 0) return { name: 'news', articles: files.flatMap((file) => lines(readFileSync(file, 'utf8'))) }
  const samples = []
  const folder = fileURLToPath(new URL('samples/', DATA))
  for await (const { article } of readArticles([folder])) if (article) samples.push(article)
  const copies = Array.from({ length: 50 }, (_, copy) =>
    samples.map((article) => ({ ...article, id: `${article.id}-${copy}` })),
  )
  return { name: 'samples, each fifty times', articles: copies.flat() }
}

function lines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function printExtraction() {
  const syllables = syllablesOf(articles)
  const round = () => {
    for (const article of articles) extract(article, knowledge)
  }
  times(2, round)
  const rounds = times(ROUNDS, round)
  const speed = (time) => `${Math.round(syllables / (time / 1000)).toLocaleString('en')} syllables/s`
  const plain = plainTime(articles)
  console.log(
    `extraction              ${speed(median(rounds))} (best round ${speed(Math.min(...rounds))}); ${articles.length} articles (${name}), ${syllables.toLocaleString('en')} syllables, ${ms(median(rounds))}`,
  )
  console.log(`  1 : ${Math.round(median(rounds) / plain)} of what JSON, NFC and splitting take, ${speed(plain)}`)
}

/** The least that any reader does with the same articles: JSON, composed letters, words between spaces. */
function plainTime(articles) {
  const written = articles.map((article) => JSON.stringify(article))
  const round = () => {
    let words = 0
    for (const line of written) words += JSON.parse(line).text.normalize('NFC').split(/\s+/).length
    return words
  }
  times(2, round)
  return median(times(ROUNDS, round))
}

/** Words with letters: numbers and marks are not counted. */
function syllablesOf(articles) {
  const vocabulary = new Vocabulary()
  let count = 0
  for (const { text } of articles)
    for (const shape of tokenize(text, vocabulary).shape) if (!(shape & (MARK | NUMBER))) count++
  return count
}

function printStages() {
  const stages = { '2-text': [], '3-mentions': [], '4-referents': [], '5-claims': [] }
  for (let round = 0; round < ROUNDS; round++) {
    let readings
    let mentions
    stages['2-text'].push(time(() => (readings = articles.map((article) => read(article, knowledge)))))
    stages['3-mentions'].push(time(() => (mentions = readings.map((reading) => mentionsOf(reading, knowledge)))))
    let referents
    stages['4-referents'].push(time(() => (referents = mentions.map((found) => findReferents(found)))))
    stages['5-claims'].push(time(() => referents.map((found) => findClaims(found))))
  }
  const total = Object.values(stages).reduce((sum, rounds) => sum + median(rounds), 0)
  for (const [stage, rounds] of Object.entries(stages)) {
    console.log(`  ${stage.padEnd(22)}${ms(median(rounds))} (${Math.round((100 * median(rounds)) / total)} %)`)
  }
}

function printAssembly() {
  const extractions = articles.map((article) => extract(article, knowledge))
  let graph
  const took = median(times(3, () => (graph = assemble(extractions, knowledge))))
  console.log(
    `assembly                ${ms(took)}; ${graph.order.toLocaleString('en')} nodes, ${graph.size.toLocaleString('en')} edges`,
  )
}

/** Articles about anything: none may break the reader, and few officials ought to come out of sport, prices and weather. */
function printBackground() {
  const file = new URL('background.jsonl.gz', corpus)
  if (!existsSync(file)) return
  const counts = { Person: 0, Position: 0, Organization: 0 }
  const articles = lines(gunzipSync(readFileSync(file)).toString('utf8'))
  let failed = 0
  const took = time(() => {
    for (const article of articles) {
      try {
        for (const { kind } of extract(article, knowledge).entities) if (kind in counts) counts[kind]++
      } catch (error) {
        failed++
        console.log(`  ${article.id}: ${error.stack}`)
      }
    }
  })
  const found = `${counts.Person} persons, ${counts.Position} posts, ${counts.Organization} bodies`
  console.log(
    `background              ${articles.length} articles in ${ms(took)}, ${failed} exceptions; ${found} (counted an article)`,
  )
}

function times(count, run) {
  return Array.from({ length: count }, () => time(run))
}

function time(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}

function ms(time) {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`
}
