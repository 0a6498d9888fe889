import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type TextExporter, textOf } from '../../src/8-exports/index.ts'
import { edges, graphOf, type NodeEntry, nodes } from './fixture.ts'

/** What a reader of the format finds in a file: nodes by the keys of the graph it was written from, edges by their ids. */
export interface Found {
  readonly nodes: Readonly<Record<string, object>>
  readonly edges: Readonly<Record<string, { source: string; target: string; attributes: object }>>
}

/** A reader that is none of ours, and how text comes back from it: XML, say, cannot hold control characters. */
export interface Reader {
  readonly read: (text: string) => Found
  readonly textAsRead: (text: string) => string
  /** The id that stands in the file for an edge. */
  readonly idOf: (key: string) => string
}

const lists: ReadonlySet<string> = new Set(['aliases', 'honorifics', 'topics', 'authors', 'evidence'])

/** Attributes with the lists that a flat format writes as JSON opened again. */
export function unfolded(attributes: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      lists.has(name) && typeof value === 'string' ? JSON.parse(value) : value,
    ]),
  )
}

/** Fails unless a graph comes back from its file with the same nodes, edges, keys, ends and attributes. */
export function expectSame(exporter: TextExporter, { read, textAsRead, idOf }: Reader, graph: KnowledgeGraph): void {
  const known = (attributes: object) =>
    Object.fromEntries(
      Object.entries(attributes)
        .map(([name, value]) => [name, typeof value === 'string' ? textAsRead(value) : value])
        .filter(([, value]) => value !== undefined && value !== ''),
    )
  const found = read(textOf(exporter.write(graph)))
  expect(Object.keys(found.nodes).toSorted()).toEqual(graph.nodes().toSorted())
  expect(Object.keys(found.edges).toSorted()).toEqual(graph.edges().map(idOf).toSorted())
  graph.forEachNode((key, attributes) => {
    expect(found.nodes[key]).toMatchObject(known(attributes))
  })
  graph.forEachEdge((key, attributes, source, target) => {
    expect(found.edges[idOf(key)]).toMatchObject({ source, target, attributes: known(attributes) })
  })
}

/** What every format promises that holds a whole graph. */
export function keepsTheExporterContract(exporter: TextExporter, reader: Reader): void {
  describe(`the contract of exporters, kept by ${exporter.name}`, () => {
    test('every node and edge comes back with its key, its ends and its attributes', () => {
      expectSame(exporter, reader, graphOf(nodes, edges))
    })

    test('an empty graph comes back empty', () => {
      expect(reader.read(textOf(exporter.write(graphOf([], []))))).toEqual({ nodes: {}, edges: {} })
    })

    test('what is not known is not written', () => {
      const { nodes } = reader.read(textOf(exporter.write(graphOf([['p', { ...bare, label: 'A' }]], []))))
      expect(Object.keys(nodes.p!)).not.toContain('gender')
      expect(JSON.stringify(nodes)).not.toMatch(/undefined|null|NaN/)
    })

    test('the order in which a graph was built does not show', () => {
      const backwards = graphOf(nodes.toReversed().map(turned), edges.toReversed())
      expect(textOf(exporter.write(backwards))).toBe(textOf(exporter.write(graphOf(nodes, edges))))
    })

    test('any label, key and quote comes back', () => {
      fc.assert(
        fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 4 }), text, text, (keys, label, quote) => {
          expectSame(exporter, reader, linked(keys, label, quote))
        }),
        { numRuns: 200 },
      )
    })
  })
}

/** The key that an XML id of a node stands for: no table is needed to read ids back. */
export function keyFrom(id: string): string {
  return id.replace(/\.([0-9a-f]+)\./g, (_, point) => String.fromCodePoint(Number.parseInt(point, 16)))
}

const bare = { kind: 'Person', aliases: [], articles: 1, gender: undefined } as unknown as NodeEntry[1]

/** The same node with its attributes put in from the last to the first. */
function turned([key, attributes]: NodeEntry): NodeEntry {
  return [key, Object.fromEntries(Object.entries(attributes).toReversed()) as unknown as NodeEntry[1]]
}

/** Persons with these keys and one label, each tied to the first by a quote. */
function linked(keys: readonly string[], label: string, quote: string): KnowledgeGraph {
  const evidence = [{ article: label, start: 0, end: quote.length, quote, rule: 'r', confidence: 1 }]
  return graphOf(
    keys.map((key) => [key, { ...bare, label, aliases: [label] }]),
    keys.map((key) => [key, keys[0]!, key, { kind: 'SIGNED', evidence }]),
  )
}

const characters = [...'aăđủ .:-_;&<>"\'[]{}\\/,=\t\n\r', ' \u0301', '\u0000', '\u000b', '\u0085', '\u2028', '\ufffe']
/** Names and quotes with everything that has ever broken a file, half an emoji among it. */
const text = fc.string({
  unit: fc.constantFrom(...characters, '🎉', '\ud83c', '\udf89', ']]>', '&amp;'),
  maxLength: 12,
})
const key = text.filter((drawn) => drawn !== '')

/** One graph with hundreds of such keys, labels and quotes, the same each time: for readers that are slow to start. */
export function crowdOfOddTexts(): KnowledgeGraph {
  const samples = fc.sample(fc.tuple(key, text), { numRuns: 400, seed: 1 })
  const entries = [...new Map(samples)]
  const evidence = (quote: string) => [{ article: 'a', start: 0, end: quote.length, quote, rule: 'r', confidence: 1 }]
  return graphOf(
    entries.map(([key, label]) => [key, { ...bare, label, aliases: [label] }]),
    entries.map(([key, quote]) => [key, entries[0]![0], key, { kind: 'SIGNED', evidence: evidence(quote) }]),
  )
}
