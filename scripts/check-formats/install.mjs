// Installs the programs that read our files, once, into a folder outside the project: ~/.cache/quanhe/readers, or $QUANHE_READERS.
// Called by itself it asks apt, and prints the folder with a Python that has what requirements.txt names, to be put first in PATH.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder =
  process.env.QUANHE_READERS || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'quanhe', 'readers')

/** Programs from npm that are no part of this project's own packages. */
const NPM = ['graphology@0.26.0', 'graphology-gexf@0.13.2', 'graphology-graphml@0.5.2']
const MAVEN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
/** Why something could not be installed, by its name. */
const failed = new Map()
/** What a system like Debian has packages for, by a program that is there when they are. */
const APT = [
  {
    packages: ['python3-networkx', 'python3-igraph'],
    isThere: () => runs('/usr/bin/python3', '-c', 'import networkx, igraph'),
  },
  { packages: ['libxml2-utils'], isThere: () => runs('xmllint', '--version') },
  { packages: ['r-base-core', 'r-cran-igraph'], isThere: () => runs('Rscript', '-e', 'library(igraph)') },
  {
    packages: ['tesseract-ocr', 'tesseract-ocr-vie', 'poppler-utils'], // of scanned pages, for tests
    isThere: () => runs('bash', '-c', 'command -v pdftoppm && tesseract --list-langs | grep -qx vie'),
  },
  { packages: ['default-jdk-headless'], isThere: () => runs('javac', '--version') },
  { packages: ['raptor2-utils', 'serdi'], isThere: () => runs('rapper', '--version') && runs('serdi', '-v') },
  { packages: ['sqlite3'], isThere: () => runs('sqlite3', '--version') },
  { packages: ['maven'], isThere: () => runs('mvn', '--version') },
]

/** A Python with what requirements.txt names. */
export function installPython() {
  return pythonWith('python', [join(here, 'requirements.txt')])
}

/** A Python with Spark, and with what checks the programs in cluster/. */
export function installSpark() {
  const cluster = join(here, '../../cluster')
  return pythonWith('spark', [join(cluster, 'requirements.txt'), join(cluster, 'requirements-check.txt')])
}

function pythonWith(name, files) {
  const target = once(name, files.map((file) => readFileSync(file, 'utf8')).join('\n'), (folder) => {
    const pip = [join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
    run('python3', '-m', 'venv', '--clear', folder)
    run(...pip, 'pip==26.3') // an older one fails on packages that name one extra twice
    run(...pip, ...files.flatMap((file) => ['-r', file]))
  })
  return join(target, 'bin/python')
}

/** The folder in which npm has put what `NPM` names. */
export function installNode() {
  return once('node', NPM.join('\n'), (folder) => {
    const npm = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    run('npm', ...npm, ...NPM)
  })
}

/** The archives that pom.xml names, with all they need. */
export function installJava() {
  const target = once('java', readFileSync(join(here, 'pom.xml'), 'utf8'), (folder) => {
    run('mvn', '-q', '-B', '-f', join(here, 'pom.xml'), MAVEN, `-DoutputDirectory=${folder}`)
  })
  const archives = readdirSync(target).filter((file) => file.endsWith('.jar'))
  return archives.map((file) => join(target, file))
}

/** Asks apt for what is not there, where it may be asked. What it cannot install is missed when it is called. */
export function installSystem() {
  const wanted = APT.filter(({ isThere }) => !isThere()).flatMap(({ packages }) => packages)
  if (wanted.length === 0 || process.getuid?.() !== 0 || !runs('apt-get', '--version')) return
  console.error(`Installing ${wanted.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env, stdio: 'ignore' })
}

/** The folder for a wish, in which the work was done to its end: now, if it was not before. Another wish has another folder. */
function once(name, wish, work) {
  const target = join(folder, `${name}-${createHash('sha256').update(wish).digest('hex').slice(0, 8)}`)
  const stamp = join(target, 'installed')
  if (existsSync(stamp)) return target
  if (failed.has(name)) throw failed.get(name)
  console.error(`Installing programs that read our files (${name}) …`)
  mkdirSync(target, { recursive: true })
  try {
    work(target)
    writeFileSync(stamp, '')
    return target
  } catch (reason) {
    failed.set(name, reason) // not to be tried again for every program
    throw reason
  }
}

function runs(program, ...words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}

function run(program, ...words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`“${program} ${words.join(' ')}” ended with ${status}:\n${stderr || stdout}`)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installSystem()
  console.log(join(installPython(), '..'))
}
