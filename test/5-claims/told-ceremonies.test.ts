import { describe, expect, test } from 'vitest'
import { relationsOf } from '../reading.ts'

type Kind = 'ATTENDED' | 'CHAIRED' | 'ORGANISED'

const read = (kind: Kind, text: string) => [...new Set(relationsOf(kind, text, { published: '2024-03-16' }))]

describe('who came to what no words name came to what a verb in the lead tells of', () => {
  test.each<[Kind, string, readonly string[]]>([
    [
      'ATTENDED',
      'Sáng 5/3, phường Sa Đéc ra mắt mô hình Chợ xanh. Tới dự có các đồng chí: Trần Văn Hai, Bí thư Đảng ủy phường; Lê Thị Ba.',
      ['Lê Thị Ba → Buổi lễ (05/03/2024)', 'Trần Văn Hai → Buổi lễ (05/03/2024)'],
    ],
    [
      'ATTENDED',
      'Sáng 5/3, Chi bộ ấp An Lạc sinh hoạt chuyên đề. Đến dự có ông Trần Văn Hai.',
      ['Trần Văn Hai → Cuộc họp (05/03/2024)'],
    ],
    ['ATTENDED', 'Phường Sa Đéc sẽ ra mắt mô hình Chợ xanh. Ông Trần Văn Hai có mặt ở Cao Lãnh ngày 5/3.', []],
    ['ATTENDED', 'Ngày 5/3, cầu hỏng sau khi khánh thành một năm. Ông Trần Văn Hai có mặt ở Cao Lãnh.', []],
    [
      'CHAIRED',
      'Sáng 5/3, UBND huyện Cao Lãnh họp bàn việc ấy. Chủ trì cuộc họp có ông Trần Văn Hai.',
      ['Trần Văn Hai → Cuộc họp (05/03/2024)'],
    ],
  ])('%s: %s', (kind, text, relations) => {
    expect(read(kind, text)).toEqual(relations)
  })
})

describe('a programme is an event where people come to it, not where it is carried out', () => {
  test.each<[Kind, string, readonly string[]]>([
    [
      'ATTENDED',
      'Huyện đoàn Cao Lãnh tổ chức chương trình “Tết sum vầy”. Dự chương trình có ông Trần Văn Hai.',
      ['Trần Văn Hai → Chương trình'],
    ],
    [
      'ORGANISED',
      'Huyện đoàn Cao Lãnh tổ chức chương trình “Tết sum vầy”. Dự chương trình có ông Trần Văn Hai.',
      ['Huyện Đoàn Cao Lãnh → Chương trình'],
    ],
    ['ORGANISED', 'Huyện đoàn Cao Lãnh tổ chức chương trình đào tạo nghề.', []],
    ['ATTENDED', 'Ông Trần Văn Hai nhận vốn ghi tại chương trình mục tiêu quốc gia.', []],
  ])('%s: %s', (kind, text, relations) => {
    expect(read(kind, text)).toEqual(relations)
  })
})

test('a hall is not held by the body in whose house it is', () => {
  const text =
    'Sáng 5/3, tại Hội trường 305.A1, Trường Đại học Đồng Tháp, Sở Y tế tỉnh Đồng Tháp tổ chức hội nghị sơ kết.'
  expect(read('ORGANISED', text)).toEqual(['Sở Y tế tỉnh Đồng Tháp → Hội nghị sơ kết'])
})

test('who is to organise organises nothing yet', () => {
  const text = 'Sở Y tế tỉnh Đồng Tháp sẽ phối hợp với Trường Đại học Đồng Tháp tổ chức các chương trình hội thảo.'
  expect(read('ORGANISED', text)).toEqual([])
})
