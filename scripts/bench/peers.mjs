// Beside quanhe, what a user would take instead to find people in Vietnamese news: underthesea and pyvi (PyPI), vntk (npm). Words a
// second of processor, and F1 of people in annotated articles, in one run. They are set up once in .peers/, which git ignores.
//
//   npm run bench -- peers     writes bench/results/peers.json and prints the table of docs/scale.md
//
// The annotated articles are newspaper text and no part of this project: without them beside it, nothing is measured. VnCoreNLP is left
// out: what PyPI has of it are wrappers that fetch its models from elsewhere.
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fold } from '../../dist/index.js'
import { machine } from './machine.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = join(root, 'scripts/bench/peers')
const folder = join(root, '.peers')
const gold = join(root, '../shared/gold/dev.jsonl')
const corpus = join(root, '../shared/corpus/gold-articles.jsonl')
const VNTK = 'vntk@1.4.4'
/** A quarter of an hour for what quanhe reads in a second. */
const LIMIT = 900_000

export const about = 'beside underthesea, pyvi and vntk: words a second, people found'

export async function measure() {
  if (![gold, corpus].every((file) => existsSync(file))) {
    console.log('Nothing to measure: the annotated articles are not here.')
    return []
  }
  const began = machine()
  const records = linesOf(gold)
  const byId = new Map(linesOf(corpus).map((article) => [article.id, article]))
  const texts = records.map(({ id }) => `${byId.get(id).title}\n${byId.get(id).text}`)
  const words = texts.join('\n').match(/\p{L}[\p{L}\p{M}]*/gu).length
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''))

  const python = withPython()
  const npm = withVntk()
  const find = join(here, 'find_people.py')
  const findInNode = join(here, 'find-people.mjs')
  // All at the same time, so that what else the machine does slows them alike.
  const rows = await Promise.all([
    rowOf('quanhe', versionOf(root), process.execPath, findInNode, 'quanhe', file),
    rowOf('underthesea', pinned('underthesea'), python, find, 'underthesea', file),
    rowOf('pyvi', pinned('pyvi'), python, find, 'pyvi', file),
    rowOf('vntk', VNTK.split('@')[1], process.execPath, findInNode, 'vntk', file, npm),
  ])
  const result = { machine: began, articles: records.length, words, peers: rows }
  const target = join(root, 'bench/results/peers.json')
  writeFileSync(target, `${JSON.stringify(result, null, 2)}\n`)
  printTable(result)
  console.log(`\nwritten to ${target}`)
  return []

  async function rowOf(name, version, ...call) {
    const told = await promisify(execFile)(call[0], call.slice(1), { maxBuffer: 1 << 28, timeout: LIMIT }).catch(
      (error) => ({
        failed: error.killed
          ? `took more than ${LIMIT / 60_000} minutes`
          : String(error.stderr || error)
              .trim()
              .split('\n')
              .at(-1),
      }),
    )
    if (told.failed) return { name, version, failed: told.failed }
    console.error(`  ${name} has read`)
    const { stdout } = told
    const { found, load, cold, warm } = JSON.parse(stdout.split('\n').findLast((line) => line.startsWith('{')))
    const [best] = Object.entries(WAYS)
      .map(([names, way]) => ({ names, ...scoreOf(records, found.map(way)) }))
      .toSorted((one, other) => other.f1 - one.f1)
    const speed = (ms) => Math.round(words / (ms / 1000))
    return {
      name,
      version,
      loadMs: Math.round(load),
      wordsPerSecond: { cold: speed(cold), warm: speed(warm ?? cold) },
      ...best,
    }
  }
}

const FORMS = linesOfTable('data/lexicons/honorifics.tsv').map(([form]) => form.toLowerCase())
const SURNAMES = new Set(linesOfTable('data/lexicons/surnames.tsv').map(([form]) => form))

/** How the names of an article are taken: each peer is given the way that is best for it. */
const WAYS = {
  'as given': (names) => whole(names),
  'forms of address and titles stripped': (names) => whole(names.map(stripped)),
  'only what begins with a surname, stripped': (names) =>
    whole(names.map(stripped).filter((name) => SURNAMES.has(name.split(' ')[0]))),
}

