import { describe, expect, test } from 'vitest'
import { extractionOf } from '../reading.ts'

/** Who holds what, by an article: “name: post”, with the status where it is not held now. */
function heldBy(text: string): readonly string[] {
  const { claims, entities } = extractionOf(text, { outlet: 'Báo Đồng Tháp', published: '2024-03-16' })
  const label = (id: string) => entities.find((entity) => entity.id === id)!.label
  return claims
    .filter(({ kind }) => kind === 'HOLDS')
    .map(
      ({ from, to, hold }) => `${label(from)}: ${label(to)}${hold!.status === 'current' ? '' : ` (${hold!.status})`}`,
    )
}

type Row = readonly [what: string, lines: readonly string[], held: readonly string[]]

describe('a row of a table is about one person', () => {
  test.each<Row>([
    [
      'number, name, post',
      [
        'STT\tHọ và tên\tChức vụ',
        '1\tTrần Văn Hai\tBí thư Huyện ủy Cao Lãnh',
        '2\tLê Thị Ba\tGiám đốc Sở Y tế tỉnh Đồng Tháp',
      ],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'post before the name, “Đồng chí”, year of birth in brackets',
      [
        'Chức vụ\tHọ và tên',
        'Bí thư Huyện ủy Cao Lãnh\tĐồng chí Trần Văn Hai',
        'Giám đốc Sở Y tế\tBà Lê Thị Ba (1975)',
      ],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'no header',
      ['Trần Văn Hai\tBí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba\tGiám đốc Sở Y tế'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'the body in a column of its own',
      [
        'Họ tên\tChức vụ\tĐơn vị',
        'Trần Văn Hai\tChủ tịch\tUBND huyện Cao Lãnh',
        'Lê Thị Ba\tGiám đốc\tSở Y tế tỉnh Đồng Tháp',
      ],
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'a unit in a column of its own',
      ['Địa phương\tHọ tên\tChức vụ', 'huyện Cao Lãnh\tTrần Văn Hai\tChủ tịch', 'huyện Tháp Mười\tLê Thị Ba\tBí thư'],
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Lê Thị Ba: Bí thư Huyện ủy Tháp Mười'],
    ],
    [
      'where they come from is not where they serve',
      [
        'Họ tên\tQuê quán\tChức vụ',
        'Trần Văn Hai\txã Tân Mỹ\tBí thư Huyện ủy Cao Lãnh',
        'Lê Thị Ba\txã Mỹ Xương\tGiám đốc Sở Y tế',
      ],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'the post before and the post now',
      ['Họ tên\tChức vụ cũ\tChức vụ mới', 'Trần Văn Hai\tBí thư Huyện ủy Cao Lãnh\tGiám đốc Sở Nội vụ tỉnh Đồng Tháp'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)', 'Trần Văn Hai: Giám đốc Sở Nội vụ tỉnh Đồng Tháp'],
    ],
    [
      'two posts in one cell',
      ['Họ tên\tChức vụ', 'Trần Văn Hai\tTỉnh ủy viên, Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba\tnguyên Giám đốc Sở Y tế'],
      [
        'Trần Văn Hai: Tỉnh ủy viên Đồng Tháp',
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh',
        'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
      ],
    ],
    [
      'names in capitals',
      ['HỌ VÀ TÊN\tCHỨC VỤ', 'TRẦN VĂN HAI\tBí thư Huyện ủy Cao Lãnh', 'LÊ THỊ BA\tGiám đốc Sở Y tế'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
  ])('%s', (_, lines, held) => {
    expect(heldBy(lines.join('\n')).toSorted()).toEqual(held.toSorted())
  })
})

describe('the heading above is the body of every row that names none', () => {
  test.each<Row>([
    [
      'a committee of the Party in a commune, with its term',
      [
        'Danh sách Ban Chấp hành Đảng bộ xã Tân Mỹ khóa XII, nhiệm kỳ 2020 - 2025',
        'STT\tHọ và tên\tChức vụ',
        '1\tTrần Văn Hai\tBí thư',
        '2\tLê Thị Ba\tPhó Bí thư, Chủ tịch UBND xã',
        '3\tNgô Văn Tư\tỦy viên',
      ],
      [
        'Trần Văn Hai: Bí thư Đảng ủy xã Tân Mỹ',
        'Lê Thị Ba: Phó Bí thư Đảng ủy xã Tân Mỹ',
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân xã Tân Mỹ',
        'Ngô Văn Tư: Đảng ủy viên xã Tân Mỹ',
      ],
    ],
    [
      'a people’s committee',
      ['Ủy ban nhân dân huyện Cao Lãnh', 'Chủ tịch\tTrần Văn Hai', 'Phó Chủ tịch\tLê Thị Ba'],
      [
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh',
        'Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh',
      ],
    ],
    [
      'a department',
      ['SỞ Y TẾ TỈNH ĐỒNG THÁP', 'Giám đốc\tTrần Văn Hai', 'Phó Giám đốc\tLê Thị Ba'],
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'a list with one person a line, post before a colon',
      ['Ban Thường vụ Huyện ủy Cao Lãnh gồm:', '- Bí thư: Trần Văn Hai', '- Phó Bí thư: Lê Thị Ba'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Phó Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'organs of the committee and of its unit',
      [
        'Ban Thường vụ Huyện ủy Cao Lãnh gồm 3 đồng chí:',
        '1. Đồng chí Trần Văn Hai, Bí thư',
        '2. Đồng chí Lê Thị Ba, Trưởng Ban Tổ chức',
        '3. Đồng chí Ngô Văn Tư, Chủ tịch UBND',
      ],
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh',
        'Lê Thị Ba: Trưởng Ban Tổ chức Huyện ủy Cao Lãnh',
        'Ngô Văn Tư: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh',
      ],
    ],
    [
      'a numbered list, post behind a dash or in brackets',
      ['Ban Chấp hành Đảng bộ huyện Cao Lãnh', '1. Trần Văn Hai - Bí thư', '2. Lê Thị Ba (Phó Bí thư)'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Phó Bí thư Huyện ủy Cao Lãnh'],
    ],
  ])('%s', (_, lines, held) => {
    expect(heldBy(lines.join('\n')).toSorted()).toEqual(held.toSorted())
  })

  test('the term of the heading is that of the posts', () => {
    const text =
      'Ban Chấp hành Đảng bộ huyện Cao Lãnh nhiệm kỳ 2020 - 2025\nTrần Văn Hai\tBí thư\nLê Thị Ba\tPhó Bí thư'
    const holds = extractionOf(text).claims.flatMap(({ hold }) => hold ?? [])
    expect(holds.map(({ term }) => term)).toEqual(['2020 - 2025', '2020 - 2025'])
  })

  test('a sentence above a table is no heading', () => {
    const text = 'Huyện ủy Cao Lãnh đã họp.\nTrần Văn Hai\tGiám đốc\nLê Thị Ba\tPhó Giám đốc'
    expect(heldBy(text)).not.toContain('Trần Văn Hai: Giám đốc Huyện ủy Cao Lãnh')
  })
})

describe('rows say nothing of what is not in them', () => {
  test.each<Row>([
    [
      'a row without a post',
      ['Họ tên\tChức vụ', 'Trần Văn Hai\tBí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba\t'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'a row with two people',
      ['Trần Văn Hai\tLê Thị Ba\tBí thư Huyện ủy Cao Lãnh', 'Ngô Văn Tư\tĐỗ Thị Năm\tGiám đốc Sở Y tế'],
      [],
    ],
    [
      'the name of the next row',
      ['Chức vụ\tHọ tên', 'Giám đốc Sở Y tế\t', 'Bí thư Huyện ủy Cao Lãnh\tTrần Văn Hai'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
    ['a table of figures', ['Năm\tSố đảng viên\tTăng', '2022\t120\t5', '2023\t140\t20'], []],
  ])('%s', (_, lines, held) => {
    expect(heldBy(lines.join('\n'))).toEqual(held)
  })
})

test('the quote of a row is the stretch from the name to the post, verbatim', () => {
  const text =
    'STT\tHọ và tên\tNăm sinh\tChức vụ\n1\tTrần Văn Hai\t1970\tBí thư Huyện ủy Cao Lãnh\n2\tLê Thị Ba\t1975\tGiám đốc Sở Y tế'
  const quotes = extractionOf(text)
    .claims.filter(({ kind }) => kind === 'HOLDS')
    .map(({ evidence }) => evidence.quote)
  expect(quotes).toEqual(['Trần Văn Hai\t1970\tBí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba\t1975\tGiám đốc Sở Y tế'])
})

describe('cells and headings as tables have them', () => {
  test.each<Row>([
    [
      'an empty cell keeps its column',
      [
        'STT\tHọ và tên\tNăm sinh\tChức vụ',
        '\tTrần Văn Hai\t\tBí thư Huyện ủy Cao Lãnh',
        '2\tLê Thị Ba\t1975\tGiám đốc Sở Y tế tỉnh Đồng Tháp',
      ],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'a header whose cells ran together',
      [
        'STT Họ và tên\tChức vụ',
        '1\tTrần Văn Hai\tBí thư Huyện ủy Cao Lãnh',
        '2\tLê Thị Ba\tGiám đốc Sở Y tế tỉnh Đồng Tháp',
      ],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'who leads a body is of the body',
      ['Thường trực Huyện ủy Cao Lãnh', 'Bí thư\tTrần Văn Hai', 'Phó Bí thư\tLê Thị Ba'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Phó Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'the directors of a department',
      ['Ban Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Giám đốc\tTrần Văn Hai', 'Phó Giám đốc\tLê Thị Ba'],
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'a single item, name before post',
      ['- Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
  ])('%s', (_, lines, held) => {
    expect(heldBy(lines.join('\n'))).toEqual(held)
  })
})
