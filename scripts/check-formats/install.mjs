// Installs the programs that read our files, once, into a folder outside the project: ~/.cache/quanhe/readers, or $QUANHE_READERS.
// Called by itself it asks apt, and prints the folder with a Python that has what requirements.txt names, to be put first in PATH.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  { packages: ['maven'], isThere: () => runs('mvn', '--version') },
]

const python = join(folder, 'python', 'bin', 'python')

/** A Python with what requirements.txt names. */
export function installPython() {
  once('python', readFileSync(join(here, 'requirements.txt'), 'utf8'), () => {
    run('python3', '-m', 'venv', '--clear', join(folder, 'python'))
    run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'pip==26.3') // an older one knows fewer wheels
    run(python, '-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt'))
  })
  return python
}

/** The folder in which npm has put what `NPM` names. */
export function installNode() {
  const target = join(folder, 'node')
  once('node', NPM.join('\n'), () => {
    const npm = ['install', '--prefix', target, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    run('npm', ...npm, ...NPM)
  })
  return target
}

/** The archives that pom.xml names, with all they need. */
export function installJava() {
  const target = join(folder, 'java')
  const pom = readFileSync(join(here, 'pom.xml'), 'utf8')
  once('java', pom, () => {
    const work = join(folder, 'maven')
    mkdirSync(work, { recursive: true })
    cpSync(join(here, 'pom.xml'), join(work, 'pom.xml'))
    run('mvn', '-q', '-B', '-f', join(work, 'pom.xml'), MAVEN, `-DoutputDirectory=${target}`)
  })
  return readdirSync(target).map((file) => join(target, file))
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

/** Does the work unless it was done to the end before, for the same wish. */
function once(name, wish, work) {
  const stamp = join(folder, `${name}.installed`)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wish) return
  console.error(`Installing programs that read our files (${name}) …`)
  mkdirSync(folder, { recursive: true })
  work()
  writeFileSync(stamp, wish)
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
