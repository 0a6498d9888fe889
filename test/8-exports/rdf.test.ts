import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { edgeId } from '../../src/8-exports/ids.ts'
import { textOf } from '../../src/8-exports/index.ts'
import { iriOf } from '../../src/8-exports/rdf/terms.ts'
import { jsonld, nquads, turtle } from '../../src/8-exports/rdf.ts'
import { webAddress } from '../../src/8-exports/sources.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

const required = process.env.CI !== undefined && process.env.CI !== ''
const runs = (program: string, args: readonly string[]) => spawnSync(program, args).status === 0
const pythonWith = (library: string) =>
  ['python3', '/usr/bin/python3'].find((path) => runs(path, ['-c', `import ${library}`]))
const rapper = runs('rapper', ['--version'])
const serdi = runs('serdi', ['-v'])
for (const [found, what] of [
  [rapper, 'rapper (apt: raptor2-utils)'],
  [serdi, 'serdi (apt: serdi)'],
  [pythonWith('rdflib'), 'rdflib (pip: rdflib)'],
  [pythonWith('pyoxigraph'), 'pyoxigraph (pip: pyoxigraph)'],
] as const) {
  if (!found && !required) console.warn(`left out: reading RDF with ${what}`)
}

const folder = mkdtempSync(join(tmpdir(), 'quanhe-rdf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const doc = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

const whole = graphOf(nodes, edges)
const graphs = [
  ['an empty graph', graphOf([], [])],
  ['every kind of node', whole],
  ['hundreds of odd texts', crowdOfOddTexts()],
] as const

/** Statements as lines of N-Quads, by subject. */
function linesAbout(subject: string, graph: KnowledgeGraph = whole): string[] {
  return textOf(nquads.write(graph))
    .split('\n')
    .filter((line) => line.startsWith(`<${subject}> `))
    .map((line) => line.slice(subject.length + 3, -2))
}

const holds = iriOf('edge', edgeId('holds:1'))
const ORG = 'http://www.w3.org/ns/org#'

describe('RDF', () => {
  test('a post held is a membership of W3C ORG with its time', () => {
    expect(linesAbout(holds)).toEqual(
      expect.arrayContaining([
        `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${ORG}Membership>`,
        `<${ORG}member> <urn:quanhe:key:person:lê-thị-hòa>`,
        `<${ORG}organization> <urn:quanhe:key:organization:thành-ủy>`,
        `<${ORG}memberDuring> <${holds}:time>`,
        '<urn:quanhe:terms:from> "2015"^^<http://www.w3.org/2001/XMLSchema#gYear>',
        '<urn:quanhe:terms:to> "2020-10"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>',
        '<urn:quanhe:terms:toEarliest> "2020-10-01"^^<http://www.w3.org/2001/XMLSchema#date>',
        '<urn:quanhe:terms:toLatest> "2020-10-31"^^<http://www.w3.org/2001/XMLSchema#date>',
      ]),
    )
    expect(linesAbout(`${holds}:to`)).toContain(
      '<http://www.w3.org/2006/time#inXSDgYearMonth> "2020-10"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>',
    )
  })

  test('a candidate is no member, and nobody holds a post without a time', () => {
    expect(linesAbout(iriOf('edge', edgeId('holds:3'))).join()).not.toContain(ORG)
    expect(textOf(nquads.write(whole))).not.toContain(`<${ORG}holds>`)
  })

  test('a day that there is not is a text, without bounds', () => {
    const graph = graphOf([['e', { kind: 'Event', label: 'E', aliases: [], articles: 1, date: '2024-02-30' }]], [])
    expect(linesAbout('urn:quanhe:key:e', graph).filter((line) => line.includes('terms:date'))).toEqual([
      '<urn:quanhe:terms:date> "2024-02-30"',
    ])
  })

  test('a quote has its words, and its place in a unit that is said', () => {
    const quote = `urn:quanhe:quote:${edgeId('holds:1')}:1`
    expect(linesAbout(holds)).toContain(`<http://www.w3.org/ns/prov#wasDerivedFrom> <${quote}>`)
    expect(linesAbout(`${quote}:text`)).toContain('<http://www.w3.org/ns/oa#exact> "bà Hò"')
    expect(linesAbout(`${quote}:position`).join()).toContain('<urn:quanhe:terms:utf16Start> "90"')
    expect(textOf(nquads.write(whole))).not.toContain('TextPositionSelector')
  })

  test('with the text at hand a quote has what stands around it, and its place in characters', () => {
    const before = `${'x'.repeat(30)}𡨸${'y'.repeat(54)}😀 a `
    const text = `${before}bà Hò làm Bí thư.\u0001`
    const said = {
      article: 'bài',
      start: before.length,
      end: before.length + 5,
      quote: 'bà Hò',
      rule: 'r',
      confidence: 1,
    }
    const post = { kind: 'Position' as const, label: 'Bí thư', role: 'Bí thư', aliases: [], articles: 1 }
    const person = { kind: 'Person' as const, label: 'Hò', aliases: [], articles: 1 }
    const graph = graphOf(
      [
        ['p', person],
        ['q', post],
      ],
      [['h', 'p', 'q', { kind: 'HOLDS', evidence: [said] }]],
    )
    const lines = (whole: string) => textOf(nquads.write(graph, undefined, (id) => (id === 'bài' ? whole : undefined)))
    const OA = 'http://www.w3.org/ns/oa#'
    expect(lines(text)).toContain(`<${OA}prefix> "${'y'.repeat(28)}😀 a "`)
    expect(lines(text)).toContain(`<${OA}suffix> " làm Bí thư."`)
    expect(lines(text)).toContain(`<${OA}start> "${before.length - 2}"^^`)
    expect([...before]).toHaveLength(before.length - 2)
    expect(lines(text)).toContain(`<urn:quanhe:terms:utf16Start> "${before.length}"^^`)
    expect(lines(`${text} `)).not.toBe(lines(text))
    expect(lines(`!${text}`)).toBe(textOf(nquads.write(graph))) // another text than that of the graph
  })

  test('a key has one IRI, in whichever form its letters are, and different keys have different ones', () => {
    expect(iriOf('key', 'event:hội nghị#1/2→x')).toBe('urn:quanhe:key:event:hội%20nghị%231/2→x')
    expect(iriOf('key', 'Đồng Tháp'.normalize('NFD'))).toBe(iriOf('key', 'Đồng Tháp'))
    expect(iriOf('key', '100%20')).not.toBe(iriOf('key', '100 '))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(iriOf('key', one)).not.toMatch(/[\s\p{Cc}<>"{}|\\^`[\]#?]|%(?![0-9A-F]{2})/u)
        expect(iriOf('key', one) === iriOf('key', other)).toBe(one.normalize('NFC') === other.normalize('NFC'))
      }),
    )
  })

  test('addresses are of the web and hold nothing that an IRI may not', () => {
    expect(webAddress('https://bao.example/tin bài?x={1}|2&y=[a]%zz#đ')).toBe(
      'https://bao.example/tin%20b%C3%A0i?x=%7B1%7D%7C2&y=%5Ba%5D%25zz#%C4%91',
    )
    expect(webAddress('javascript:alert(1)')).toBeUndefined()
    expect(webAddress('tin-1')).toBeUndefined()
  })

  test.each([turtle, nquads, jsonld])('the order in which a graph was built does not show: $name', (exporter) => {
    expect(textOf(exporter.write(graphOf(nodes.toReversed(), edges.toReversed())))).toBe(textOf(exporter.write(whole)))
  })

  test('every word of the own vocabulary is described', () => {
    const described = new Set([...doc('vocabulary.ttl').matchAll(/^q:(\w+) a /gm)].map(([, word]) => word))
    const used = [...textOf(nquads.write(whole)).matchAll(/<urn:quanhe:terms:(\w+)>/g)].map(([, word]) => word)
    expect(used.filter((word) => !described.has(word))).toEqual([])
  })
})

const statements = (graph: KnowledgeGraph) => new Set(textOf(nquads.write(graph)).split('\n').filter(Boolean)).size

function fileOf(exporter: typeof turtle, graph: KnowledgeGraph): string {
  const file = join(folder, `graph${exporter.extension}`)
  writeFileSync(file, textOf(exporter.write(graph)))
  return file
}

function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  expect(status, stderr).toBe(0)
  return stdout
}

