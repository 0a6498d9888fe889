import { get } from 'node:http'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { questions } from '../../src/answers/questions.ts'
import { type Serving, serve } from '../../src/cli/serving/serve.ts'
import { buildIfStale } from '../viewer/build.ts'
import { builtFolder } from './served.ts'
import { quanhe } from './terminal.ts'

let serving: Serving
let folder: string
beforeAll(async () => {
  await buildIfStale()
  folder = await builtFolder()
  serving = await serve(folder, { port: 0, answers: { allowed: ['http://127.0.0.1:3333'] } })
}, 300_000)
afterAll(() => serving.close())

const at = (path: string, init?: RequestInit) => fetch(`${serving.url}${path.slice(1)}`, init)

// Whatever an answer holds: its shape is what is tested.
const jsonOf = async (response: Response) => JSON.parse(await response.text())

async function ask(question: string, parameters: Record<string, string>) {
  const response = await at(`/api/${question}?${new URLSearchParams(parameters)}`)
  return { status: response.status, type: response.headers.get('content-type'), body: await jsonOf(response) }
}

const asks: readonly (readonly [string, Record<string, string>])[] = [
  ['find', { name: 'tran minh tuan' }],
  ['entity', { name: 'Thành ủy Sa Đéc' }],
  ['career', { person: 'Phan Văn Thương' }],
  ['roster', { of: 'Thành ủy Sa Đéc' }],
  ['who-held', { on: '2021-01-15', of: 'thanh uy sa dec' }],
  ['who-held', { on: '2021-06-01' }],
  ['path', { from: 'Phan Văn Thương', to: 'Võ Thị Bình' }],
  ['evidence', { from: 'Phan Văn Thương', to: 'Bí thư Thành ủy Sa Đéc' }],
  ['contradictions', {}],
]

describe('the document', () => {
  test('is OpenAPI 3.1 with a path for each question, and every reference in it leads somewhere', async () => {
    const document = await jsonOf(await at('/openapi.json'))
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(questions.map(({ name }) => `/api/${name}`))
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!)
    expect(references.length).toBeGreaterThan(20)
    for (const path of references)
      expect(
        path.split('/').reduce((part, step) => part?.[step], document),
        path,
      ).toBeTypeOf('object')
    const career = document.paths['/api/career'].get
    expect(
      career.parameters.map(({ name, required }: { name: string; required: boolean }) => [name, required]),
    ).toEqual([
      ['person', true],
      ['quotes', false],
    ])
  })

  test.each(asks)('the answer to %s %o is of its shape, with nothing more', async (question, parameters) => {
    const { status, type, body } = await ask(question, parameters)
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
    const document = await jsonOf(await at('/openapi.json'))
    const response = document.paths[`/api/${question}`].get.responses[200]
    const name = response.content['application/json'].schema.$ref.split('/').at(-1)
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.validate(document.components.schemas[name], body)
    expect(ajv.errors).toBeNull()
    expect(JSON.stringify(document.components.schemas[name])).toContain('"additionalProperties":false')
  })
})

describe('answers', () => {
  test('career: as the command has it, with the words and the source of each', async () => {
    const { body } = await ask('career', { person: 'phan van thuong' })
    expect(body.spells).toEqual(JSON.parse((await quanhe(['career', folder, 'Phan Văn Thương', '--json'])).out))
    expect(body.spells[0]).toMatchObject({ to: '2021-01-14', held: 'ended', quotes: 2 })
    expect(body.spells[0].evidence[0]).toMatchObject({
      article: 'a1',
      source: 'Báo Sông Tiền, 10/02/2020: Tin a1',
      quote: expect.stringContaining('Phan Văn Thương, Bí thư Thành ủy Sa Đéc'),
    })
  })

  test('who-held: on a day, of a body and of all', async () => {
    const names = async (parameters: Record<string, string>) =>
      (await ask('who-held', parameters)).body.held.map(
        ({ on, person }: { on: string; person: { label: string } }) => `${on} ${person.label}`,
      )
    expect(await names({ on: '2020-02-10', of: 'Thành ủy Sa Đéc' })).toEqual(['yes Phan Văn Thương'])
    expect(await names({ on: '2021-06-01' })).toContain('yes Dương Văn Rỡ')
  })

  test('roster has everybody, page by page', async () => {
    const { body } = await ask('roster', { of: 'Thành ủy Sa Đéc', limit: '1', offset: '1', quotes: '1' })
    expect([body.total, body.spells.length, body.spells[0].evidence.length]).toEqual([2, 1, 1])
  })

  test('path, evidence and contradictions have the words of each step and side', async () => {
    const path = (await ask('path', { from: 'Phan Văn Thương', to: 'Võ Thị Bình' })).body
    expect(path.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['HOLDS', 'HOLDS'])
    const [edge] = path.steps
    const { statements } = (await ask('evidence', { edge: edge.edge })).body
    expect(statements[0].evidence.map(({ article }: { article: string }) => article)).toEqual(['a1', 'a2'])
    const { contradictions } = (await ask('contradictions', { of: 'Huyện ủy Thanh Bình' })).body
    expect(contradictions[0]).toMatchObject({ kind: 'two in one seat' })
    expect(JSON.stringify(contradictions[0])).toMatch(/Dương Văn Rỡ, Bí thư[\s\S]*Đinh Thị Tươi, Bí thư/)
    expect((await ask('contradictions', { of: 'Thành ủy Sa Đéc' })).body.total).toBe(0)
  })
})

