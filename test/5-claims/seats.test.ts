import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('who sits on a committee', () => {
  test.each([
    [
      'Ông Trần Văn Hai được bầu tham gia Ban Chấp hành Hội Nông dân huyện Cao Lãnh.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành Hội Nông dân huyện Cao Lãnh (elected)'],
    ],
    [
      'Năm 2021, ông Trần Văn Hai được bầu vào Ban Chấp hành Trung ương Đảng.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành Trung ương Đảng (elected) 2021..'],
    ],
    ['Ông Trần Văn Hai trúng cử vào Bộ Chính trị.', ['Trần Văn Hai: Ủy viên Bộ Chính trị (elected)']],
    ['Ông Trần Văn Hai được bầu vào BCH Đảng bộ huyện Cao Lãnh.', ['Trần Văn Hai: Huyện ủy viên Cao Lãnh (elected)']],
    // whose committee it is the article does not say
    [
      'Ông Trần Văn Hai, ở huyện Cao Lãnh, được bầu vào Ban Chấp hành Hội. Huyện ủy Cao Lãnh dự.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành (elected)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a committee of the Party goes by a trade and its place', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Bí thư Đảng ủy Than Quảng Ninh, Phó Tổng Giám đốc Tập đoàn Sông Tiền, dự.',
      [
        'Trần Văn Hai: Bí thư Đảng ủy Than Quảng Ninh (current)',
        'Trần Văn Hai: Phó Tổng Giám đốc Tập đoàn Sông Tiền (current)',
      ],
    ],
    ['Bí thư Đảng ủy Trần Văn Hai dự họp.', ['Trần Văn Hai: Bí thư Đảng ủy (current)']],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('posts that go with discipline', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Chủ tịch UBND xã An Bình, bị kỷ luật, miễn nhiệm chức vụ.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (left)'],
    ],
    [
      'Ông Trần Văn Hai quê Trà Vinh, từng làm Chủ tịch UBND rồi Bí thư Tỉnh ủy Trà Vinh. UBND tỉnh Đồng Tháp họp.',
      [
        'Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (former)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (former)',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a head whose board the words name otherwise is not of the board told of before', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh; ông Lê Văn Tư, Trưởng Ban liên lạc đồng hương tỉnh, dự.',
      ['Lê Văn Tư: Trưởng ban (current)', 'Trần Văn Hai: Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh (current)'],
    ],
    // one board has one head
    [
      'Ông Trần Văn Hai, Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh, dự. Ông Lê Văn Tư, Trưởng Ban, phát biểu.',
      ['Lê Văn Tư: Trưởng ban (current)', 'Trần Văn Hai: Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh (current)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('of a unit that nothing names', () => {
  test.each([
    ['Bà Lê Thị Ba, Trưởng Đoàn ĐBQH tỉnh, dự.', ['Lê Thị Ba: Trưởng Đoàn đại biểu Quốc hội (current)']],
    ['Bà Lê Thị Ba, đại biểu HĐND tỉnh, phát biểu.', ['Lê Thị Ba: Đại biểu Hội đồng nhân dân (current)']],
    // a delegation that travels is no body
    ['Bà Lê Thị Ba, Trưởng Đoàn công tác, phát biểu.', []],
  ])('%s', (text, held) => {
    expect(heldOf(text, { province: '' })).toEqual(held)
  })
})

describe('who congratulates others is not who was elected', () => {
  test.each([
    [
      'Bí thư Tỉnh ủy Trà Vinh Trần Văn Hai chúc mừng các vị được bầu giữ chức danh Phó Chủ tịch UBND tỉnh.',
      ['Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (current)'],
    ],
    [
      'Bí thư Tỉnh ủy Trà Vinh Trần Văn Hai trao quyết định cho ông Lê Văn Tư, người được bầu làm Chủ tịch UBND tỉnh.',
      [
        'Lê Văn Tư: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (elected)',
        'Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (current)',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a pronoun behind sentences that tell of somebody without naming him', () => {
  test('stands for him', () => {
    expect(
      heldOf(
        'Ông Trần Văn Hai là Phó Giám đốc Sở Y tế tỉnh Trà Vinh. Quê quán: xã An Bình. Dân tộc: Kinh. Trình độ: thạc sĩ. Tháng 6/2017, ông giữ chức Phó Chánh Văn phòng Tỉnh ủy Trà Vinh.',
      ),
    ).toEqual([
      'Trần Văn Hai: Phó Chánh Văn phòng Tỉnh ủy Trà Vinh (former) 2017-06..',
      'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Trà Vinh (current)',
    ])
  })
})

describe('a life below a line of its own with the name', () => {
  const life = (...lines: readonly string[]) => heldOf(['Nghiêm Xuân Hai', ...lines].join('\n\n'))

  test('with the posts of today between', () => {
    expect(life('Bí thư Huyện ủy Cao Lãnh', '9/1994 - 5/1997: Phó Bí thư Huyện đoàn Cao Lãnh.')).toEqual([
      'Nghiêm Xuân Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994-09..1997-05',
    ])
  })

  test('with marks before the times', () => {
    expect(life('- Từ 9/1994 đến 5/1997: Phó Bí thư Huyện đoàn Cao Lãnh.')).toEqual([
      'Nghiêm Xuân Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994-09..1997-05',
    ])
  })

  test('with each time on a line of its own', () => {
    expect(
      heldOf(
        'Ông Trần Văn Hai\n* 1994 - 1997\nPhó Bí thư Huyện đoàn Cao Lãnh\n* 1997 - 1999\nBí thư Huyện đoàn Cao Lãnh',
      ),
    ).toEqual([
      'Trần Văn Hai: Bí thư Huyện Đoàn Cao Lãnh (former) 1997..1999',
      'Trần Văn Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994..1997',
    ])
  })

  test('a time in brackets is of the post before it or in it', () => {
    expect(
      life(
        'Tháng 6/1997 - 4/1999: Chánh Văn phòng Huyện ủy Cao Lãnh; Huyện ủy viên Cao Lãnh (từ năm 1998).',
        'Tháng 5/1999 - 4/2003: Phó Bí thư Huyện ủy Cao Lãnh (từ tháng 6/2000 là Phó Bí thư Thường trực Huyện ủy Cao Lãnh).',
      ),
    ).toEqual([
      'Nghiêm Xuân Hai: Chánh Văn phòng Huyện ủy Cao Lãnh (former) 1997-06..1999-04',
      'Nghiêm Xuân Hai: Huyện ủy viên Cao Lãnh (former) 1998..1999-04',
      'Nghiêm Xuân Hai: Phó Bí thư Huyện ủy Cao Lãnh (former) 1999-05..2003-04',
      'Nghiêm Xuân Hai: Phó Bí thư Thường trực Huyện ủy Cao Lãnh (former) 2000-06..2003-04',
    ])
  })
})

test('a pronoun is for nobody whose middle name tells otherwise', () => {
  expect(
    heldOf(
      'Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp Lê Thị Ba trao quyết định cho ông Trần Văn Hai. Ông giữ chức Bí thư Huyện ủy Tháp Mười.',
    ),
  ).toEqual([
    'Lê Thị Ba: Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp (current)',
    'Trần Văn Hai: Bí thư Huyện ủy Tháp Mười (current)',
  ])
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
