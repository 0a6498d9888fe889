import { expect, test } from 'vitest'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { holdFacts } from '../../viewer/words/facts.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { material } from './material.ts'

const { graph } = material
const holds: HoldsAttributes = { kind: 'HOLDS', evidence: [], status: 'left', from: '2021-03-05' }
const facts = (more: Partial<HoldsAttributes>) =>
  Object.fromEntries(holdFacts({ ...holds, ...more }, graph, vietnamese).map(({ name, text }) => [name, text]))

test('a held post tells how it began and ended, who decided, and by which document', () => {
  const [body] = graph.filterNodes((_, { kind }) => kind === 'Organization')
  expect(facts({ began: 'elected', ended: 'retired', decidedBy: body! })).toEqual({
    status: 'đã thôi giữ chức',
    held: 'từ 05/03/2021',
    began: 'được bầu',
    ended: 'nghỉ hưu',
    decidedBy: graph.getNodeAttribute(body, 'label'),
  })
})

test('a key that the graph does not have tells nothing', () => {
  expect(facts({ decidedBy: 'org:none', decision: 'doc:none' })).toEqual({
    status: 'đã thôi giữ chức',
    held: 'từ 05/03/2021',
  })
})
