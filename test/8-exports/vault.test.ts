import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { vault } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, type NodeEntry, nodes } from './fixture.ts'
import { written } from './written.ts'

async function notesOf(graph: KnowledgeGraph): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await written(vault.files(graph)))].map(([path, bytes]) => [path, bytes.toString()]))
}

const propertiesOf = (note: string) => load(/^---\n([\s\S]*?\n)---\n/.exec(note)![1]!) as Record<string, unknown>
const nameOf = (path: string) => /([^/]*)\.md$/.exec(path)![1]!
const person = (key: string, label: string): NodeEntry => [key, { kind: 'Person', label, aliases: [], articles: 1 }]

/** Every link of every note leads to one note, and every name is one on every system. */
function expectSound(notes: ReadonlyMap<string, string>, graph: KnowledgeGraph): void {
  expect(notes.size).toBe(graph.order)
  const names = [...notes.keys()].map(nameOf)
  expect(new Set(names.map((name) => name.normalize('NFC').toUpperCase())).size).toBe(graph.order)
  for (const name of names) {
    expect(name).not.toMatch(/[*"\\/<>:|?#^[\]\p{Cc}]|^[. ]|[. ]$|^$/u)
    expect(name).not.toMatch(/\p{Surrogate}/u)
    expect(Buffer.byteLength(name)).toBeLessThan(250)
  }
  const keys = new Set<unknown>()
  let links = 0
  for (const note of notes.values()) {
    keys.add(propertiesOf(note).key)
    for (const [, name] of note
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .matchAll(/(?<!\\)\[\[([^\]|]*)(?:\|[^\]|]+)?\]\]/g)) {
      expect(names).toContain(name)
      links++
    }
  }
  expect(keys.size).toBe(graph.order)
  expect(links).toBeGreaterThanOrEqual(2 * graph.size)
}

test('a person: properties, posts in time, each with its words and its source', async () => {
  const graph = graphOf(nodes, edges)
  const notes = await notesOf(graph)
  expectSound(notes, graph)
  const [, note] = [...notes].find(([, text]) => propertiesOf(text).key === 'person:lê-thị-hòa')!
  expect(propertiesOf(note)).toMatchObject({
    aliases: ['Lê Thị Hòa', 'bà Hòa', 'đồng chí "Hòa" & cộng sự'],
    tags: ['quanhe/person'],
    kind: 'Person',
    birthYear: 1971,
    firstSeen: '2024-02-22',
  })
  expect(note).toContain('\n# Lê Thị Hòa\n')
  expect(note).toMatch(/## Mentioned in\n\n- \[\[Ký kết ✍️\]\]\n/)
  const posts = /## Posts\n\n([\s\S]*?)(?:\n##|$)/.exec(note)![1]!.split('\n')
  expect(posts[0]).toBe('- [[Bí thư Thành ủy Sông Mây]] · former · 2015 – 2020-10')
  expect(posts[1]).toBe(
    '  > “Bà Lê Thị Hòa - "Bí thư" Thành ủy \\& \\<Sông Mây\\> 🎉 ￾” — [[Ký kết ✍️]], Báo Sông Mây, 2024-02-22',
  )
  expect(posts.find((line) => line.includes('elected'))).toBe(
    '- [[Bí thư Thành ủy Sông Mây]] · elected · 2020 - 2025 · seen 2021-03-04 – 2024-02-29',
  )
})

test('who gave a post and how it ended stand beside it, as links', async () => {
  const common = { aliases: [], articles: 1 }
  const told = { held: 'ended', began: 'appointed', ended: 'retired', decidedBy: 'b', decision: 'gone' } as const
  const graph = graphOf(
    [
      person('p', 'Lê Thị Hòa'),
      ['q', { ...common, kind: 'Position', label: 'Bí thư', role: 'Bí thư' }],
      ['b', { ...common, kind: 'Organization', label: 'Tỉnh ủy Sông Mây' }],
    ],
    [['h', 'p', 'q', { kind: 'HOLDS', evidence: [], ...told }]],
  )
  const note = (await notesOf(graph)).get('Person/Lê Thị Hòa.md')!
  expect(note).toContain(
    '- [[Bí thư]] · began: appointed · ended: retired · held: ended · decided by [[Tỉnh ủy Sông Mây]] · by gone\n',
  )
})

test('a long name is cut between words', async () => {
  const label = `Bài ${'về công tác cán bộ '.repeat(20)}`.trim()
  const [path] = [...(await notesOf(graphOf([person('p', label)], []))).keys()]
  expect(label.startsWith(`${nameOf(path!)} `)).toBe(true)
})

test('two of one name have notes of their own, which stay when a third comes', async () => {
  const two = [person('person:a', 'Trần Văn Tám'), person('person:b', 'TRẦN VĂN TÁM')]
  const names = async (entries: readonly NodeEntry[]) => [...(await notesOf(graphOf(entries, []))).keys()]
  const [one, other] = await names(two)
  expect(one).toMatch(/^Person\/Trần Văn Tám [\da-f]{6}\.md$/)
  expect(other).toMatch(/^Person\/TRẦN VĂN TÁM [\da-f]{6}\.md$/)
  expect(await names([...two, person('person:c', 'Trần Văn Tám')])).toEqual(expect.arrayContaining([one, other]))
})

describe('names and quotes are text', () => {
  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['[[Nơi khác]] #thẻ ^khối', 'Nơi khác thẻ khối'],
    ['<script>alert(1)</script>', 'script alert(1) script'],
    ['CON', 'CON (Person)'],
    ['...', 'Person'],
    ['a'.repeat(500), 'a'.repeat(180)],
  ])('%j is a note called %j', async (label, name) => {
    const [[path, note]] = [...(await notesOf(graphOf([person('p', label)], [])))] as [[string, string]]
    expect(path).toBe(`Person/${name}.md`)
    expect(propertiesOf(note).aliases).toEqual([label])
    expect(note.replace(/^---\n[\s\S]*?\n---\n/, '')).not.toMatch(/(?<!\\)(?:[<[#^`]|\$)(?! )/)
  })

  test('whatever they are', async () => {
    const label = fc.string({
      unit: fc.constantFrom(...'aĐđ .:|[]#^*"\\/<>?%$`~=-\n\t', '---', '\ud83c', '🎉', ' e\u0301', 'É', 'é'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(label, { minLength: 1, maxLength: 6 }), async (labels) => {
        const graph = graphOf(
          labels.map((each, at) => person(`person:${at}`, each)),
          labels.map((quote, at) => [
            `e${at}`,
            `person:${at}`,
            'person:0',
            { kind: 'SIGNED', evidence: [{ article: quote, start: 0, end: 1, quote, rule: 'r', confidence: 1 }] },
          ]),
        )
        expectSound(await notesOf(graph), graph)
      }),
      { numRuns: 100 },
    )
  })

  test('hundreds of odd keys', async () => {
    expectSound(await notesOf(crowdOfOddTexts()), crowdOfOddTexts())
  })
})

test('the order in which a graph was built does not show', async () => {
  const backwards = graphOf(nodes.toReversed(), edges.toReversed())
  expect(await notesOf(backwards)).toEqual(await notesOf(graphOf(nodes, edges)))
})
