// Reads damaged files: none may take longer than ten seconds, end the program, lose the file beside it or be lost without a word.
//   npm run fuzz [-- <how many> [<from which number>]]
// What fails is written to out/fuzz/ and named by its number, by which it can be made again. Exit status 1 if anything failed.
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../dist/1-articles/index.js'
import { inputOf, samplesOf } from './fuzz/inputs.mjs'

const PATIENCE = 10_000
const START = 20_000
const out = fileURLToPath(new URL('../out/fuzz/', import.meta.url))
const extensions = formats.flatMap((format) => format.extensions)
const samples = samplesOf(extensions)
const [count = 10_000, from = 0] = process.argv.slice(2).map(Number)

const started = performance.now()
let failed = 0
for (let next = from; next < from + count; ) next = await readSome(next, from + count)
const seconds = (performance.now() - started) / 1000
console.log(
  `${count} inputs made of ${samples.length} files (${from} to ${from + count - 1}): ${failed} failed; ${Math.round(seconds)} s`,
)
process.exitCode = failed > 0 ? 1 : 0

/** Reads inputs in a process of its own until one of them ends it or it is through; the number to go on with. */
async function readSome(first, end) {
  const child = fork(new URL('fuzz/read-inputs.mjs', import.meta.url), [first, end].map(String), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let current = first
  let complaint = ''
  let isLate = false
  let timer = setTimeout(late, START)
  function late() {
    isLate = true
    child.kill('SIGKILL')
  }
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2000)
  })
  child.on('message', ({ number, begins, fault }) => {
    clearTimeout(timer)
    timer = setTimeout(late, PATIENCE)
    if (begins) current = number
    else current = number + 1
    if (fault) fail(number, fault)
    if (current % 1000 === 0 && begins) console.log(`${current} …`)
  })
  await new Promise((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  if (current >= end) return end
  fail(current, isLate ? `takes more than ${PATIENCE / 1000} s` : `ends the program: ${complaint}`)
  return current + 1
}

function fail(number, fault) {
  failed++
  const { name, bytes, what } = inputOf(number, samples, extensions)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `${number}-${name}`), bytes)
  console.log(`${number} (${what}), ${bytes.length} bytes: ${fault}`)
}
