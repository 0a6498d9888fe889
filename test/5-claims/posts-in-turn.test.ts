import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

const CHAIR = 'Chủ tịch Ủy ban nhân dân huyện Tháp Mười'

describe('posts told of as many people', () => {
  test.each([
    [
      'Ông Phan Văn Lộc và bà Võ Thị Nhàn được bầu làm Chủ tịch, Phó Chủ tịch UBND huyện Tháp Mười.',
      [`Phan Văn Lộc: ${CHAIR} (elected)`, `Võ Thị Nhàn: Phó ${CHAIR} (elected)`],
    ],
    [
      'Ông Phan Văn Lộc và ông Hồ Văn Tám từng là Chủ tịch, Phó Chủ tịch UBND huyện Tháp Mười.',
      [`Hồ Văn Tám: Phó ${CHAIR} (former)`, `Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    [
      'Ông Phan Văn Lộc và bà Võ Thị Nhàn bị miễn nhiệm chức Chủ tịch, Phó Chủ tịch UBND huyện Tháp Mười.',
      [`Phan Văn Lộc: ${CHAIR} (left) dismissed`, `Võ Thị Nhàn: Phó ${CHAIR} (left) dismissed`],
    ],
    [
      'Ông Phan Văn Lộc và bà Võ Thị Nhàn là Bí thư Đảng ủy, Chủ tịch UBND xã An Bình.',
      [
        'Phan Văn Lộc: Bí thư Đảng ủy xã An Bình (current)',
        'Võ Thị Nhàn: Chủ tịch Ủy ban nhân dân xã An Bình (current)',
      ],
    ],
    [
      'Theo ông Hồ Văn Tám, ông Phan Văn Lộc là Bí thư Đảng ủy, Chủ tịch UBND xã An Bình.',
      [
        'Phan Văn Lộc: Bí thư Đảng ủy xã An Bình (current)',
        'Phan Văn Lộc: Chủ tịch Ủy ban nhân dân xã An Bình (current)',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held.toSorted())
  })
})

describe('posts that are held no more, and those that may be', () => {
  test.each([
    ['Dưới thời Chủ tịch UBND huyện Tháp Mười Phan Văn Lộc, đường được mở.', [`Phan Văn Lộc: ${CHAIR} (former)`]],
    [
      'Người tiền nhiệm của bà Võ Thị Nhàn là Chủ tịch UBND huyện Tháp Mười Phan Văn Lộc.',
      [`Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    ['Từ khi ông Phan Văn Lộc làm Chủ tịch UBND huyện Tháp Mười, đường được mở.', [`Phan Văn Lộc: ${CHAIR} (current)`]],
    [
      'Trong 5 năm ông Phan Văn Lộc làm Chủ tịch UBND huyện Tháp Mười, đường được mở.',
      [`Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    ['Ông Phan Văn Lộc, đại biểu Quốc hội khóa XIII, phát biểu.', ['Phan Văn Lộc: Đại biểu Quốc hội (former)']],
    [
      'Ông Kham Xay, Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào khóa XI, phát biểu.',
      ['Kham Xay: Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào (current)'],
    ],
    ['Ông Phan Văn Lộc, đại biểu Quốc hội khóa XV, phát biểu.', ['Phan Văn Lộc: Đại biểu Quốc hội (current)']],
    ['Vợ cựu Chủ tịch UBND huyện Tháp Mười, bà Võ Thị Nhàn, mở tiệm thuốc.', []],
    [
      'Ông Phan Văn Lộc quê ở Lai Vung. Từng là Chủ tịch UBND huyện Tháp Mười, năm 2018 ông được bầu làm Bí thư Huyện ủy Tháp Mười.',
      [`Phan Văn Lộc: ${CHAIR} (former)`, 'Phan Văn Lộc: Bí thư Huyện ủy Tháp Mười (elected) 2018..'],
    ],
    [
      'Năm 2010, ông Phan Văn Lộc được bầu làm Bí thư Tỉnh ủy Bến Tre. Tháng 3/2015, ông được điều động làm Phó Bí thư Tỉnh ủy Long An.',
      [
        'Phan Văn Lộc: Bí thư Tỉnh ủy Bến Tre (former) 2010..',
        'Phan Văn Lộc: Phó Bí thư Tỉnh ủy Long An (appointed) 2015-03..',
      ],
    ],
    [
      'Năm 2010, ông Phan Văn Lộc được bầu làm Bí thư Tỉnh ủy Bến Tre. Tháng 3/2015, ông được bầu làm Chủ tịch HĐND tỉnh Bến Tre.',
      [
        'Phan Văn Lộc: Bí thư Tỉnh ủy Bến Tre (elected) 2010..',
        'Phan Văn Lộc: Chủ tịch Hội đồng nhân dân tỉnh Bến Tre (elected) 2015-03..',
      ],
    ],
    [
      'Năm 2010, ông Phan Văn Lộc được bầu làm Ủy viên Ban Thường vụ Tỉnh ủy Bến Tre. Tháng 3/2015, ông được điều động làm Phó Bí thư Tỉnh ủy Long An.',
      [
        'Phan Văn Lộc: Phó Bí thư Tỉnh ủy Long An (appointed) 2015-03..',
        'Phan Văn Lộc: Ủy viên Ban Thường vụ Tỉnh ủy Bến Tre (former) 2010..',
      ],
    ],
    [
      'Năm 2010, ông Phan Văn Lộc được bầu làm Phó Bí thư Huyện ủy Tháp Mười. Năm 2012, ông được bầu làm Bí thư Huyện ủy Tháp Mười.',
      [
        'Phan Văn Lộc: Bí thư Huyện ủy Tháp Mười (elected) 2012..',
        'Phan Văn Lộc: Phó Bí thư Huyện ủy Tháp Mười (former) 2010..',
      ],
    ],
    [
      'Ông Phan Văn Lộc nghỉ hưu từ ngày 1/3/2022 sau khi thôi giữ chức Chủ tịch UBND huyện Tháp Mười.',
      [`Phan Văn Lộc: ${CHAIR} (left) ..2022-03-01`],
    ],
    [
      'Ông Phan Văn Lộc, Chủ tịch UBND huyện Tháp Mười lúc xảy ra vụ việc, vắng mặt.',
      [`Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    [
      'Ông Phan Văn Lộc, Chủ tịch UBND huyện Tháp Mười (hiện đã nghỉ việc), vắng mặt.',
      [`Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    [
      'Ông Phan Văn Lộc, người giữ chức Chủ tịch UBND huyện Tháp Mười trước bà Võ Thị Nhàn, vắng mặt.',
      [`Phan Văn Lộc: ${CHAIR} (former)`],
    ],
    [
      'Ông Phan Văn Lộc làm Chủ tịch UBND huyện Tháp Mười được 2 năm thì bị bắt vào tháng 4/2021.',
      [`Phan Văn Lộc: ${CHAIR} (left) ..2021-04`],
    ],
    ['Ông Phan Văn Lộc xin từ chức Chủ tịch UBND huyện Tháp Mười nhưng không được chấp thuận.', []],
    [
      'HĐND huyện Tháp Mười chấp thuận đơn từ chức của ông Phan Văn Lộc, Chủ tịch UBND huyện Tháp Mười.',
      [`Phan Văn Lộc: ${CHAIR} (left)`],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held.toSorted())
  })
})

describe('those who held a post in turn', () => {
  test('each with his years', () => {
    expect(
      heldOf(
        'Các đồng chí nguyên Bí thư Huyện ủy Lai Vung qua các thời kỳ: Trần Văn Hai (1976 - 1985), Lê Thị Ba (1985 - 1997).',
      ),
    ).toEqual([
      'Lê Thị Ba: Bí thư Huyện ủy Lai Vung (former) 1985..1997',
      'Trần Văn Hai: Bí thư Huyện ủy Lai Vung (former) 1976..1985',
    ])
  })

  test('the years of a life are none of a post', () => {
    expect(
      heldOf('Các đồng chí nguyên Bí thư Huyện ủy Lai Vung: Trần Văn Hai (1930 - 1998), Lê Thị Ba (1940 - 2001).'),
    ).toEqual(['Lê Thị Ba: Bí thư Huyện ủy Lai Vung (former)', 'Trần Văn Hai: Bí thư Huyện ủy Lai Vung (former)'])
  })
})
