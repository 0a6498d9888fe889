import { describe, expect, test } from 'vitest'
import { extractionOf } from '../reading.ts'
import { heldOf, PUBLISHED } from './held.ts'

/** Who decided what, by which act and paper: “Lê Thị Ba: Giám đốc … - appointed, by Ủy ban …, Quyết định số …”. */
function decidedOf(text: string): readonly string[] {
  const { claims, entities } = extractionOf(text, { published: PUBLISHED, province: 'Đồng Tháp' })
  const label = new Map(entities.map((entity) => [entity.id, entity.label]))
  return claims.flatMap(({ from, to, hold }) => {
    const told = [hold?.began, hold?.decidedBy && `by ${label.get(hold.decidedBy)}`, label.get(hold?.decision ?? '')]
    const words = told.filter(Boolean).join(', ')
    return words ? [`${label.get(from)}: ${label.get(to)} - ${words}`] : []
  })
}

describe('who decides, by which act and paper', () => {
  test.each([
    [
      'HĐND tỉnh Đồng Tháp khóa X bầu ông Trần Văn Hai giữ chức Phó Chủ tịch UBND tỉnh.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp - elected, by Hội đồng nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai vừa ký Quyết định số 312/QĐ-UBND bổ nhiệm bà Lê Thị Ba giữ chức Giám đốc Sở Y tế.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp - appointed, by Trần Văn Hai, Quyết định số 312/QĐ-UBND'],
    ],
    [
      'Theo Quyết định số 45-QĐ/TU ngày 2/3/2023 của Tỉnh ủy Đồng Tháp, bà Lê Thị Ba được phân công giữ chức Bí thư Huyện ủy Cao Lãnh.',
      [
        'Lê Thị Ba: Bí thư Huyện ủy Cao Lãnh - assigned, by Tỉnh ủy Đồng Tháp, Quyết định số 45-QĐ/TU của Tỉnh ủy Đồng Tháp',
      ],
    ],
    [
      'HĐND huyện Cao Lãnh đã miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Trần Văn Hai và bầu bà Lê Thị Ba giữ chức Chủ tịch UBND huyện.',
      [
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh - by Hội đồng nhân dân huyện Cao Lãnh',
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh - elected, by Hội đồng nhân dân huyện Cao Lãnh',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(decidedOf(text).toSorted()).toEqual([...lines].toSorted())
  })

  test.each([
    // who reads out or hands over a paper has not decided
    'Trưởng Ban Tổ chức Tỉnh ủy Lê Văn Bốn công bố quyết định bổ nhiệm bà Lê Thị Ba giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    // nor has the body that somebody comes to, or leaves
    'Bà Lê Thị Ba được điều động đến nhận công tác tại Sở Y tế và bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
  ])('nobody is said to have decided: %s', (text) => {
    expect(decidedOf(text)).toEqual(['Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp - appointed'])
  })
})

describe('decisions', () => {
  test.each([
    [
      'seats on committees, given up and given',
      'Theo quyết định, ông Trần Văn Hai sẽ thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Đồng Tháp; chỉ định tham gia Ban Chấp hành, Ban Thường vụ Đảng ủy và giữ chức Phó Bí thư Đảng ủy Khối các cơ quan Trung ương.',
      [
        'Trần Văn Hai: Phó Bí thư Đảng ủy Khối các cơ quan Trung ương (appointed)',
        'Trần Văn Hai: Tỉnh ủy viên Đồng Tháp (left)',
        'Trần Văn Hai: Đảng ủy viên Khối các cơ quan Trung ương (appointed)',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp (left)',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Đảng ủy Khối các cơ quan Trung ương (appointed)',
      ],
    ],
    [
      'several people in one',
      'Bổ nhiệm các ông: Trần Văn Hai giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp; Lê Văn Tư giữ chức Chánh Thanh tra tỉnh Đồng Tháp.',
      [
        'Lê Văn Tư: Chánh Thanh tra tỉnh Đồng Tháp (appointed)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
      ],
    ],
    [
      'one post and the next',
      'Quyết định cho ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh, về làm Phó Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)',
        'Trần Văn Hai: Phó Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp (appointed)',
      ],
    ],
    [
      'charge of a body that has no head',
      'Ông Trần Văn Hai được giao phụ trách, điều hành Sở Tư pháp tỉnh Đồng Tháp từ ngày 1/3/2023.',
      ['Trần Văn Hai: Giám đốc Sở Tư pháp tỉnh Đồng Tháp (current, acting) 2023-03-01..'],
    ],
    [
      'elected again, and with another',
      'Đại hội bầu đồng chí Trần Văn Hai tái cử chức danh Bí thư Đảng ủy xã An Bình, đồng chí Lê Thị Ba giữ chức danh Phó Bí thư Thường trực.',
      [
        'Lê Thị Ba: Phó Bí thư Thường trực Đảng ủy xã An Bình (elected)',
        'Trần Văn Hai: Bí thư Đảng ủy xã An Bình (elected)',
      ],
    ],
    [
      'the unit of a delegation behind its term',
      'Trưởng đoàn Đại biểu Quốc hội khóa XV đơn vị tỉnh Trà Vinh Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Trưởng Đoàn đại biểu Quốc hội tỉnh Trà Vinh (current)'],
    ],
    [
      'kin of a leader',
      'UBND tỉnh bổ nhiệm ông Trần Văn Hai, em trai ông Lê Văn Bốn làm Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Nội vụ tỉnh Đồng Tháp (appointed)'],
    ],
  ])('%s', (_, text, lines) => {
    expect(heldOf(text)).toEqual(lines)
  })
})

