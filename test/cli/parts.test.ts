import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { beforeAll, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { waysBetween } from '../../src/7-graph/ways.ts'
import { json } from '../../src/8-exports/index.ts'
import { partOf } from '../../src/8-exports/part.ts'
import { readGraph } from '../../src/cli/folder/result-folder.ts'
import { type Serving, serve } from '../../src/cli/serving/serve.ts'
import { loadOffices } from '../../src/knowledge/index.ts'
import { buildIfStale } from '../viewer/build.ts'
import { builtFolder } from './served.ts'
import { quanhe } from './terminal.ts'

let folder = ''
beforeAll(async () => {
  await buildIfStale()
  folder = await builtFolder()
})

/** A server that shows every graph in parts. */
async function inParts<Result>(use: (serving: Serving, told: () => number) => Promise<Result>): Promise<Result> {
  let told = 0
  const serving = await serve(folder, { port: 0, parts: { whole: 0, tell: () => told++ } })
  try {
    return await use(serving, () => told)
  } finally {
    await serving.close()
  }
}

function graphOf(serialized: SerializedGraph): KnowledgeGraph {
  return MultiDirectedGraph.from(serialized) as KnowledgeGraph
}

const asked = (words: Record<string, string>) => new URLSearchParams(words)

test('around every thing a page gets what “export --subject” would write', async () => {
  const graph = await readGraph(folder)
  await inParts(async ({ url }) => {
    for (const subject of graph.nodes()) {
      const answer = await fetch(`${url}graph.json?${asked({ part: subject })}`)
      const expected = partOf(graph, { subject, depth: 2 })
      expect(await answer.text()).toBe([...json.write(expected)].join(''))
      expect(JSON.parse(answer.headers.get('x-quanhe-part')!)).toEqual({
        nodes: graph.order,
        edges: graph.size,
        cut: false,
      })
    }
  })
})

test('around every thing on a day a page gets what “export --subject --as-of” would write', async () => {
  const graph = await readGraph(folder)
  await inParts(async ({ url }) => {
    for (const asOf of ['2020-06-01', '2021-06'])
      for (const subject of graph.nodes()) {
        const answer = await fetch(`${url}graph.json?${asked({ part: subject, on: asOf })}`)
        expect(await answer.text()).toBe([...json.write(partOf(graph, { subject, asOf, depth: 2 }))].join(''))
      }
    const wrong = await fetch(`${url}graph.json?${asked({ on: 'x' })}`)
    expect([wrong.status, await wrong.text()]).toEqual([400, 'on=x: a day is written 2024-02-22.\n'])
  })
})

test('a part of a day has the posts that were held then', async () => {
  await inParts(async ({ url }) => {
    const holders = async (on: string) => {
      const answer = await fetch(`${url}graph.json?${asked({ part: 'org:thành-ủy-sa-đéc', on })}`)
      const { nodes } = (await answer.json()) as SerializedGraph
      return nodes.filter(({ attributes }) => attributes!.kind === 'Person').map(({ attributes }) => attributes!.label)
    }
    expect(await holders('2020-06-01')).toEqual(['Phan Văn Thương'])
    expect(await holders('2021-06-01')).toEqual(['Võ Thị Bình'])
  })
})

test('between things all over the graph a page gets the shortest ways of all of the graph', async () => {
  const graph = await readGraph(folder)
  const offices = loadOffices()
  const edgesOf = (of: KnowledgeGraph, from: string, to: string) =>
    waysBetween(of, from, to, { offices }).map((way) => way.map(({ edge }) => edge))
  let found = 0
  await inParts(async ({ url }) => {
    const keys = graph.nodes().filter((key) => graph.getNodeAttribute(key, 'kind') !== 'Article')
    for (const [at, from] of keys.entries()) {
      const to = keys[(at * 7 + 3) % keys.length]!
      const answer = await fetch(`${url}graph.json?${asked({ part: from, to })}`)
      const ways = edgesOf(graphOf((await answer.json()) as SerializedGraph), from, to)
      expect(ways).toEqual(edgesOf(graph, from, to))
      found += ways.length
    }
    expect(found).toBeGreaterThan(keys.length / 2)
    const nobody = await fetch(`${url}graph.json?${asked({ part: keys[0]!, to: 'person:nobody' })}`)
    expect([nobody.status, await nobody.text()]).toEqual([
      404,
      `There is no “${keys[0]}” or no “person:nobody” in this graph.\n`,
    ])
  })
})

test('of two that nothing ties a page gets the articles that name both', async () => {
  const market = join(folder, 'market')
  const text = 'Chợ Cao Lãnh đông khách. Ông Trần Văn Hai bán cá, bà Lê Thị Ba bán rau.'
  writeFileSync(join(folder, 'market.jsonl'), `${JSON.stringify({ id: 'm1', text, published: '2024-05-02' })}\n`)
  expect((await quanhe(['build', join(folder, 'market.jsonl'), '-o', market])).status).toBe(0)
  const serving = await serve(market, { port: 0, parts: { whole: 0 } })
  try {
    const [from, to] = ['person:trần-văn-hai@m1', 'person:lê-thị-ba@m1'] as const
    const answer = await fetch(`${serving.url}graph.json?${asked({ part: from, to })}`)
    const part = graphOf((await answer.json()) as SerializedGraph)
    const ways = waysBetween(part, from, to, { offices: loadOffices(), articles: true })
    expect(ways.map((way) => way.map((hop) => hop.to))).toEqual([['article:m1', to]])
  } finally {
    await serving.close()
  }
})

test('the articles of a part are those it rests on', async () => {
  await inParts(async ({ url }) => {
    const words = asked({ part: 'org:huyện-ủy-thanh-bình' })
    const graph = await fetch(`${url}graph.json?${words}`)
    words.set('of', graph.headers.get('x-quanhe-result')!)
    const lines = (await (await fetch(`${url}articles.jsonl?${words}`)).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a3', 'a4', 'a5'])
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).toContain(lines[0])
    const older = await fetch(`${url}articles.jsonl?of=another&part=x`)
    expect(older.status).toBe(410)
  })
})

test('a name is found in all of the graph, with or without tones, homonyms each with what tells them apart', async () => {
  await inParts(async ({ url }) => {
    const named = async (q: string) => {
      const answer = await fetch(`${url}names.json?${asked({ q })}`)
      const { found, graph } = (await answer.json()) as { found: string[]; graph: SerializedGraph }
      const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes!.label]))
      for (const key of found) expect(labels.has(key)).toBe(true)
      return { found: found.map((key) => labels.get(key)), others: [...labels.values()] }
    }
    const minhTuan = await named('trần minh tuấn')
    expect(minhTuan.found).toEqual(['Trần Minh Tuấn', 'Trần Minh Tuấn'])
    expect(minhTuan.others).toContain('Chủ tịch Hội Nông dân huyện Lai Vung')
    expect((await named('tuan tran minh')).found).toEqual(minhTuan.found)
    expect((await named('rỡ')).found).toEqual(['Dương Văn Rỡ'])
    for (const query of ['', 'z', '"', "' OR 1=1 --", 'NEAR(', '* * *', 'ườ'.repeat(500)])
      expect((await named(query)).found).toEqual([])
  })
})

