import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

const SECRETARY = 'Bí thư Huyện ủy Cao Lãnh (former) 2010..2015'
const DIRECTOR = 'Giám đốc Sở Nội vụ tỉnh Đồng Tháp (current) 2015..'

describe('the lines of a life are of the one person it is told of', () => {
  test.each([
    [
      'in the sentence before',
      'Ông Trần Văn Hai sinh năm 1970, quê Cao Lãnh. 2010 - 2015: Bí thư Huyện ủy Cao Lãnh. 2015 - nay: Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
    [
      'in the heading',
      'Quá trình công tác của đồng chí Trần Văn Hai:\n- Từ năm 2010 đến năm 2015: Bí thư Huyện ủy Cao Lãnh.\n- Từ năm 2015 đến nay: Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
    [
      'in a line that is nothing but the name',
      'Trần Văn Hai\nNăm sinh: 1970\nQuá trình công tác:\n- 2010 - 2015: Bí thư Huyện ủy Cao Lãnh.\n- 2015 - nay: Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
    [
      'in the same sentence',
      'Tóm tắt tiểu sử ông Trần Văn Hai: Từ năm 2010 đến năm 2015: Bí thư Huyện ủy Cao Lãnh; từ năm 2015 đến nay: Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
    [
      'in the sentence after',
      '2010 – 2015: Bí thư Huyện ủy Cao Lãnh. Từ năm 2015 đến nay: Giám đốc Sở Nội vụ tỉnh Đồng Tháp. Đó là quá trình công tác của ông Trần Văn Hai.',
    ],
    [
      'with tabs instead of colons, as tables have them',
      '2010 - 2015\tBí thư Huyện ủy Cao Lãnh\n2015 - nay\tGiám đốc Sở Nội vụ tỉnh Đồng Tháp\nTrên đây là lý lịch của ông Trần Văn Hai.',
    ],
    [
      'with verbs instead of colons',
      'Từ năm 2010 đến năm 2015, ông Trần Văn Hai làm Bí thư Huyện ủy Cao Lãnh; từ năm 2015 đến nay là Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
    [
      'behind bullets and commas',
      'Đồng chí Trần Văn Hai trải qua các vị trí:\n* 2010-2015, Bí thư Huyện ủy Cao Lãnh;\n* 2015-nay, Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
    ],
  ])('%s', (_, text) => {
    expect(heldOf(text)).toEqual([`Trần Văn Hai: ${SECRETARY}`, `Trần Văn Hai: ${DIRECTOR}`])
  })

  test('in the title', () => {
    const text = '2010 - 2015: Bí thư Huyện ủy Cao Lãnh.\nÔng Trần Văn Hai nhận hoa.'
    expect(heldOf(text, { title: 'Tiểu sử Trần Văn Hai' })).toEqual([`Trần Văn Hai: ${SECRETARY}`])
  })

  test('the post of a line that another follows is over, though only its beginning is told', () => {
    const text =
      'Từ ngày 1/7/2015: Bí thư Huyện ủy Cao Lãnh. Từ ngày 1/8/2018: Giám đốc Sở Nội vụ tỉnh Đồng Tháp. Đó là quá trình công tác của ông Trần Văn Hai.'
    expect(heldOf(text)).toEqual([
      'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former) 2015-07-01..',
      'Trần Văn Hai: Giám đốc Sở Nội vụ tỉnh Đồng Tháp (current) 2018-08-01..',
    ])
  })
})

describe('no life', () => {
  test.each([
    ['two people before', 'Ông Trần Văn Hai gặp ông Lê Văn Tư. 2010 - 2015: Bí thư Huyện ủy Cao Lãnh.'],
    [
      'a sentence about the post',
      'Ông Trần Văn Hai dự họp. Giai đoạn 2010 - 2015: Bí thư Huyện ủy Cao Lãnh chỉ đạo làm đường.',
    ],
    [
      'a plan',
      'Ông Trần Văn Hai dự họp. Giai đoạn 2021 - 2026: Chủ tịch UBND huyện Cao Lãnh yêu cầu các xã làm đường.',
    ],
    ['nobody', '2010 - 2015: Bí thư Huyện ủy Cao Lãnh.'],
  ])('%s', (_, text) => {
    expect(heldOf(text)).toEqual([])
  })
})

describe('lives in sentences', () => {
  test.each([
    [
      'one after the other, and then the next',
      'Ông Trần Văn Hai lần lượt giữ các chức vụ Phó Giám đốc, Giám đốc Sở Y tế tỉnh Đồng Tháp trước khi làm Phó Chủ tịch UBND tỉnh Đồng Tháp.',
      [
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
      ],
    ],
    [
      'with a time of its own for the last',
      'Ông Trần Văn Hai trải qua các chức vụ Phó Bí thư Huyện đoàn, Bí thư Huyện đoàn Cao Lãnh, sau đó, từ năm 2020 ông làm Chủ tịch Hội Nông dân huyện Cao Lãnh.',
      [
        'Trần Văn Hai: Bí thư Huyện Đoàn Cao Lãnh (former)',
        'Trần Văn Hai: Chủ tịch Hội Nông dân huyện Cao Lãnh (current) 2020..',
        'Trần Văn Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former)',
      ],
    ],
    [
      'all that somebody is now',
      'Ông Trần Văn Hai hiện là Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện Cao Lãnh.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (current)',
        'Trần Văn Hai: Chủ tịch Hội đồng nhân dân huyện Cao Lãnh (current)',
        'Trần Văn Hai: Tỉnh ủy viên Đồng Tháp (current)',
      ],
    ],
    [
      'all of one time',
      'Trong thời gian giữ các chức vụ Bí thư Đảng ủy, Chủ tịch UBND xã An Bình (2004 - 2010), bà Lê Thị Ba có vi phạm.',
      [
        'Lê Thị Ba: Bí thư Đảng ủy xã An Bình (former) 2004..2010',
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân xã An Bình (former) 2004..2010',
      ],
    ],
    [
      'a seat on the committee of a commune',
      'Tóm tắt tiểu sử ông Trần Văn Hai: 1995 - 2000: Bí thư Đoàn xã, Đảng ủy viên xã An Bình.',
      [
        'Trần Văn Hai: Bí thư Đoàn xã An Bình (former) 1995..2000',
        'Trần Văn Hai: Đảng ủy viên xã An Bình (former) 1995..2000',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(heldOf(text)).toEqual(lines)
  })
})