describe.each(graphs)('RDF of %s, read by programs that are not ours', { timeout: 120_000 }, (_, graph) => {
  test.skipIf(!rapper && !required).each([
    ['turtle', turtle],
    ['nquads', nquads],
  ])('rapper: %s', (format, exporter) => {
    const lines = output('rapper', ['-q', '-i', format, '-o', 'ntriples', fileOf(exporter, graph)])
    expect(new Set(lines.split('\n').filter(Boolean)).size).toBe(statements(graph))
  })

  test.skipIf(!serdi && !required).each([
    ['turtle', turtle],
    ['nquads', nquads],
  ])('serdi: %s', (format, exporter) => {
    const lines = output('serdi', ['-i', format, '-o', 'ntriples', fileOf(exporter, graph)])
    expect(new Set(lines.split('\n').filter(Boolean)).size).toBe(statements(graph))
  })

  const query = doc('rdf.md').match(/```sparql\n([\s\S]*?)```/)![1]!
  describe.each(['rdflib', 'pyoxigraph'])('%s', (library) => {
    const python = pythonWith(library)
    test.skipIf(python === undefined && !required).each([turtle, nquads, jsonld])('$name', (exporter) => {
      const script = decodeURIComponent(new URL('read_rdf.py', import.meta.url).pathname)
      const found = JSON.parse(output(python ?? 'python3', [script, library, fileOf(exporter, graph), query]))
      expect(found.count).toBe(statements(graph))
    })
  })
})

test.each(['rdflib', 'pyoxigraph'])(
  'the query of the docs finds who may have held a post in 2024: %s',
  { timeout: 120_000 },
  (library) => {
    const python = pythonWith(library)
    if (python === undefined && !required) return
    const query = doc('rdf.md').match(/```sparql\n([\s\S]*?)```/)![1]!
    const common = { aliases: [], articles: 1 }
    const term = (key: string, from: string, to?: string) =>
      [key, 'p', 'c', { kind: 'HOLDS', from, ...(to && { to }), evidence: [] }] as const
    const graph = graphOf(
      [
        ['p', { ...common, kind: 'Person', label: 'Lê Thị Hòa' }],
        ['c', { ...common, kind: 'Position', label: 'Chủ tịch Sông Mây', role: 'Chủ tịch' }],
      ],
      [term('1', '2015', '2020'), term('2', '2021', '2024-02'), term('3', '2024-06-01'), term('4', '2025')],
    )
    const script = decodeURIComponent(new URL('read_rdf.py', import.meta.url).pathname)
    const { rows } = JSON.parse(output(python ?? 'python3', [script, library, fileOf(turtle, graph), query]))
    expect(rows).toEqual([
      ['Lê Thị Hòa', 'Chủ tịch Sông Mây', '2021', '2024-02'],
      ['Lê Thị Hòa', 'Chủ tịch Sông Mây', '2024-06-01', null],
    ])
  },
)