/** Without the forms of address before a name, and without small words before and behind it. */
function stripped(name) {
  let rest = name
    .normalize('NFC')
    .replace(/[.,;:()"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (let before; before !== rest; ) {
    before = rest
    const form = FORMS.find((form) => rest.toLowerCase().startsWith(`${form} `))
    if (form) rest = rest.slice(form.length + 1)
    if (/^\p{Ll}\S* /u.test(rest)) rest = rest.replace(/^\S+ /, '')
  }
  return rest
}

/** Names of one article, once each; one that is the end of a longer one is the same person called more shortly. */
function whole(names) {
  const folded = [...new Set(names.map((name) => fold(name)).filter(Boolean))]
  return folded.filter((name) => !folded.some((other) => other !== name && other.endsWith(` ${name}`)))
}

/** Precision, recall and F1 of people; those that annotators left open count neither way. */
function scoreOf(records, found) {
  let [right, extra, missed] = [0, 0, 0]
  for (const [at, { persons = [] }] of records.entries()) {
    const wanted = new Set(persons.filter(({ optional }) => !optional).map(({ name }) => fold(name)))
    const open = new Set(persons.filter(({ optional }) => optional).map(({ name }) => fold(name)))
    const got = new Set(found[at])
    for (const name of got)
      if (wanted.has(name)) right++
      else if (!open.has(name)) extra++
    for (const name of wanted) if (!got.has(name)) missed++
  }
  const round = (figure) => Number(figure.toFixed(3))
  return {
    precision: round(right / (right + extra)),
    recall: round(right / (right + missed)),
    f1: round((2 * right) / (2 * right + extra + missed)),
  }
}

function withPython() {
  const python = join(folder, 'python/bin/python')
  if (!existsSync(python)) {
    run('python3', '-m', 'venv', join(folder, 'python'))
    run(python, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', join(here, 'requirements.txt'))
  }
  return python
}

/** Its recogniser stands on a library in C++, which is compiled here, against the headers that Node brings. */
function withVntk() {
  const target = join(folder, 'npm')
  const crfsuite = join(target, 'node_modules/crfsuite')
  if (existsSync(join(crfsuite, 'lib/binding'))) return target
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'package.json'), '{ "private": true }\n')
  run('npm', 'install', '--prefix', target, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', VNTK)
  const env = { ...process.env, npm_config_nodedir: dirname(dirname(process.execPath)) }
  const build = [join(target, 'node_modules/node-pre-gyp/bin/node-pre-gyp'), 'install', '--build-from-source']
  const { status } = spawnSync(process.execPath, build, { cwd: crfsuite, env, stdio: ['ignore', 'ignore', 'ignore'] })
  if (status !== 0) console.error('crfsuite, which vntk needs, could not be compiled.')
  return target
}

function run(program, ...words) {
  const { status, error } = spawnSync(program, words, { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? `status ${status}`}`)
}

function printTable({ articles, words, peers }) {
  console.log(`${articles} annotated articles, ${words.toLocaleString('en')} words\n`)
  console.log(
    '| | words a second of processor, at first | again | model loaded, s | people: precision | recall | F1 | names |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---|')
  for (const { name, version, failed, wordsPerSecond, loadMs, precision, recall, f1, names } of peers) {
    const speeds = failed ? [] : [wordsPerSecond.cold, wordsPerSecond.warm].map((speed) => speed.toLocaleString('en'))
    const cells = failed ? [failed] : [...speeds, (loadMs / 1000).toFixed(1), precision, recall, f1, names]
    console.log(`| ${[`${name} ${version}`, ...cells].join(' | ')} |`)
  }
}

function pinned(name) {
  return new RegExp(`^${name}==(.*)$`, 'm').exec(readFileSync(join(here, 'requirements.txt'), 'utf8'))[1]
}

function versionOf(path) {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version
}

function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function linesOfTable(path) {
  return readFileSync(join(root, path), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
}
