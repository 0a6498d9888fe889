// Builds the public articles beside this project and prints how many rows of each exported table have each column filled, as tables
// of Markdown for docs/fill-rate.md: figures only.
//
// The articles are newspaper text and no part of this project. Without them beside it, there is nothing to count.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const TABLES = ['people', 'spells', 'roster', 'ties', 'snapshots']

const root = fileURLToPath(new URL('..', import.meta.url))
const articles = ['gold-articles.jsonl', 'news.jsonl'].map((file) => join(root, '../shared/corpus', file))
const missing = articles.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.log(
    `How full the tables are is left out: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not here.`,
  )
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-fill-'))
try {
  const program = [join(root, 'dist/cli/main.js'), 'build', ...articles, '-o', folder, '--format', 'tables']
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stderr}`)
  for (const table of TABLES) console.log(filledIn(table))
} finally {
  rmSync(folder, { recursive: true })
}

/** A table of Markdown: each share of rows with the columns that have it, the fullest first. */
function filledIn(table) {
  const rows = parse(readFileSync(join(folder, 'tables', `${table}.csv`)), { bom: true, columns: true })
  const byShare = new Map()
  for (const column of Object.keys(rows[0] ?? {})) {
    const filled = rows.filter((row) => row[column] !== '').length
    const share = filled === rows.length ? '100' : ((100 * filled) / rows.length).toFixed(1)
    byShare.set(share, [...(byShare.get(share) ?? []), `\`${column}\``])
  }
  const lines = [...byShare].sort(([one], [other]) => other - one)
  return [
    `## ${table}.csv, ${rows.length} rows\n`,
    '| % filled | columns |',
    '|---|---|',
    ...lines.map(([share, columns]) => `| ${share} | ${columns.join(', ')} |`),
    '',
  ].join('\n')
}
