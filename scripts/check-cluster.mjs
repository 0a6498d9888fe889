// Runs the programs in cluster/ with Spark on this machine: what they give is what “quanhe build” gives, and a filter that fails
// is noticed. Spark is installed once, into a folder outside the project.
//
//   npm run check:cluster [-- --articles 20000]
//
// Java or Python that is not here is named; where CI is set, that is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { installSpark, installSystem } from './check-formats/install.mjs'
import { articleOf } from './ingest/articles.mjs'

const { articles } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } }).values
const required = process.env.CI !== undefined && process.env.CI !== ''
const cluster = fileURLToPath(new URL('../cluster', import.meta.url))
/** Starts quickly, and does not compile what runs once: the jobs here are small. */
const SPARK =
  "--driver-java-options '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' --conf spark.ui.enabled=false --conf spark.sql.codegen.wholeStage=false pyspark-shell"

installSystem()
const python = sparkOrReason()
if (python.reason) {
  console.log(`Not checked: ${python.reason}`)
  process.exitCode = required ? 1 : 0
} else {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-cluster-'))
  try {
    const file = join(folder, 'articles.jsonl.gz')
    const made = Array.from({ length: Number(articles) }, (_, number) => lineOf(number))
    writeFileSync(file, gzipSync([...made, realArticles()].join('')))
    const env = {
      ...process.env,
      PATH: `${dirname(python.path)}${delimiter}${process.env.PATH}`,
      PYSPARK_SUBMIT_ARGS: SPARK,
      QUANHE_ARTICLES: file,
    }
    const calls = [
      ['ruff', 'format', '--check', '.'],
      ['ruff', 'check', '.'],
      ['mypy', '.'],
      ['python3', '-m', 'unittest', '-v', 'test_driver'],
    ]
    const statuses = calls.map(
      ([program, ...words]) => spawnSync(program, words, { cwd: cluster, env, stdio: 'inherit' }).status,
    )
    process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lineOf(number) {
  const { paragraphs, ...article } = articleOf(number, 1)
  return `${JSON.stringify({ ...article, text: paragraphs.join('\n') })}\n`
}

/** The real articles that lie beside this project, if any do. */
function realArticles() {
  const file = new URL('../../shared/corpus/gold-articles.jsonl', import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** The Python that has Spark, or why there is none. */
function sparkOrReason() {
  const version = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const java = Number(/version "(\d+)/.exec(version.stderr ?? '')?.[1] ?? 0)
  if (java < 17) return { reason: `Spark needs Java 17 or later; ${java === 0 ? 'there is none' : `this is ${java}`}.` }
  try {
    return { path: installSpark() }
  } catch (error) {
    return { reason: `Spark could not be installed: ${error.message}` }
  }
}
