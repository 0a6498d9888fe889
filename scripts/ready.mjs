// Makes a fresh clone ready to start or test: installs what package-lock.json names and builds what is not built yet; with --sentences,
// what `data/` says is tried with its own sentences when it has changed.
// Runs before `npm start` and `npm test`, and therefore on Node's own modules only. Does nothing when nothing is to be done.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`)

if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json …')
  npm('ci', '--include=dev', '--no-audit', '--no-fund')
}

const built = ['dist/cli/main.js', 'dist/viewer/index.html', 'dist/page/index.html'].every((file) => existsSync(file))
const sources = stateOf('package.json', 'package-lock.json', 'tsconfig.json', 'src', 'viewer')
once('built', sources, built, () => {
  console.log('Building …')
  rmSync('dist', { recursive: true, force: true })
  npm('run', '--silent', 'build')
  chmodSync('dist/cli/main.js', 0o755) // “npm install --global .” links to it
})
if (process.argv.includes('--sentences'))
  once('tried', stateOf('src', 'data'), true, () => npm('run', '--silent', 'sentences'))

/** Does what is to be done again whenever a state has changed, or what it gave is not there. */
function once(name, state, isThere, work) {
  const stamp = `node_modules/.cache/quanhe/${name}`
  if (isThere && textOf(stamp) === state) return
  work()
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, state)
}

/** npm keeps a list of what it has put into node_modules; it is written last, so an install that was broken off has none. */
function isInstalled() {
  const list = textOf('node_modules/.package-lock.json')
  if (list === undefined) return false
  const present = JSON.parse(list).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true // this project itself
    return present[path] ? present[path].version === version : optional || devOptional // made for another system
  })
}

/** When files and folders were last changed. Folders count too, or a file that was deleted would not be noticed. */
function stateOf(...roots) {
  const paths = roots.flatMap((root) =>
    statSync(root).isDirectory()
      ? [root, ...readdirSync(root, { recursive: true }).map((path) => join(root, path))]
      : [root],
  )
  return `${Math.max(...paths.map((path) => statSync(path).mtimeMs))}`
}

function npm(...args) {
  const cli = process.env.npm_execpath // the npm that runs this script; by name, Windows would need a shell
  const [program, before] = cli ? [process.execPath, [cli]] : ['npm', []]
  const { status, error } = spawnSync(program, [...before, ...args], { stdio: 'inherit' })
  if (error) fail(`npm could not be run: ${error.message}`)
  if (status !== 0) fail(`“npm ${args.join(' ')}” failed; see above.`)
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
