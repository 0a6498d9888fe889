import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('posts that are given one after the other', () => {
  test('a deputy is of the body whose head is given in the same words', () => {
    expect(
      heldOf(
        'Ông Lê Văn Chín được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp; bà Võ Thị Sáu được bổ nhiệm làm Phó Giám đốc.',
      ),
    ).toEqual([
      'Lê Văn Chín: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
      'Võ Thị Sáu: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
    ])
  })

  test('a title with a colon is of those behind it, not of the one before', () => {
    expect(
      heldOf(
        'Ngày 20/10, Hội Nông dân xã An Bình tổ chức Đại hội lần thứ I. Ban Chấp hành bầu ông Lê Văn Chín giữ chức Chủ tịch; Phó Chủ tịch: Trần Văn Bảy, Nguyễn Thị Tám.',
      ).map((line) => line.replace(/ \(.*/, '')),
    ).toEqual([
      'Lê Văn Chín: Chủ tịch Hội Nông dân xã An Bình',
      'Nguyễn Thị Tám: Phó Chủ tịch Hội Nông dân xã An Bình',
      'Trần Văn Bảy: Phó Chủ tịch Hội Nông dân xã An Bình',
    ])
  })

  test('what is behind a semicolon is of the next one', () => {
    expect(
      heldOf(
        'Đồng chí Lê Thị Hoa được chỉ định Bí thư Đảng ủy xã An Bình; các đồng chí Trần Văn Bảy, Nguyễn Văn Tám làm Phó Bí thư Đảng ủy xã An Bình.',
      ).filter((line) => line.startsWith('Lê Thị Hoa')),
    ).toEqual(['Lê Thị Hoa: Bí thư Đảng ủy xã An Bình (appointed)'])
  })
})

describe('posts behind a name and a semicolon, where each is called “đồng chí:”', () => {
  test('are those of the name', () => {
    expect(
      heldOf(
        'Về phía xã An Bình có đ/c: Lê Văn Chín; Bí thư Đảng ủy xã An Bình, đ/c: Nguyễn Văn Tám: Chủ tịch UBND xã An Bình.',
      ),
    ).toEqual([
      'Lê Văn Chín: Bí thư Đảng ủy xã An Bình (current)',
      'Nguyễn Văn Tám: Chủ tịch Ủy ban nhân dân xã An Bình (current)',
    ])
  })

  test('but not those that stand before the next name', () => {
    expect(heldOf('Dự lễ có các đồng chí: Lê Văn Chín; Bí thư Đảng ủy xã An Bình Nguyễn Văn Tám.')).toEqual([
      'Nguyễn Văn Tám: Bí thư Đảng ủy xã An Bình (current)',
    ])
  })
})

describe('a meeting of an association', () => {
  test('gives and takes its own posts, on its day', () => {
    expect(
      heldOf(
        'Sáng 11/2, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp tổ chức Hội nghị. Hội nghị thống nhất cho ông Trần Văn Hai thôi giữ chức Phó Chủ tịch. Trên cơ sở đó, hội nghị hiệp thương cử bà Lê Thị Ba giữ chức Phó Chủ tịch.',
      ),
    ).toEqual([
      'Lê Thị Ba: Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp (appointed) 2025-02-11..',
      'Trần Văn Hai: Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp (left) ..2025-02-11',
    ])
  })

  test('but the council of a district may elect a deputy of either', () => {
    expect(
      heldOf('Chiều 14/2, HĐND huyện Cao Lãnh tổ chức kỳ họp. Kỳ họp bầu ông Lê Văn Chín giữ chức Phó Chủ tịch.'),
    ).toEqual(['Lê Văn Chín: Phó Chủ tịch (elected) 2025-02-14..'])
  })
})
