// How long it takes to tell who is who in many articles: makes up what so many articles say (with the names of Vietnam as
// frequent as they are: two of five are called Nguyễn), resolves it with the built program, and prints time and memory.
//
//   node scripts/bench-entities.mjs [articles, 100000]
//
// The same number gives the same articles. Nothing here is timed in the tests.
import { resolve } from '../dist/6-entities/index.js'
import { loadKnowledge } from '../dist/knowledge/index.js'
import { madeClaims } from './made-claims.mjs'

const size = Number(process.argv[2] ?? 100_000)
const knowledge = loadKnowledge()

const started = performance.now()
const extractions = [...madeClaims(size)]
const people = extractions.reduce(
  (sum, { entities }) => sum + entities.filter(({ kind }) => kind === 'Person').length,
  0,
)
console.log(`${size} articles, ${people} people named in them, made in ${seconds(started)} s`)

const begun = performance.now()
const before = process.cpuUsage()
const { all, questions } = resolve(extractions, knowledge)
const found = all.filter(({ kind }) => kind === 'Person').length
const { user, system } = process.cpuUsage(before)
console.log(
  `resolved in ${seconds(begun)} s (${((user + system) / 1e6).toFixed(1)} s of processor): ${found} people, ${all.length} things, ${questions.length} questions`,
)
console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1)
}
