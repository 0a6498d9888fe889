import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('the stages of a life in running prose are of the one spoken of', () => {
  test.each([
    [
      'behind semicolons and years',
      'Năm 1990, ông Trần Văn Hai làm Trưởng phòng Nội vụ huyện Cao Lãnh; năm 1995 là Chủ tịch UBND huyện Cao Lãnh; năm 2000 giữ chức Bí thư Huyện ủy Cao Lãnh.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'behind a degree and its field',
      'Ông Trần Văn Hai, sinh năm 1975, quê xã Mỹ Xương, huyện Cao Lãnh, trình độ Thạc sĩ Luật, từng giữ các chức vụ: Chủ tịch UBND huyện Cao Lãnh, Bí thư Huyện ủy Cao Lãnh.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'in sentences without a subject',
      'Ông Trần Văn Hai sinh năm 1963. Năm 1995, là Chủ tịch UBND huyện Cao Lãnh. Sau đó, được điều động về làm Bí thư Huyện ủy Cao Lãnh.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'one after the other',
      'Bắt đầu từ một cán bộ xã, ông Trần Văn Hai lần lượt là Chủ tịch UBND huyện Cao Lãnh rồi Bí thư Huyện ủy Cao Lãnh.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'of the dead',
      'Ông Trần Văn Hai, sinh năm 1930, quê xã An Bình; nguyên Chủ tịch UBND huyện Cao Lãnh; nguyên Bí thư Huyện ủy Cao Lãnh; đã từ trần.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'in brackets behind each name',
      'Bị cáo Trần Văn Hai (sinh năm 1960; nguyên Chủ tịch UBND huyện Cao Lãnh) và Lê Văn Tư (sinh năm 1970; nguyên Bí thư Huyện ủy Cao Lãnh) bị tuyên phạt.',
      ['Chủ tịch Ủy ban nhân dân huyện Cao Lãnh'],
    ],
    [
      'with a body in the words of the verb',
      'Ông Trần Văn Hai có nhiều năm làm Bí thư Huyện ủy Cao Lãnh, sau chuyển sang Sở Y tế tỉnh Đồng Tháp làm Phó Giám đốc.',
      ['Bí thư Huyện ủy Cao Lãnh', 'Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'each with its year behind it',
      'Ông Trần Văn Hai được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp năm 2004, Giám đốc Sở Nội vụ tỉnh Đồng Tháp năm 2009.',
      ['Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Giám đốc Sở Nội vụ tỉnh Đồng Tháp'],
    ],
  ])('%s', (_, text, posts) => {
    const held = heldOf(text).filter((told) => told.startsWith('Trần Văn Hai: '))
    for (const post of posts) expect(held.filter((told) => told.startsWith(`Trần Văn Hai: ${post} (`))).toHaveLength(1)
  })

  test.each([
    'Ông Trần Văn Hai gặp ông Lê Văn Tư. Năm 1995, là Bí thư Huyện ủy Cao Lãnh.',
    'Ông Trần Văn Hai kết hôn năm 1970, năm 1975 vợ ông là Bí thư Huyện ủy Cao Lãnh.',
    'Ông Trần Văn Hai học ở Trà Vinh. Năm 1995, Bí thư Huyện ủy Cao Lãnh mời ông về.',
    'Ông Trần Văn Hai cho biết, nếu năm 2025 là Bí thư Huyện ủy Cao Lãnh, ông sẽ làm đường.',
    'Ông Trần Văn Hai gặp bà Lê Thị Ba năm 1990, làm Bí thư Huyện ủy Cao Lãnh năm 1995.',
    'Dự lễ có ông Trần Văn Hai; nguyên Bí thư Huyện ủy Cao Lãnh các thời kỳ.',
    'Ông Trần Văn Hai sinh năm 1950. Con trai cả làm Bí thư Huyện ủy Cao Lãnh.',
  ])('but: %s', (text) => {
    expect(heldOf(text)).toEqual([])
  })
})

test('a post that is followed by the next is one of before', () => {
  expect(
    heldOf('Ông Trần Văn Hai giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp rồi Giám đốc Sở Y tế tỉnh Đồng Tháp.'),
  ).toEqual([
    'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
    'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
  ])
  expect(heldOf('Ông Trần Văn Hai là Chủ tịch UBND huyện Cao Lãnh, Bí thư Huyện ủy Cao Lãnh. Hiện ông nghỉ.')).toEqual([
    'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (current)',
    'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (current)',
  ])
})

describe('which of the times of a sentence is whose', () => {
  const health = 'Giám đốc Sở Y tế tỉnh Đồng Tháp'

  test.each([
    [
      `Bà Võ Thị Nhàn làm Phó Giám đốc rồi ${health} từ tháng 3/2015.`,
      [`Võ Thị Nhàn: ${health} (current) 2015-03..`, `Võ Thị Nhàn: Phó ${health} (former)`],
    ],
    [
      `Từ năm 2010, bà Võ Thị Nhàn làm Phó Giám đốc rồi ${health}.`,
      [`Võ Thị Nhàn: ${health} (current)`, `Võ Thị Nhàn: Phó ${health} (former) 2010..`],
    ],
    [
      `Bà Võ Thị Nhàn được bầu làm Bí thư Huyện ủy Lai Vung vào tháng 6/2021, sau khi giữ chức ${health} từ năm 2016.`,
      ['Võ Thị Nhàn: Bí thư Huyện ủy Lai Vung (elected) 2021-06..', `Võ Thị Nhàn: ${health} (former) 2016..`],
    ],
    [
      'Từ năm 2005, bà Võ Thị Nhàn là Phó Trưởng phòng Giáo dục huyện Lai Vung, năm 2010 là Trưởng phòng Nội vụ huyện Lai Vung.',
      [
        'Võ Thị Nhàn: Phó Trưởng Phòng Giáo dục huyện Lai Vung (former) 2005..',
        'Võ Thị Nhàn: Trưởng Phòng Nội vụ huyện Lai Vung (former) 2010..',
      ],
    ],
    [
      `Bà Võ Thị Nhàn công tác trong ngành y tế từ năm 1995, được bổ nhiệm ${health} năm 2021.`,
      [`Võ Thị Nhàn: ${health} (appointed) 2021..`],
    ],
    [
      'Bà Võ Thị Nhàn được bầu làm Phó Chủ tịch UBND huyện Lai Vung tháng 6/2011, rồi Chủ tịch UBND huyện Lai Vung tháng 7/2021.',
      [
        'Võ Thị Nhàn: Chủ tịch Ủy ban nhân dân huyện Lai Vung (appointed) 2021-07..',
        'Võ Thị Nhàn: Phó Chủ tịch Ủy ban nhân dân huyện Lai Vung (former) 2011-06..',
      ],
    ],
    [
      'Từ tháng 1.2008, bà Võ Thị Nhàn công tác tại Báo Đồng Tháp với chức vụ Phó Tổng Biên tập, rồi Tổng Biên tập từ tháng 4.2015.',
      [
        'Võ Thị Nhàn: Phó Tổng Biên tập Báo Đồng Tháp (former) 2008-01..',
        'Võ Thị Nhàn: Tổng Biên tập Báo Đồng Tháp (current) 2015-04..',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held.toSorted())
  })
})

describe('who retires on a day', () => {
  const chair = 'Chủ tịch Ủy ban nhân dân huyện Lai Vung'

  test('leaves the post told before, or left the former one then', () => {
    const told = 'Bà Võ Thị Nhàn, Chủ tịch UBND huyện Lai Vung, năm nay 53 tuổi.'
    expect(heldOf(`${told} Bà nghỉ hưu trước tuổi từ 1/7.`)).toEqual([
      `Võ Thị Nhàn: ${chair} (left) ..2025-07-01 retired`,
    ])
    expect(heldOf(`${told} Bà nghỉ hưu trước tuổi từ 1/7/2019.`)).toEqual([`Võ Thị Nhàn: ${chair} (current)`])
    expect(heldOf('Bà Võ Thị Nhàn, nguyên Chủ tịch UBND huyện Lai Vung (nghỉ hưu từ tháng 2/2023), kể.')).toEqual([
      `Võ Thị Nhàn: ${chair} (former) ..2023-02`,
    ])
  })
})

test('the one who was replaced is not whom the next clause tells of', () => {
  const held = heldOf(
    'Ông Phan Văn Lộc được bổ nhiệm làm Giám đốc Bệnh viện Đa khoa Sa Đéc tháng 10/2015, thay ông Hồ Văn Tám; tháng 3/2021, ông được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
  )
  expect(held).toContain('Phan Văn Lộc: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed) 2021-03..')
  expect(held.filter((line) => line.startsWith('Hồ Văn Tám: '))).toEqual([
    'Hồ Văn Tám: Giám đốc Bệnh viện Đa khoa thành phố Sa Đéc (left)',
  ])
})

test.each([
  ['nhiệm kỳ 2015 - 2020, 2020 - 2025', 'current'],
  ['nhiệm kỳ 2010 - 2015, 2015 - 2020', 'former'],
])('who has a post in the terms %s', (terms, status) => {
  expect(heldOf(`Ông Phan Văn Lộc là Bí thư Huyện ủy Lai Vung ${terms}.`)).toEqual([
    `Phan Văn Lộc: Bí thư Huyện ủy Lai Vung (${status})`,
  ])
})
