import { expect, test } from 'vitest'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { postText, statusText, yearsText } from '../../viewer/words/post-text.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'

const holds = (more: Partial<HoldsAttributes>): HoldsAttributes => ({ kind: 'HOLDS', evidence: [], ...more })

test.each<[Partial<HoldsAttributes>, string]>([
  [{}, 'Bí thư'],
  [{ status: 'current' }, 'Bí thư'],
  [{ status: 'former' }, 'nguyên Bí thư'],
  [{ status: 'candidate' }, 'dự kiến Bí thư'],
  [{ acting: true }, 'quyền Bí thư'],
  [{ acting: true, status: 'former' }, 'nguyên quyền Bí thư'],
])('%j of the post Bí thư reads “%s”', (more, text) => {
  expect(postText('Bí thư', holds(more), vietnamese)).toBe(text)
})

test.each<[Partial<HoldsAttributes>, string]>([
  [{ from: '2021-03-05', to: '2025' }, '2021–2025'],
  [{ from: '2021-03', to: '2021-11' }, '2021'],
  [{ from: '2021-03-05' }, 'từ 2021'],
  [{ to: '2025' }, 'đến 2025'],
  [{ term: '2020 - 2025' }, '2020 - 2025'],
  [{ seenFrom: '2021', seenTo: '2024' }, ''],
])('%j is labelled “%s”', (more, text) => {
  expect(yearsText(holds(more), vietnamese)).toBe(text)
})

test.each<[Partial<HoldsAttributes>, string]>([
  [{ status: 'current' }, 'đang giữ chức'],
  [{ status: 'current', held: 'ended', endedBy: 'body' }, 'nay cơ quan không còn'],
  [{ status: 'elected', held: 'ended', endedBy: 'successor' }, 'nay đã có người khác giữ'],
  [{ status: 'left', held: 'ended', endedBy: 'article' }, 'đã thôi giữ chức'],
  [{ status: 'former', held: 'ended', endedBy: 'body' }, 'đã từng giữ'],
  [{}, ''],
])('%j stands as “%s”', (more, text) => {
  expect(statusText(holds(more), vietnamese)).toBe(text)
})