describe('the day on which a decision takes effect', () => {
  const HEAD = 'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)'
  test.each([
    ['Ngày 10/2/2023, HĐND huyện Cao Lãnh bầu ông Trần Văn Hai giữ chức Chủ tịch UBND huyện.', ' 2023-02-10..'],
    ['Tại kỳ họp ngày 10/2/2023, ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh.', ' 2023-02-10..'],
    ['Ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh tại kỳ họp ngày 10/2/2023.', ' 2023-02-10..'],
    [
      'Ngày 1/2/2023, HĐND huyện Cao Lãnh bầu ông Trần Văn Hai giữ chức Chủ tịch UBND huyện. Nghị quyết được thông qua. Các quyết định trên có hiệu lực từ ngày 10/2/2023.',
      ' 2023-02-10..',
    ],
    // the day of handing over a paper, of a visit, of a founding
    [
      'Ngày 10/2/2023, Tỉnh ủy trao quyết định cho ông Trần Văn Hai, người được bầu làm Chủ tịch UBND huyện Cao Lãnh.',
      '',
    ],
    ['Ngày 10/2/2023, UBND huyện khởi công cầu; ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh.', ''],
    ['Sau ngày thành lập huyện 10/2/2023, ông Trần Văn Hai được bầu làm Chủ tịch UBND huyện Cao Lãnh.', ''],
  ])('%s', (text, times) => {
    expect(heldOf(text)).toEqual([`${HEAD}${times}`])
  })
})

describe('posts of a time that is over', () => {
  test.each([
    [
      'a post of another level later',
      'Tháng 6/2016, ông Trần Văn Hai được bầu làm Bí thư Huyện ủy Cao Lãnh. Tháng 12/2019, ông Trần Văn Hai được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former) 2016-06..',
        'Trần Văn Hai: Thứ trưởng Bộ Y tế (appointed) 2019-12..',
      ],
    ],
    [
      'a second time in the post',
      'Năm 2008, ông Trần Văn Hai được bổ nhiệm làm Thứ trưởng Bộ Y tế. Năm 2011, ông Trần Văn Hai được điều động làm Bí thư Tỉnh ủy Trà Vinh. Năm 2013, ông Trần Văn Hai được bổ nhiệm làm Thứ trưởng Bộ Y tế.',
      [
        'Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (former) 2011..',
        'Trần Văn Hai: Thứ trưởng Bộ Y tế (appointed) 2008..',
        'Trần Văn Hai: Thứ trưởng Bộ Y tế (appointed) 2013..',
      ],
    ],
    [
      'a scene of long ago',
      'Năm 2005, cầu được khởi công. Khi đó, ông Lê Văn Bốn, Trưởng phòng Nội vụ huyện Cao Lãnh, lo giải tỏa.',
      ['Lê Văn Bốn: Trưởng Phòng Nội vụ huyện Cao Lãnh (former)'],
    ],
    [
      'a scene of last year',
      'Năm 2024, cầu được khởi công. Khi đó, ông Lê Văn Bốn, Trưởng phòng Nội vụ huyện Cao Lãnh, lo giải tỏa.',
      ['Lê Văn Bốn: Trưởng Phòng Nội vụ huyện Cao Lãnh (current)'],
    ],
    [
      'who led a province a generation ago',
      'Năm 1998, Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai cho lập khu bảo tồn.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (former)'],
    ],
    [
      'and within the sentence',
      'Trước khi về tỉnh, ngày 3/4/1998, Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai cho lập khu bảo tồn.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (former)'],
    ],
    [
      'who leads a hamlet may have done so for twenty years',
      'Năm 2010, Trưởng ấp An Bình Trần Văn Hai hiến đất làm đường.',
      ['Trần Văn Hai: Trưởng ấp An Bình (current)'],
    ],
    [
      'what somebody came to, years ago',
      'Năm 2005, ông Trần Văn Hai về làm Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2005..'],
    ],
  ])('%s', (_, text, lines) => {
    expect(heldOf(text)).toEqual(lines)
  })
})
