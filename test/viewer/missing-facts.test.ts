import { expect, test } from 'vitest'
import { readJudgements } from '../../src/knowledge/judgements.ts'
import { missingFacts, numberIn, SHAPES, type Shape } from '../../viewer/reading/missing-facts.ts'

const words = { article: 'a', start: 3, quote: 'những chữ này' }
const facts = (shape: Shape, fields: Readonly<Record<string, string>>) =>
  missingFacts(shape, words, (name) => fields[name])
const fact = { verdict: 'missing', ...words }

test('a disciplinary measure is one fact, and a second where somebody decided on it', () => {
  const fields = { from: 'Trần Văn Hai', type: 'kỷ luật', measure: 'Cảnh cáo', status: 'happened', date: '3/2024' }
  const to = { kind: 'Event', name: 'Cảnh cáo Trần Văn Hai', type: 'kỷ luật', measure: 'cảnh cáo', date: '2024-03' }
  const subject = { ...fact, kind: 'SUBJECT_OF', from: { kind: 'Person', name: 'Trần Văn Hai' }, to }
  expect(facts('SUBJECT_OF', fields)).toEqual([subject])
  expect(facts('SUBJECT_OF', { ...fields, decider: 'Huyện ủy Lấp Vò' })).toEqual([
    subject,
    { ...fact, kind: 'DECIDED', from: { kind: 'Organization', name: 'Huyện ủy Lấp Vò' }, to },
  ])
  expect(facts('SUBJECT_OF', { ...fields, status: 'proposed' })[0]).toMatchObject({ to: { status: 'proposed' } })
})

test('a figure is called by number, what is counted, and time', () => {
  const fields = { from: 'Huyện ủy Lấp Vò', number: '1.250', measure: 'đảng viên kết nạp', unit: 'đảng viên' }
  expect(facts('REPORTS', { ...fields, date: '2024' })).toEqual([
    {
      ...{ ...fact, kind: 'REPORTS', from: { kind: 'Organization', name: 'Huyện ủy Lấp Vò' } },
      to: {
        ...{ kind: 'Figure', name: '1.250 đảng viên kết nạp (2024)', type: 'đảng viên', number: '1250' },
        ...{ measure: 'đảng viên kết nạp', date: '2024' },
      },
    },
  ])
  expect(facts('REPORTS', { ...fields, measure: 'thu ngân sách', unit: 'tỷ đồng' })[0]).toMatchObject({
    to: { name: '1.250 tỷ đồng thu ngân sách', measure: 'tỷ đồng thu ngân sách' },
  })
})

test.each<readonly [string, number | undefined]>([
  ['52', 52],
  ['1.250', 1250],
  ['1 250 000', 1_250_000],
  ['1.250,5', 1250.5],
  ['95,6', 95.6],
  ['12.5', 12.5],
  ['năm mươi', undefined],
  ['1.25.0', undefined],
])('a number as Vietnamese papers write it: %s', (typed, number) => {
  expect(numberIn(typed)).toBe(number)
})

test('whatever is said to be missing is a judgement that a build reads', () => {
  const fields = {
    ...{ from: 'A', to: 'B', role: 'Bí thư', body: 'C', type: 'x', measure: 'm', number: '1', date: '2024' },
    ...{ since: '2020', until: '2021' },
  }
  for (const shape of Object.keys(SHAPES) as Shape[]) {
    const status = shape === 'HOLDS' ? 'current' : 'lifted'
    const made = facts(shape, { ...fields, status, decider: 'D' })
    const lines = made.map((one) => JSON.stringify({ ...one, who: 'Mai', when: '2026-11-21' })).join('\n')
    expect(readJudgements(lines, 'judgements.jsonl'), shape).toHaveLength(shape === 'SUBJECT_OF' ? 2 : 1)
  }
})
