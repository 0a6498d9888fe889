import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('a post that names no body is of the one that the words before it name', () => {
  test.each([
    [
      'several who hold it',
      'Sở Y tế tỉnh Đồng Tháp hiện có hai phó giám đốc gồm ông Trần Văn Hai và bà Lê Thị Ba.',
      [
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
      ],
    ],
    [
      'deputies of a head',
      'Giám đốc Sở Y tế hiện là ông Trần Văn Hai; hai Phó Giám đốc gồm các ông bà: Lê Văn Tư, Lê Thị Ba.',
      [
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
        'Lê Văn Tư: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
      ],
    ],
    [
      'deputies of whom nothing tells how many',
      'Phó Chủ tịch Hội Nông dân tỉnh Đồng Tháp gồm các đồng chí: Trần Văn Hai, Lê Thị Ba.',
      [
        'Lê Thị Ba: Phó Chủ tịch Hội Nông dân tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Phó Chủ tịch Hội Nông dân tỉnh Đồng Tháp (current)',
      ],
    ],
    [
      'to which somebody is sent',
      'Ông Trần Văn Hai, Phó Giám đốc Sở Y tế, được điều động sang Sở Nội vụ làm Phó Giám đốc.',
      [
        'Trần Văn Hai: Phó Giám đốc Sở Nội vụ tỉnh Đồng Tháp (appointed)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (left) transferred',
      ],
    ],
    [
      'in short',
      'Tỉnh điều bà Lê Thị Ba, Phó Giám đốc Sở Tài chính, về công tác tại Sở Công Thương và giữ chức Phó Giám đốc Sở.',
      [
        'Lê Thị Ba: Phó Giám đốc Sở Công Thương tỉnh Đồng Tháp (appointed)',
        'Lê Thị Ba: Phó Giám đốc Sở Tài chính tỉnh Đồng Tháp (current)',
      ],
    ],
    [
      'the firm whose board decides',
      'Hội đồng quản trị Công ty Cổ phần Thanh Bình bổ nhiệm ông Trần Văn Hai làm Tổng Giám đốc. Ông Hai từng là Giám đốc Công ty Thủy sản Sông Tiền.',
      [
        'Trần Văn Hai: Giám đốc Công ty Thủy sản Sông Tiền (former)',
        'Trần Văn Hai: Tổng Giám đốc Công ty Cổ phần Thanh Bình (appointed)',
      ],
    ],
    [
      'the body that the last of several names',
      'Đồng chí Trần Văn Hai được bầu làm Bí thư; đồng chí Lê Thị Ba được bầu làm Phó Bí thư Thường trực; đồng chí Lê Văn Tư được bầu làm Phó Bí thư Đảng ủy xã An Bình.',
      [
        'Lê Thị Ba: Phó Bí thư Thường trực Đảng ủy xã An Bình (elected)',
        'Lê Văn Tư: Phó Bí thư Đảng ủy xã An Bình (elected)',
        'Trần Văn Hai: Bí thư Đảng ủy xã An Bình (elected)',
      ],
    ],
    [
      'the body that the first of two names',
      'Hội nghị hiệp thương cử ông Trần Văn Hai làm Chủ tịch Hội Nông dân huyện Cao Lãnh, bà Lê Thị Ba làm Phó Chủ tịch.',
      [
        'Lê Thị Ba: Phó Chủ tịch Hội Nông dân huyện Cao Lãnh (appointed)',
        'Trần Văn Hai: Chủ tịch Hội Nông dân huyện Cao Lãnh (appointed)',
      ],
    ],
    [
      'one held after the other',
      'Bà Lê Thị Ba được bầu vào Ban Thường vụ Tỉnh ủy Đồng Tháp, giữ chức Phó Chủ tịch rồi Chủ tịch Hội Nông dân tỉnh Đồng Tháp.',
      [
        'Lê Thị Ba: Chủ tịch Hội Nông dân tỉnh Đồng Tháp (elected)',
        'Lê Thị Ba: Phó Chủ tịch Hội Nông dân tỉnh Đồng Tháp (elected)',
        'Lê Thị Ba: Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp (elected)',
      ],
    ],
    [
      'a seat on the bureau of the committee that the next post names',
      'Đồng chí Trần Văn Hai, Phó Bí thư Huyện ủy Lấp Vò, được chỉ định tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Cao Lãnh.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)',
        'Trần Văn Hai: Phó Bí thư Huyện ủy Lấp Vò (current)',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Huyện ủy Cao Lãnh (appointed)',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(heldOf(text)).toEqual(lines.toSorted())
  })
})

describe('what somebody gets and what he only had', () => {
  test.each([
    [
      'an election of nobody behind a dismissal',
      'HĐND huyện miễn nhiệm chức danh Chủ tịch UBND huyện Cao Lãnh đối với ông Trần Văn Hai và tiến hành bầu Chủ tịch UBND huyện Cao Lãnh.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (left) dismissed'],
    ],
    [
      'a term that ends before the verb',
      'Bà Lê Thị Ba - Đại biểu HĐND huyện Cao Lãnh nhiệm kỳ 2021 - 2026 - được bầu giữ chức Phó Chủ tịch HĐND huyện Cao Lãnh.',
      [
        'Lê Thị Ba: Phó Chủ tịch Hội đồng nhân dân huyện Cao Lãnh (elected)',
        'Lê Thị Ba: Đại biểu Hội đồng nhân dân huyện Cao Lãnh (current)',
      ],
    ],
    ['not recognised', 'Sở Nội vụ không công nhận ông Trần Văn Hai giữ chức Giám đốc Bệnh viện Đa khoa Cao Lãnh.', []],
  ])('%s', (_, text, lines) => {
    expect(heldOf(text)).toEqual(lines.toSorted())
  })
})

describe('a post that a congress of an association gives is one of that association', () => {
  test.each([
    'Đại hội Hội Nông dân huyện Cao Lãnh diễn ra sáng nay. Tại phiên họp thứ nhất, ông Trần Văn Hai được tín nhiệm tái cử chức danh Chủ tịch.',
    'Đại hội đại biểu Hội Nông dân huyện Cao Lãnh lần thứ XII khai mạc. Đại hội đã bầu ông Trần Văn Hai giữ chức Chủ tịch.',
    'Hơn 100 đại biểu dự Đại hội đại biểu Hội Nông dân huyện Cao Lãnh. Ban Chấp hành mới bầu ông Trần Văn Hai làm Chủ tịch.',
  ])('%s', (text) => {
    expect(heldOf(text).join()).toContain('Trần Văn Hai: Chủ tịch Hội Nông dân huyện Cao Lãnh (elected)')
  })

  test('but not where the sentence speaks of no election', () => {
    expect(
      heldOf('Đại hội Hội Nông dân huyện Cao Lãnh diễn ra sáng nay. Chủ tịch Trần Văn Hai đến dự.').join(),
    ).not.toContain('Hội Nông dân')
  })
})