test('a graph that was assembled on disk has no map: it is shown in parts that have one', async () => {
  const onDisk = join(folder, 'on-disk')
  const { status } = await quanhe([
    'assemble',
    join(folder, 'claims.jsonl'),
    '-o',
    onDisk,
    '--on-disk',
    '--format',
    'json',
  ])
  expect(status).toBe(0)
  const { url, close } = await serve(onDisk, { port: 0 })
  try {
    const answer = await fetch(`${url}graph.json`)
    expect(answer.headers.has('x-quanhe-part')).toBe(true)
    const { nodes } = (await answer.json()) as SerializedGraph
    expect(nodes.length).toBeGreaterThan(5)
    expect(nodes.filter(({ attributes }) => typeof attributes!.x !== 'number')).toEqual([])
  } finally {
    await close()
  }
})

test('what is not there is told, and a graph that fits a page is sent whole', async () => {
  await inParts(async ({ url }) => {
    const answer = await fetch(`${url}graph.json?${asked({ part: 'person:nobody' })}`)
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no “person:nobody” in this graph.\n'])
    expect((await fetch(`${url}graph.index.sqlite`)).status).toBe(404)
  })
  const { url, close } = await serve(folder, { port: 0 })
  const answer = await fetch(`${url}graph.json?${asked({ part: 'person:nobody' })}`)
  expect(await answer.text()).toBe(readFileSync(join(folder, 'graph.json'), 'utf8'))
  expect(answer.headers.has('x-quanhe-part')).toBe(false)
  await close()
})

test('the index is made once, and again for another graph, for one that was cut short, and beside a lock that a killed process left', async () => {
  const file = join(folder, 'graph.index.sqlite')
  const first = () => inParts(async ({ url }, told) => [(await fetch(`${url}graph.json`)).status, told()] as const)
  await first()
  expect(await first()).toEqual([200, 0])

  mkdirSync(`${file}.lock`)
  expect(await first()).toEqual([200, 0])

  writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2))
  expect(await first()).toEqual([200, 1])
  writeFileSync(file, 'no database')
  expect(await first()).toEqual([200, 1])

  appendFileSync(join(folder, 'graph.json'), '\n')
  expect(await first()).toEqual([200, 1])
})

test('a graph that is cut short is told when it is opened, and so is one that is to be compared', async () => {
  const other = join(folder, 'other')
  mkdirSync(other)
  const text = readFileSync(join(folder, 'graph.json'), 'utf8')
  writeFileSync(join(other, 'graph.json'), text.slice(0, text.length / 2))
  const open = (since?: string) => serve(other, { port: 0, parts: { whole: 0 }, ...(since && { since }) })
  await expect(open()).rejects.toThrow(/graph\.json: this is no graph .* Build the folder again/)
  writeFileSync(join(other, 'graph.json'), text)
  await expect(open(folder)).rejects.toThrow('too large to be compared')
})

test('a lock that comes while it is served locks nobody out', async () => {
  await inParts(async ({ url }) => {
    mkdirSync(join(folder, 'graph.index.sqlite.lock'))
    expect((await fetch(`${url}graph.json`)).status).toBe(200)
  })
})

test('articles that changed without the graph are found where they are now', async () => {
  const articles = join(folder, 'articles.jsonl')
  writeFileSync(articles, readFileSync(articles, 'utf8').split('\n').slice(2).join('\n'))
  await inParts(async ({ url }, told) => {
    const answer = await fetch(`${url}articles.jsonl?${asked({ part: 'org:huyện-ủy-thanh-bình' })}`)
    const ids = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect([ids, told()]).toEqual([['a3', 'a4', 'a5'], 1])
  })
})

test('a folder that is built again while it is shown gets another index at the next question', async () => {
  await inParts(async ({ url }, told) => {
    await fetch(`${url}graph.json`)
    const before = told()
    appendFileSync(join(folder, 'graph.json'), '\n')
    const again = await fetch(`${url}graph.json`)
    expect([again.status, told() - before]).toEqual([200, 1])
  })
})