describe('what cannot be answered is told as a problem', () => {
  test('a name that two people bear: the candidates, each with what tells it apart and a quote', async () => {
    const { status, type, body } = await ask('career', { person: 'Trần Minh Tuấn' })
    expect([status, type]).toEqual([409, 'application/problem+json; charset=utf-8'])
    expect(body.candidates.map(({ tells }: { tells: string }) => tells.split(';')[0])).toEqual([
      expect.stringContaining('Lấp Vò'),
      expect.stringContaining('Lai Vung'),
    ])
    expect(body.candidates[0].evidence[0].quote).toContain('Trần Minh Tuấn')
    const { status: found } = await ask('career', { person: body.candidates[0].key })
    expect(found).toBe(200)
  })

  test.each([
    ['career', { person: 'Không Ai Cả' }, 404, 'There is no person called “Không Ai Cả”'],
    ['career', {}, 400, '“person”'],
    ['career', { person: 'Võ Thị Bình', persom: 'x' }, 400, 'persom'],
    ['find', { name: 'x'.repeat(501) }, 400, '“name”'],
    ['find', { name: 'Võ', limit: '1000000' }, 400, '“limit”'],
    ['find', { name: 'Võ', kind: 'People' }, 400, '“kind”'],
    ['who-held', { on: '14/1/2021' }, 400, 'a day is written 2024-02-22'],
    ['evidence', { edge: '__proto__' }, 404, 'There is no edge'],
    ['evidence', { from: 'Võ Thị Bình' }, 400, 'both “from” and “to”'],
    ['everything', {}, 404, '/api/find'],
  ])('%s %o: %i', async (question, parameters, status, words) => {
    const problem = await ask(question, parameters)
    expect([problem.status, problem.type]).toEqual([status, 'application/problem+json; charset=utf-8'])
    expect(problem.body.detail).toContain(words)
    expect(problem.body.status).toBe(status)
  })

  test('nothing can be written, and a parameter given twice is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await at('/api/find?name=x', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
    expect((await at('/api/find?name=x&name=y')).status).toBe(400)
  })
})

describe('who may read', () => {
  test('only who asks for the address itself, and no name that was made to point here', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const options = { port: new URL(serving.url).port, path: '/api/find?name=x', headers: { host: 'evil.example' } }
      get({ host: '127.0.0.1', ...options }, (answer) => resolve(answer.resume().statusCode!)).on('error', reject)
    })
    expect(status).toBe(403)
  })

  test('pages of other addresses only when they were named', async () => {
    const allowed = (origin: string) =>
      at('/api/find?name=Sa', { headers: { origin } }).then((answer) =>
        answer.headers.get('access-control-allow-origin'),
      )
    expect(await allowed('http://127.0.0.1:3333')).toBe('http://127.0.0.1:3333')
    expect(await allowed('http://evil.example')).toBeNull()
    expect(
      (await at('/graph.json', { headers: { origin: 'http://127.0.0.1:3333' } })).headers.has(
        'access-control-allow-origin',
      ),
    ).toBe(false)
  })

  test('a server that shows the graph only answers no questions', async () => {
    const viewing = await serve(folder, { port: 0 })
    expect((await fetch(`${viewing.url}api/find?name=x`)).status).toBe(404)
    await viewing.close()
  })
})

test('a folder that is built again is asked anew; what it lacks then is told', async () => {
  const out = await builtFolder()
  const other = await serve(out, { port: 0, answers: { allowed: [] } })
  const total = async () => (await jsonOf(await fetch(`${other.url}api/find?name=Ai+Kia`))).total
  expect(await total()).toBe(0)
  await quanhe(['build', '-', '-o', out], {
    stdin: JSON.stringify({ id: 'b', text: 'Ông Trần Ai Kia, Bí thư Huyện ủy Thanh Bình phát biểu.' }),
  })
  expect(await total()).toBeGreaterThan(0)
  await other.close()
})

test('the command says where it serves, and refuses what is no origin', async () => {
  const { status, out } = await quanhe(['serve', folder, '--port', '0'])
  expect(status).toBe(0)
  expect(out).toMatch(/is served at http:\/\/127\.0\.0\.1:\d+\/\n.*openapi\.json\n.*reconcile\n/)
  expect((await quanhe(['serve', folder, '--allow-origin', '*'])).status).toBe(2)
})
