import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../src/knowledge/grammar/expression.ts'
import { holdsOf, knowledge } from '../reading.ts'
import { heldOf } from './held.ts'

describe.each(['proposal', 'plan', 'denial'])('no word of “%s” gives a post', (id) => {
  const { expression } = knowledge.grammar.phrase(id)
  const phrases = (expression.is === 'choice' ? expression.parts : []).flatMap((part) => phrasesOf(part) ?? [])
  const words = phrases.map((phrase) => phrase.map((word) => knowledge.lexicon.vocabulary.spelled(word)).join(' '))

  test.each(words)('%s', (word) => {
    const deed = 'bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.'
    expect(heldOf(`Sở Nội vụ ${word} ${deed}`).filter((line) => !line.includes('(candidate)'))).toEqual([])
  })
})

describe('what is only proposed, planned or denied is no fact', () => {
  test.each([
    'Sở Nội vụ trình phương án bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai bị đề nghị cách chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư khai trừ đảng và cách chức Bí thư Tỉnh ủy Đồng Tháp của ông Trần Văn Hai.',
    'UBND tỉnh Đồng Tháp đang xem xét bổ nhiệm ông Trần Văn Hai làm Giám đốc Sở Y tế.',
    'UBND tỉnh Đồng Tháp chưa có quyết định bổ nhiệm ông Trần Văn Hai làm Giám đốc Sở Y tế.',
    'Ông Trần Văn Hai sẽ giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Sở Nội vụ định bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai có đơn xin thôi giữ chức Bí thư Huyện ủy Cao Lãnh.',
  ])('%s', (text) => {
    expect(holdsOf(text)).toEqual([])
  })
})

describe('what has been decided is one, whoever put it forward', () => {
  test.each([
    [
      'Ban Thường vụ Tỉnh ủy Đồng Tháp đã xem xét, thi hành kỷ luật cách chức Bí thư Huyện ủy Cao Lãnh đối với ông Trần Văn Hai.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)'],
    ],
    [
      'Ủy ban Kiểm tra đề nghị kỷ luật ông Trần Văn Hai, Ban Thường vụ Tỉnh ủy Đồng Tháp quyết định cách chức Bí thư Huyện ủy Cao Lãnh đối với ông.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)'],
    ],
    [
      'Các đại biểu đồng thuận với phương án phân công ông Trần Văn Hai làm Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)'],
    ],
    [
      'Đúng quy trình bổ nhiệm, ông Trần Văn Hai được bổ nhiệm giữ chức Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)'],
    ],
    [
      'Sau khi xem xét, Tỉnh ủy Đồng Tháp bổ nhiệm ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)'],
    ],
    [
      'Ông Trần Văn Hai không còn giữ chức Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)'],
    ],
  ])('%s', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds)
  })
})

test('who runs for a post does not hold it', () => {
  expect(holdsOf('Ứng cử viên đại biểu Quốc hội Trần Văn Hai tiếp xúc cử tri.')).toEqual([
    'Trần Văn Hai: Đại biểu Quốc hội (candidate)',
  ])
})
