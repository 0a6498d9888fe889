import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addJudgement, removeJudgement } from '../../src/cli/folder/judgement-file.ts'
import { type Judgement, readJudgements } from '../../src/knowledge/judgements.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const decided = { who: 'Mai', when: '2026-11-21' }

const text = `Thành phố Cao Lãnh họp

Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị. Người trông coi việc học của thành phố là ông Hồ Văn Năm.`
const article = `${JSON.stringify({ id: 'a', text, published: '2024-02-22', province: 'Đồng Tháp' })}\n`
const spot = (quote: string) => ({ article: 'a', quote, start: text.indexOf(quote) })

interface Edge {
  readonly source: string
  readonly target: string
  readonly attributes: { readonly kind: string; readonly evidence?: readonly Readonly<Record<string, unknown>>[] }
}

/** Nodes by key and edges of what is built with some judgements. */
async function built(...judgements: readonly object[]) {
  writeFileSync(at('j.jsonl'), judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join(''))
  const ended = await quanhe(['build', '-', '-o', at('out'), '--judgements', at('j.jsonl')], { stdin: article })
  const graph = JSON.parse(readFileSync(at('out/graph.json'), 'utf8')) as {
    nodes: { key: string; attributes: { kind: string; label: string; bodyKind?: string; level?: string } }[]
    edges: Edge[]
  }
  return { ...ended, nodes: new Map(graph.nodes.map(({ key, attributes }) => [key, attributes])), edges: graph.edges }
}

const quote = 'Người trông coi việc học của thành phố là ông Hồ Văn Năm'
const post = {
  kind: 'Position',
  name: 'Trưởng phòng Giáo dục và Đào tạo thành phố Cao Lãnh',
  role: 'Trưởng phòng',
  body: 'Phòng Giáo dục và Đào tạo thành phố Cao Lãnh',
}
const missing = {
  verdict: 'missing',
  ...spot(quote),
  kind: 'HOLDS',
  from: { kind: 'Person', name: 'Hồ Văn Năm' },
  to: post,
  status: 'current',
  since: '2020',
  ...decided,
}

test('a fact that somebody found missing is in the next graph, by a person, on the words it rests on', async () => {
  const { status, err, nodes, edges } = await built(missing)
  expect([status, err]).toEqual([0, ''])
  const holds = edges.find(({ source, attributes }) => attributes.kind === 'HOLDS' && source.includes('hồ-văn-năm'))!
  expect(nodes.get(holds.target)).toMatchObject({ kind: 'Position', label: post.name, role: 'Trưởng phòng' })
  expect(holds.attributes).toMatchObject({ from: '2020', status: 'current' })
  const [evidence] = holds.attributes.evidence!
  expect(evidence).toMatchObject({ ...spot(quote), rule: 'person', by: 'person', confidence: 1 })
  expect(text.slice(Number(evidence!['start']), Number(evidence!['end']))).toBe(quote)
  // The body is known for what it is, with the place that its name tells.
  const of = edges.find(({ source, attributes }) => attributes.kind === 'OF' && source === holds.target)!
  expect(nodes.get(of.target)).toMatchObject({ label: post.body, level: 'district' })
})

test('somebody whom the article names already is no second person', async () => {
  const { nodes } = await built(missing)
  const people = [...nodes.values()].filter(({ kind }) => kind === 'Person').map(({ label }) => label)
  expect(people.toSorted()).toEqual(['Hồ Văn Năm', 'Lê Thị Ba'])
})

test('words that do not stand where the judgement says are refused, and told with article and place', async () => {
  const { status, err, edges } = await built({ ...missing, start: 3 })
  expect(status).toBe(0)
  expect(err).toBe(
    `warning: article a: A missing fact (by Mai, 2026-11-21) is left out: the words “${quote}” do not stand at 3 of the article\n`,
  )
  expect(JSON.stringify(edges)).not.toContain('"by"')
})

test('a missing fact of an article that was not read is told of', async () => {
  const { err } = await built({ ...missing, article: 'b' })
  expect(err).toContain(
    '(“missing”, by Mai, 2026-11-21) changes nothing: its article is not among those that were read',
  )
})

test('what is right and what was read changes nothing, and is no idle judgement', async () => {
  const right = { ...missing, verdict: 'right' }
  const { err, edges } = await built(right, { verdict: 'read', article: 'a', ...decided })
  expect(err).toBe('')
  expect(JSON.stringify(edges)).not.toContain('"by"')
})

