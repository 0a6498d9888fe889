import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/cli/serving/serve.ts'
import { buildIfStale } from '../viewer/build.ts'
import * as schemas from './reconcile-schemas.ts'
import { builtFolder } from './served.ts'

let serving: Serving
beforeAll(async () => {
  await buildIfStale()
  serving = await serve(await builtFolder(), { port: 0, answers: { allowed: ['http://127.0.0.1:3333'] } })
}, 300_000)
afterAll(() => serving.close())

interface Found {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly value: number }[]
}

const at = (path: string) => `${serving.url}reconcile${path}`
const jsonOf = async (response: Response) => JSON.parse(await response.text())
const post = (fields: Record<string, unknown>) =>
  fetch(at(''), {
    method: 'POST',
    body: new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ),
  })

/** What a batch finds for each query. */
async function found(...queries: readonly object[]): Promise<readonly (readonly Found[])[]> {
  const batch = Object.fromEntries(queries.map((query, at) => [`q${at}`, query]))
  const response = await post({ queries: batch })
  expect(response.status).toBe(200)
  const results = await jsonOf(response)
  isOf(schemas.resultBatch, results)
  return queries.map((_, at) => results[`q${at}`].result)
}

function isOf(schema: object, value: unknown): void {
  const ajv = new Ajv2020({ strict: false })
  ajv.validate(schema, value)
  expect(ajv.errors).toBeNull()
}

const why = ({ features }: Found) => features.map(({ id }) => id)

test('the manifest says what there is, and all of its addresses answer', async () => {
  const manifest = await jsonOf(await fetch(at('')))
  isOf(schemas.manifest, manifest)
  expect(manifest.defaultTypes.map(({ id }: { id: string }) => id)).toEqual([
    'Person',
    'Organization',
    'Position',
    'Place',
  ])
  const paths = [
    manifest.suggest.entity,
    manifest.suggest.type,
    manifest.suggest.property,
    manifest.extend.propose_properties,
  ]
  for (const { service_url, service_path } of paths)
    expect((await fetch(`${service_url}${service_path}?prefix=b`)).status).toBe(200)
})

describe('a name in a list', () => {
  test('that one person bears is that person', async () => {
    const [candidates] = await found({ query: 'Võ Thị Bình', type: 'Person' })
    expect(candidates![0]).toMatchObject({ name: 'Võ Thị Bình', score: 100, match: true })
    expect(why(candidates![0]!)).toEqual(['name_same'])
    expect(candidates![0]!.description).toContain('Bí thư Thành ủy Sa Đéc')
  })

  test('whose tones differ is not the same: Tám and Tâm', async () => {
    const [tam, other, neither, bare] = await found(
      { query: 'Trần Văn Tám', type: 'Person' },
      { query: 'Trần Văn Tâm', type: 'Person' },
      { query: 'Trần Văn Tạm', type: 'Person' },
      { query: 'Tran Van Tam', type: 'Person' },
    )
    const shown = (all: readonly Found[]) => all.map(({ name, score, match }) => [name, score, match])
    expect(shown(tam!)).toEqual([
      ['Trần Văn Tám', 100, true],
      ['Trần Văn Tâm', 45, false],
    ])
    expect(shown(other!)[0]).toEqual(['Trần Văn Tâm', 100, true])
    expect(shown(neither!).map(([, score, match]) => [score, match])).toEqual([
      [45, false],
      [45, false],
    ])
    expect(bare!.map((each) => [why(each)[0], each.match])).toEqual([
      ['tones_left_out', false],
      ['tones_left_out', false],
    ])
  })

  test('that two people bear is neither, until a post or a place beside it tells which', async () => {
    const query = 'Trần Minh Tuấn'
    const [both, byPlace, byBody, byPost, wrong] = await found(
      { query },
      { query, properties: [{ pid: 'place', v: 'Lai Vung' }] },
      { query, properties: [{ pid: 'body', v: ['Phòng Nội vụ huyện Lấp Vò'] }] },
      { query, properties: [{ pid: 'post', v: 'truong phong noi vu huyen lap vo' }] },
      { query, properties: [{ pid: 'place', v: 'Cần Giờ' }] },
    )
    expect(both!.map(({ name, score, match }) => [name, score, match])).toEqual([
      [query, 100, false],
      [query, 100, false],
    ])
    expect(byPlace![0]).toMatchObject({
      match: true,
      features: [{ id: 'name_same' }, { id: 'place', value: 1 }].map((each) =>
        expect.objectContaining({ id: each.id }),
      ),
    })
    expect(byPlace![0]!.description).toContain('Lai Vung')
    for (const candidates of [byBody!, byPost!]) {
      expect(candidates[0]!.match).toBe(true)
      expect(candidates[0]!.description).toContain('Lấp Vò')
      expect(candidates[1]).toMatchObject({ score: 50, match: false })
    }
    expect(wrong!.map(({ score, match }) => [score, match])).toEqual([
      [50, false],
      [50, false],
    ])
  })

  test('finds bodies, posts and places, and only the kind that was asked for', async () => {
    const [body, place, post, none, syllable, empty] = await found(
      { query: 'Thành uỷ Sa Đéc', type: 'Organization' },
      { query: 'huyện Thanh Bình', type: 'Place' },
      { query: 'Bí thư Huyện ủy Thanh Bình', type: ['Position', 'Person'] },
      { query: 'Võ Thị Bình', type: 'Place' },
      { query: 'Bình', type: 'Person' },
      { properties: [{ pid: 'place', v: 'Sa Đéc' }] },
    )
    expect(body![0]).toMatchObject({ name: 'Thành ủy Sa Đéc', match: true })
    expect(place!.length).toBeGreaterThan(0)
    expect(post![0]).toMatchObject({ name: 'Bí thư Huyện ủy Thanh Bình', match: true, type: [{ id: 'Position' }] })
    expect([none, empty]).toEqual([[], []])
    expect(syllable!.some(({ match }) => match)).toBe(false)
  })

  test('gives as many candidates as were asked for, and the whole batch by GET too', async () => {
    const queries = JSON.stringify({ a: { query: 'Trần Minh Tuấn', limit: 1 } })
    const results = await jsonOf(await fetch(`${at('')}?${new URLSearchParams({ queries })}`))
    expect(results.a.result.length).toBe(1)
  })
})

