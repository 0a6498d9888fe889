import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { edgeId } from '../../src/8-exports/ids.ts'
import { gexf, graphml, tables, textOf } from '../../src/8-exports/index.ts'
import { legalXml } from '../../src/8-exports/xml.ts'
import { crowdOfOddTexts, expectSame, type Found, keyFrom, type Reader, unfolded } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

// Programs that people open our files with, and that npm does not install. Without them these tests are left out, aloud;
// where CI is set they must be there.

const python = ['/usr/bin/python3', 'python3'].find((path) => runs(path, ['-c', 'import networkx, igraph']))
const xmllint = runs('xmllint', ['--version'])
const frictionless = ['/usr/bin/python3', 'python3'].find((path) => runs(path, ['-c', 'import frictionless']))
const required = process.env.CI !== undefined && process.env.CI !== ''

for (const [found, what] of [
  [python !== undefined, 'reading GraphML with networkx and igraph (apt: python3-networkx python3-igraph)'],
  [xmllint, 'checking GraphML and GEXF against their grammars (apt: libxml2-utils)'],
  [frictionless !== undefined, 'checking the data package of the tables (pip: frictionless)'],
] as const) {
  if (!found && !required) console.warn(`left out, because the program is not here: ${what}`)
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-exports-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['networkx', 'igraph'])('%s', (library) => {
  const reader: Reader = { read: (text) => readBack(library, text), textAsRead: legalXml, idOf: edgeId }

  test.skipIf(python === undefined && !required)('finds in GraphML the graph that was written', () => {
    expectSame(graphml, reader, graphOf(nodes, edges))
  })

  test.skipIf(python === undefined && !required)('finds hundreds of odd keys, labels and quotes', () => {
    expectSame(graphml, reader, crowdOfOddTexts())
  })
})

describe.each([graphml, gexf])('$name', (exporter) => {
  test.skipIf(!xmllint && !required).each([
    ['an empty graph', graphOf([], [])],
    ['every kind of node', graphOf(nodes, edges)],
    ['hundreds of odd texts', crowdOfOddTexts()],
  ])('keeps to its grammar: %s', (_, graph) => {
    const file = join(folder, `graph${exporter.extension}`)
    writeFileSync(file, textOf(exporter.write(graph)))
    const grammar = new URL(`${exporter.extension.slice(1)}.rng`, import.meta.url)
    expect(run('xmllint', ['--noout', '--relaxng', decodeURIComponent(grammar.pathname), file])).toBe('')
  })
})

test.skipIf(frictionless === undefined && !required).each([
  ['every kind of node', graphOf(nodes, edges)],
  ['an empty graph', graphOf([], [])],
  ['hundreds of odd texts', crowdOfOddTexts()],
])(
  'Frictionless finds every table as its data package says: %s',
  (_, graph) => {
    const target = mkdtempSync(join(folder, 'tables-'))
    for (const { path, chunks } of tables.files(graph))
      writeFileSync(join(target, path), textOf(chunks as Iterable<string>))
    const report = `
import sys, frictionless
report = frictionless.validate(sys.argv[1])
print(report.stats['tasks'], report.flatten(['name', 'rowNumber', 'fieldName', 'note'])[:5])
`
    const found = run(frictionless ?? 'python3', ['-c', report, join(target, 'datapackage.json')])
    expect(found.trim()).toBe('9 []')
  },
  60_000,
)

function readBack(library: string, text: string): Found {
  const file = join(folder, `${library}.graphml`)
  writeFileSync(file, text)
  const script = decodeURIComponent(new URL('read_back.py', import.meta.url).pathname)
  const found: Found = JSON.parse(run(python ?? 'python3', [script, library, file]))
  return {
    nodes: Object.fromEntries(
      Object.entries(found.nodes).map(([id, attributes]) => [keyFrom(id), unfolded({ ...attributes })]),
    ),
    edges: Object.fromEntries(
      Object.entries(found.edges).map(([id, { source, target, attributes }]) => [
        id,
        { source: keyFrom(source), target: keyFrom(target), attributes: unfolded({ ...attributes }) },
      ]),
    ),
  }
}

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  expect(status, stderr).toBe(0)
  return stdout
}
