import { describe, expect, test } from 'vitest'
import { relationsOf } from '../reading.ts'

type Kind = 'ATTENDED' | 'SPOKE_AT' | 'ORGANISED'

describe('“buổi lễ” is the ceremony that the article has named without a title', () => {
  test.each<[Kind, string, readonly string[]]>([
    [
      'SPOKE_AT',
      'Sở Y tế tỉnh Đồng Tháp tổ chức lễ đánh cồng đầu năm. Phát biểu tại buổi lễ, ông Trần Văn Hai nói đường đã xong.',
      ['Trần Văn Hai → Lễ'],
    ],
    [
      'SPOKE_AT',
      'Sở Y tế tỉnh Đồng Tháp tổ chức lễ ra mắt đội. Tại buổi lễ, ông Trần Văn Hai phát biểu. Dự lễ có bà Lê Thị Ba.',
      ['Trần Văn Hai → Lễ ra mắt'],
    ],
    [
      'SPOKE_AT',
      'Sáng 5/3, kỳ họp thứ 3 HĐND tỉnh khai mạc. Tại phiên họp của Thường trực Tỉnh ủy chiều nay, ông Trần Văn Hai phát biểu.',
      ['Trần Văn Hai → Phiên họp của Thường trực Tỉnh ủy'],
    ],
    [
      'SPOKE_AT',
      'Ban Thường vụ Thành ủy Cần Thơ có buổi làm việc với đoàn kiểm tra. Tại chỉ thị số 01, ông Trần Văn Hai nhấn mạnh ba việc.',
      [],
    ],
  ])('%s: %s', (kind, text, relations) => {
    expect([...new Set(relationsOf(kind, text, { published: '2024-03-16' }))]).toEqual(relations)
  })
})

describe('a dash closes the title that another opened', () => {
  test.each<[Kind, string, readonly string[]]>([
    [
      'ATTENDED',
      'Lễ khánh thành diễn ra sáng nay. Ông Trần Văn Hai – Bí thư Huyện ủy Cao Lãnh – đến dự.',
      ['Trần Văn Hai → Lễ khánh thành'],
    ],
    [
      'SPOKE_AT',
      'Hội nghị diễn ra sáng nay. Ông Trần Văn Hai – Phó Giám đốc Sở Y tế tỉnh Đồng Tháp – đơn vị trình bày báo cáo – vắng.',
      [],
    ],
  ])('%s: %s', (kind, text, relations) => {
    expect([...new Set(relationsOf(kind, text, { published: '2024-03-16' }))]).toEqual(relations)
  })
})