test('of two facts in the same words, a rejection that names both ends takes out one', async () => {
  const words = 'Ông Lê Văn Tư, Bí thư Thành ủy Cao Lãnh và bà Hồ Thị Sáu, Chủ tịch UBND thành phố Cao Lãnh ký kết.'
  const all = await quanhe(['build', '-', '-o', at('two')], {
    stdin: `${JSON.stringify({ id: 'a', text: `Hội nghị\n\nBà Lê Thị Ba và ông Hồ Văn Năm chủ trì hội nghị tổng kết. ${words}` })}\n`,
  })
  expect(all.status).toBe(0)
  const { edges } = JSON.parse(readFileSync(at('two/graph.json'), 'utf8')) as { edges: Edge[] }
  const [first, ...others] = edges.filter(({ attributes }) => attributes.kind === 'CHAIRED')
  expect(others).toHaveLength(1)
  const [evidence] = first!.attributes.evidence!
  expect(others[0]!.attributes.evidence![0]!['quote']).toBe(evidence!['quote'])
  const name = first!.source === 'person:lê-thị-ba' ? 'Lê Thị Ba' : 'Hồ Văn Năm'
  const reject = {
    verdict: 'reject',
    article: 'a',
    quote: evidence!['quote'],
    start: evidence!['start'],
    kind: 'CHAIRED',
    from: { kind: 'Person', name },
    ...decided,
    why: 'thử',
  }
  writeFileSync(at('one.jsonl'), `${JSON.stringify(reject)}\n`)
  const again = await quanhe(['build', at('two/articles.jsonl'), '-o', at('one'), '--judgements', at('one.jsonl')])
  expect(again.err).toBe('')
  const left = (JSON.parse(readFileSync(at('one/graph.json'), 'utf8')) as { edges: Edge[] }).edges
  expect(left.filter(({ attributes }) => attributes.kind === 'CHAIRED').map(({ source }) => source)).toEqual([
    others[0]!.source,
  ])
})

test('a name that is none is taken out wherever the article has it', async () => {
  const named = async (judgement?: object) => {
    writeFileSync(at('names.jsonl'), judgement ? `${JSON.stringify(judgement)}\n` : '')
    const stdin = `${JSON.stringify({ id: 'a', text: 'Tin\n\nÔng Lê Văn Tư đi chợ. Ông Lê Văn Tư về. Bà Hồ Thị Sáu ở nhà.' })}\n`
    const { err } = await quanhe(['build', '-', '-o', at('names'), '--judgements', at('names.jsonl')], { stdin })
    expect(err).toBe('')
    const { nodes } = JSON.parse(readFileSync(at('names/graph.json'), 'utf8')) as {
      nodes: { attributes: { kind: string; label: string } }[]
    }
    return nodes.filter(({ attributes: { kind } }) => kind === 'Person').map(({ attributes: { label } }) => label)
  }
  expect((await named()).toSorted()).toEqual(['Hồ Thị Sáu', 'Lê Văn Tư'])
  const to = { kind: 'Person', name: 'Lê Văn Tư' }
  expect(
    await named({ verdict: 'reject', article: 'a', quote: 'Lê Văn Tư', kind: 'MENTIONS', to, ...decided, why: 'thử' }),
  ).toEqual(['Hồ Thị Sáu'])
})

const bodies = 'Sở Nội vụ tỉnh Đồng Tháp'
const two = [
  { id: 'a', text: `Tin\n\nÔng Lê Văn Tư, Giám đốc ${bodies}, phát biểu.` },
  { id: 'b', text: 'Tin\n\nÔng Hồ Văn Năm, Giám đốc Sở Tài chính tỉnh Đồng Tháp, phát biểu.' },
  { id: 'c', text: `Tin\n\nÔng Võ Văn Sáu, Phó Giám đốc ${bodies}, phát biểu.` },
]

/** Names of the bodies whose kind is said to be a department, with the articles that speak of them. */
async function departments(judgement: object) {
  writeFileSync(at('b.jsonl'), `${JSON.stringify({ ...judgement, ...decided, why: 'thử' })}\n`)
  const stdin = two.map((each) => `${JSON.stringify(each)}\n`).join('')
  const { err } = await quanhe(['build', '-', '-o', at('bodies'), '--judgements', at('b.jsonl')], { stdin })
  const { nodes } = JSON.parse(readFileSync(at('bodies/graph.json'), 'utf8')) as {
    nodes: { attributes: { kind: string; label: string; articles: number } }[]
  }
  const found = nodes.filter(({ attributes: { kind, label } }) => kind === 'Organization' && label.startsWith('Sở'))
  return { err, found: found.map(({ attributes: { label, articles } }) => `${label} ${articles}`).toSorted() }
}

