import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DATA } from '../../src/knowledge/index.ts'
import { heldOf } from './held.ts'

const held = (text: string) => heldOf(text).filter((line) => !line.includes('(candidate)'))

const [header, ...lines] = readFileSync(new URL('lexicons/unreal.tsv', DATA), 'utf8').trim().split('\n')
const columns = header!.split('\t')
const rows = lines.map((line) => {
  const cells = line.split('\t')
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
})

describe('data/lexicons/unreal.tsv', () => {
  const examples = rows.flatMap(({ form, example }) => (example ? [[form, example]] : []))
  test.each(examples)('“%s” gives no post: %s', (_, example) => {
    expect(held(example!)).toEqual([])
  })

  test.each(rows.map(({ form, counterexample }) => [form, counterexample]))('beside “%s”: %s', (_, counterexample) => {
    expect(held(counterexample!)).not.toEqual([])
  })

  test('every word has a kind that is known, and an example unless it only says that what is asked about has happened', () => {
    const kinds = ['condition', 'counterfactual', 'almost', 'doubt', 'wish', 'whether', 'presumes']
    expect(rows.filter(({ kind }) => !kinds.includes(kind!))).toEqual([])
    expect(rows.filter(({ kind, example }) => !example && kind !== 'presumes')).toEqual([])
  })
})

describe('what is asked, supposed, feared or almost happened gives no post', () => {
  test.each([
    'Nếu ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh thì dự án sẽ tiếp tục.',
    'Dự án sẽ tiếp tục nếu ông Trần Văn Hai giữ chức Chủ tịch UBND huyện Cao Lãnh.',
    'Nếu trúng cử, bà Lê Thị Ba là Chủ tịch UBND huyện Cao Lãnh.',
    'Nếu không bị kỷ luật thì ông Trần Văn Hai đã là Chủ tịch UBND huyện Cao Lãnh.',
    'Giá như ông Trần Văn Hai còn làm Bí thư Huyện ủy Cao Lãnh thì chuyện đã khác.',
    'Liệu ông Trần Văn Hai có thôi giữ chức Bí thư Huyện ủy Cao Lãnh?',
    'Ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh, phải không?',
    'Ông Trần Văn Hai suýt bị cách chức Bí thư Huyện ủy Cao Lãnh.',
    'Theo tin đồn, ông Trần Văn Hai được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai bác bỏ tin đồn mình được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Việc ông Trần Văn Hai có được bầu làm Chủ tịch UBND huyện Cao Lãnh hay không thì phải chờ.',
  ])('%s', (text) => {
    expect(held(text)).toEqual([])
  })
})

describe('decided for the clause, and not for the verb', () => {
  const SECRETARY = 'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'
  test.each([
    ['Nếu ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, đồng ý thì dự án sẽ chạy.', `${SECRETARY} (current)`],
    [
      'Nếu ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, được bầu làm Chủ tịch UBND tỉnh Đồng Tháp, dự án sẽ chạy.',
      `${SECRETARY} (current)`,
    ],
    [
      'Có tin đồn ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, bị cách chức Bí thư Huyện ủy Cao Lãnh.',
      `${SECRETARY} (current)`,
    ],
    [
      'Ông Trần Văn Hai được cho là đã nhận tiền, bị cách chức Bí thư Huyện ủy Cao Lãnh.',
      `${SECRETARY} (left) disciplined`,
    ],
    [
      'Nếu có quá nửa số phiếu thì trúng cử; kết quả, ông Trần Văn Hai được bầu làm Bí thư Huyện ủy Cao Lãnh.',
      `${SECRETARY} (elected)`,
    ],
    [
      'Nếu như trước kia ông Trần Văn Hai học luật thì năm 2020 ông được bầu làm Bí thư Huyện ủy Cao Lãnh.',
      `${SECRETARY} (elected)`,
    ],
    ['Vì sao ông Trần Văn Hai bị cách chức Bí thư Huyện ủy Cao Lãnh?', `${SECRETARY} (left) disciplined`],
    [
      'Ông Trần Văn Hai bị cách chức Bí thư Huyện ủy Cao Lãnh, vậy dự án có chậm không?',
      `${SECRETARY} (left) disciplined`,
    ],
    ['Theo tài liệu, ông Trần Văn Hai được bầu làm Bí thư Huyện ủy Cao Lãnh.', `${SECRETARY} (elected)`],
  ])('%s', (text, line) => {
    expect(held(text)).toEqual([line])
  })

  test('a post behind “trúng cử” is not that of the name behind the comma', () => {
    expect(
      held(
        'Trong trường hợp ông Trần Văn Hai trúng cử Chủ tịch UBND huyện Cao Lãnh, bà Lê Thị Ba, Phó Chủ tịch UBND huyện Cao Lãnh, sẽ nghỉ.',
      ),
    ).toEqual(['Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (current)'])
  })
})
