// The newest Node, which the package “node” of npm brings: it builds the samples to the same bytes as the Node that runs this, and passes
// a part of the tests.
//
//   npm run check:newest [-- test/…]
//
// It is fetched by npx, once, into npm's own folder; nothing is installed here.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What reads and writes files of many forms, and starts processes and threads. */
const TESTS = [
  'test/samples.test.ts',
  'test/cli/extract.test.ts',
  'test/cli/build.test.ts',
  'test/1-articles/forms.test.ts',
]
const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)

const newest = execFileSync('npx', ['-y', '-p', 'node@latest', 'node', '-p', 'process.execPath'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .at(-1)
const folder = mkdtempSync(join(tmpdir(), 'quanhe-newest-'))
try {
  const version = execFileSync(newest, ['--version'], { encoding: 'utf8' }).trim()
  const [own, other] = [process.execPath, newest].map((node) => build(node))
  const differing = [...new Set([...own.keys(), ...other.keys()])].filter((file) => own.get(file) !== other.get(file))
  for (const file of differing)
    console.error(`FAILED: ${file} is not the same by Node ${version} as by ${process.version}`)
  console.log(
    `${own.size - differing.length} of ${own.size} files of the samples are the same by Node ${version} and ${process.version}`,
  )
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(newest, [vitest, 'run', ...(words.length > 0 ? words : TESTS)], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = differing.length === 0 && status === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

/** The bytes of each file that it writes, as text. */
function build(node) {
  const out = mkdtempSync(join(folder, 'out-'))
  const program = [join(root, 'dist/cli/main.js'), 'build', join(root, 'data/samples'), '-o', out]
  const { status, stderr } = spawnSync(node, [...program, '--format', 'graphml,gexf,sqlite,parquet,xlsx'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${node} ended with ${status}:\n${stderr}`)
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'latin1')]))
}