test('bodies are judged the same, different, renamed', async () => {
  const other = 'Sở Tài chính tỉnh Đồng Tháp'
  expect(await departments({ verdict: 'rename', body: { name: bodies }, name: 'Sở Nội vụ Đồng Tháp (cũ)' })).toEqual({
    err: '',
    found: [`${other} 1`, 'Sở Nội vụ Đồng Tháp (cũ) 2'].toSorted(),
  })
  expect(await departments({ verdict: 'same', bodies: [{ name: bodies }, { name: other }] })).toEqual({
    err: '',
    found: [`${bodies} 3`],
  })
  const apart = [
    { name: bodies, article: 'a' },
    { name: bodies, article: 'c' },
  ]
  expect(await departments({ verdict: 'different', bodies: apart })).toEqual({
    err: '',
    found: [`${bodies} 1`, `${bodies} 1`, `${other} 1`].toSorted(),
  })
  expect((await departments({ verdict: 'same', bodies: [{ name: bodies }, { name: 'Không Có' }] })).err).toContain(
    'the articles name no body of which it speaks',
  )
})

test('a judgement is taken back by its line, the last of several that are the same, and the others stay to the byte', async () => {
  const file = at('back.jsonl')
  const [one, other] = ['một', 'hai'].map(
    (why) => readJudgements(JSON.stringify({ verdict: 'reject', article: 'a', quote: 'ông', ...decided, why }), '')[0]!,
  ) as [Judgement, Judgement]
  writeFileSync(file, '{"by": "hand"}\n')
  for (const judgement of [one, other, one]) await addJudgement(file, judgement)
  expect(await removeJudgement(file, one)).toBe(true)
  const lines = ['{"by": "hand"}', JSON.stringify(one), JSON.stringify(other), '']
  expect(readFileSync(file, 'utf8').split('\n')).toEqual(lines)
  expect([await removeJudgement(file, one), await removeJudgement(file, one)]).toEqual([true, false])
  expect(readFileSync(file, 'utf8')).toBe(`{"by": "hand"}\n${JSON.stringify(other)}\n`)
})

const chairs = 'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị'
const reprimand = {
  kind: 'Event',
  name: 'Khiển trách Lê Thị Ba',
  type: 'kỷ luật',
  measure: 'khiển trách',
  date: '2024-02',
}

test('a disciplinary measure with who decided it, and a figure, are in the next graph as the program makes them', async () => {
  const { status, err, nodes, edges } = await built(
    ...[
      { kind: 'SUBJECT_OF', from: { kind: 'Person', name: 'Lê Thị Ba' }, to: reprimand },
      { kind: 'DECIDED', from: { kind: 'Organization', name: 'Tỉnh ủy Đồng Tháp' }, to: reprimand },
      {
        kind: 'REPORTS',
        from: { kind: 'Organization', name: 'Tỉnh ủy Đồng Tháp' },
        to: {
          ...{ kind: 'Figure', name: '1.250 đảng viên kết nạp (2024)', number: '1250', type: 'đảng viên' },
          ...{ measure: 'đảng viên kết nạp', date: '2024' },
        },
      },
    ].map((fact) => ({ verdict: 'missing', ...spot(chairs), ...fact, ...decided })),
  )
  expect([status, err]).toEqual([0, ''])
  const told = (kind: string) => edges.filter((edge) => edge.attributes.kind === kind)
  const event = 'event:kỷ-luật:khiển-trách:lê-thị-ba@đồng-tháp:2024'
  expect(
    [...told('SUBJECT_OF'), ...told('DECIDED'), ...told('REPORTS')].map(({ source, target }) => [source, target]),
  ).toEqual([
    ['person:lê-thị-ba@đồng-tháp', event],
    ['org:tỉnh-ủy-đồng-tháp', event],
    ['org:tỉnh-ủy-đồng-tháp', 'figure:1250-đảng-viên-kết-nạp:2024:tỉnh-ủy-đồng-tháp'],
  ])
  expect(nodes.get(event)).toMatchObject({
    ...{ label: reprimand.name, eventKind: 'kỷ luật', measure: 'khiển trách', status: 'happened', date: '2024-02' },
  })
  expect(nodes.get('figure:1250-đảng-viên-kết-nạp:2024:tỉnh-ủy-đồng-tháp')).toMatchObject({
    ...{ measure: 'đảng viên kết nạp', value: 1250, unit: 'đảng viên', period: '2024' },
  })
  for (const kind of ['SUBJECT_OF', 'DECIDED', 'REPORTS'])
    expect(told(kind)[0]!.attributes.evidence).toEqual([expect.objectContaining({ ...spot(chairs), by: 'person' })])
})

test('of a measure that was only proposed the graph says so', async () => {
  const { nodes } = await built({
    ...{ verdict: 'missing', ...spot(chairs), kind: 'SUBJECT_OF', from: { kind: 'Person', name: 'Lê Thị Ba' } },
    ...{ to: { ...reprimand, status: 'proposed' }, ...decided },
  })
  const events = [...nodes.values()].filter(({ label }) => label === reprimand.name)
  expect(events).toEqual([expect.objectContaining({ status: 'proposed' })])
})
