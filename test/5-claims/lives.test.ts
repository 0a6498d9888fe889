import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

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

  test('the times of a line may be days and months', () => {
    expect(
      life(
        'Từ 01/7/2020 - Tháng 9/2022: Bí thư huyện Đoàn Cao Lãnh.',
        'Từ ngày 30/9/2022: Bí thư Tỉnh Đoàn tỉnh Đồng Tháp.',
      ),
    ).toEqual([
      'Nghiêm Xuân Hai: Bí thư Huyện Đoàn Cao Lãnh (former) 2020-07-01..2022-09',
      'Nghiêm Xuân Hai: Bí thư Tỉnh Đoàn Đồng Tháp (current) 2022-09-30..',
    ])
  })

  test('a post in brackets behind a month begins in it', () => {
    expect(
      life('Tháng 9/2015 - 11/2020: Chánh Văn phòng Tỉnh ủy Đồng Tháp (tháng 11/2020 Tỉnh ủy viên Đồng Tháp).'),
    ).toContain('Nghiêm Xuân Hai: Tỉnh ủy viên Đồng Tháp (current) 2020-11..')
  })

  test('a deputy who became the head has a time that is over, and begins one that is not', () => {
    expect(life('Tháng 6/2015 - 5/2018: Phó Giám đốc rồi Giám đốc Sở Y tế tỉnh Đồng Tháp.')).toEqual([
      'Nghiêm Xuân Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2015-06..2018-05',
      'Nghiêm Xuân Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2015-06..2018-05',
    ])
    expect(life('Tháng 6/2015 - nay: Phó Giám đốc, Giám đốc Sở Y tế tỉnh Đồng Tháp.')).toEqual([
      'Nghiêm Xuân Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (current)',
      'Nghiêm Xuân Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2015-06..',
    ])
  })

  test('what is held on in the next line is not over', () => {
    expect(
      life('Tháng 3/2020 - 4/2025: Bí thư Huyện ủy Cao Lãnh.', 'Từ tháng 4/2025: Bí thư Huyện ủy Cao Lãnh.'),
    ).toContain('Nghiêm Xuân Hai: Bí thư Huyện ủy Cao Lãnh (current) 2020-03..2025-04')
  })

  test('a line tells who gave the post before it names it', () => {
    expect(
      life(
        '2015 - 2020: Được Ban Thường vụ Tỉnh ủy điều động, chỉ định tham gia Ban Thường vụ và giữ chức Bí thư Huyện ủy Lai Vung.',
      ),
    ).toContain('Nghiêm Xuân Hai: Bí thư Huyện ủy Lai Vung (former) 2015..2020')
  })
})

describe('whose the life is', () => {
  const stages = 'Tháng 3/2006 - 3/2010: Giám đốc Sở Y tế tỉnh Đồng Tháp.'

  test('a name of two syllables, and one that is also that of a province', () => {
    expect(heldOf(`LÂM ĐÔNG\n\nPhó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đồng Tháp\n\n${stages}`)).toEqual([
      'Lâm Đông: Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2006-03..2010-03',
    ])
  })

  test('a province above times is nobody', () => {
    expect(heldOf(`LÂM ĐỒNG\n\n${stages}`)).toEqual([])
  })

  test('a second life below the first has its own name', () => {
    const first =
      'Từ tháng 3/2020: Phó Bí thư Tỉnh ủy Đồng Tháp nhiệm kỳ 2020 - 2025, Chủ tịch HĐND tỉnh Đồng Tháp nhiệm kỳ 2021 - 2026.'
    const posts = 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Đồng Tháp'
    const held = heldOf(['NGHIÊM XUÂN HAI', posts, first, 'PHẠM THỊ MAI', posts, stages].join('\n\n'))
    expect(held).toContain('Phạm Thị Mai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2006-03..2010-03')
    expect(held).not.toContain('Nghiêm Xuân Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2006-03..2010-03')
  })
})