test('what is typed is completed, with and without tones', async () => {
  const entity = await jsonOf(await fetch(`${at('/suggest/entity')}?prefix=tran+minh`))
  isOf(schemas.suggestedEntities, entity)
  expect(entity.result.map(({ name }: Found) => name)).toEqual(['Trần Minh Tuấn', 'Trần Minh Tuấn'])
  expect(entity.result[0].description).not.toBe(entity.result[1].description)
  const types = await jsonOf(await fetch(`${at('/suggest/type')}?prefix=per`))
  isOf(schemas.suggestedTypes, types)
  expect(types.result).toEqual([{ id: 'Person', name: 'person' }])
  const properties = await jsonOf(await fetch(`${at('/suggest/property')}?prefix=`))
  isOf(schemas.suggestedProperties, properties)
  expect(properties.result.map(({ id }: Found) => id)).toEqual(expect.arrayContaining(['post', 'body', 'place']))
})

test('columns are fetched for what was matched', async () => {
  const proposed = await jsonOf(await fetch(`${at('/extend/propose')}?type=Person&limit=3`))
  isOf(schemas.proposed, proposed)
  expect(proposed.properties.map(({ id }: Found) => id)).toEqual(['post', 'currentPost', 'body'])
  const [[person]] = (await found({ query: 'Võ Thị Bình', type: 'Person' })) as [[Found]]
  const properties = [
    { id: 'post', settings: { limit: '1' } },
    { id: 'body' },
    { id: 'articles' },
    { id: 'quote' },
    { id: 'nothing' },
  ]
  const rows = await jsonOf(await post({ extend: { ids: [person.id, 'person:nobody', '__proto__'], properties } }))
  isOf(schemas.extended, rows)
  expect(rows.rows[person.id]).toMatchObject({
    post: [{ name: 'Bí thư Thành ủy Sa Đéc' }],
    body: [{ name: 'Thành ủy Sa Đéc' }],
    articles: [{ int: 1 }],
    quote: [{ str: expect.stringContaining('Võ Thị Bình') }],
    nothing: [],
  })
  expect(rows.rows['person:nobody'].post).toEqual([])
  expect(rows.meta[0]).toEqual({ id: 'post', name: 'post', type: { id: 'Position', name: 'post' } })
})

test('a preview is a page without scripts that only the pages named may frame', async () => {
  const [[person]] = (await found({ query: 'Võ Thị Bình', type: 'Person' })) as [[Found]]
  const response = await fetch(`${at('/preview')}?${new URLSearchParams({ id: person.id })}`)
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors http://127.0.0.1:3333')
  const page = await response.text()
  expect(page).toMatch(/Võ Thị Bình, person: Bí thư Thành ủy Sa Đéc[\s\S]*<blockquote>“.*Báo Sông Tiền/)
  expect((await fetch(`${at('/preview')}?id=x`)).status).toBe(404)
})

test.each([
  ['{', '“queries” is no JSON'],
  ['[]', '“queries”'],
  ['{"q":{"query":7}}', '“queries.q.query”'],
  [JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [at, { query: 'x' }]))), 'at most 200'],
])('a batch that is none is told: %s', async (queries, words) => {
  const response = await fetch(at(''), { method: 'POST', body: new URLSearchParams({ queries }) })
  expect(response.status).toBe(400)
  expect((await jsonOf(response)).detail).toContain(words)
})

test('a batch that is too long, or no form, is refused', async () => {
  const body = new URLSearchParams({ queries: 'x'.repeat(2 << 20) })
  expect((await fetch(at(''), { method: 'POST', body })).status).toBe(413)
  expect((await fetch(at(''), { method: 'POST', body: '{}' })).status).toBe(400)
  expect((await fetch(at(''), { method: 'PUT' })).status).toBe(405)
})
