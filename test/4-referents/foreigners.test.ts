import { describe, expect, test } from 'vitest'
import { holdsOf, labelsOf } from '../reading.ts'

const finds = (rows: readonly (readonly [text: string, holds: readonly string[]])[]) =>
  test.each(rows)('%s', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds.toSorted())
  })

describe('countries and parties behind a post', () => {
  finds([
    [
      'Chủ tịch Quốc hội Lào Saysomphone Phomvihane thăm tỉnh Đồng Tháp.',
      ['Saysomphone Phomvihane: Chủ tịch Quốc hội Lào'],
    ],
    [
      'Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Sonexay Siphandone thăm tỉnh.',
      ['Sonexay Siphandone: Thủ tướng Lào'],
    ],
    ['Tổng thống Cộng hòa Belarus Alexander Lukashenko đến.', ['Alexander Lukashenko: Tổng thống Belarus']],
    ['Tổng thống Nước Cộng hòa Belarus Alexander Lukashenko đến.', ['Alexander Lukashenko: Tổng thống Belarus']],
    ['Tổng thống Cộng hòa Dominica Luis Abinader đến.', ['Luis Abinader: Tổng thống Cộng hòa Dominica']],
    [
      'Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam Trần Văn Hai dự.',
      ['Trần Văn Hai: Thủ tướng Chính phủ'],
    ],
    ['Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi đến.', ['Iwaya Takeshi: Bộ trưởng Bộ Ngoại giao Nhật Bản']],
    ['Thủ tướng Nhật Fumio Kishida đến.', ['Fumio Kishida: Thủ tướng Nhật Bản']],
    ['Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh Ono Masuo dự.', ['Ono Masuo: Tổng Lãnh sự Nhật Bản']],
    ['Tổng Lãnh sự Lào tại Đà Nẵng, bà Phimpha Keomixay, dự.', ['Phimpha Keomixay: Tổng Lãnh sự Lào']],
    ['Đại sứ Lào tại Việt Nam Sengphet Houngboungnuang dự.', ['Sengphet Houngboungnuang: Đại sứ Lào']],
    [
      'Tổng Bí thư Đảng Nhân dân Cách mạng Lào Bounnhang Vorachith đến.',
      ['Bounnhang Vorachith: Tổng Bí thư Đảng Nhân dân Cách mạng Lào'],
    ],
    [
      'Ông Esteban Lazo, Ủy viên Bộ Chính trị Đảng Cộng sản Cuba, Chủ tịch Quốc hội Cuba, đến.',
      ['Esteban Lazo: Chủ tịch Quốc hội Cuba', 'Esteban Lazo: Ủy viên Bộ Chính trị Đảng Cộng sản Cuba'],
    ],
  ])
})

describe('a body named bare beside a foreigner is not the Vietnamese one', () => {
  finds([
    [
      'Bà Marie Dupont, Ủy viên Bộ Chính trị, Trưởng ban Đối ngoại Đảng Cộng sản Pháp, thăm tỉnh.',
      [
        'Marie Dupont: Trưởng Ban Đối ngoại Đảng Cộng sản Pháp',
        'Marie Dupont: Ủy viên Bộ Chính trị Đảng Cộng sản Pháp',
      ],
    ],
    [
      'Lãnh đạo tỉnh tiếp đoàn Đảng Cộng sản Pháp do bà Marie Dupont, Ủy viên Bộ Chính trị, dẫn đầu.',
      ['Marie Dupont: Ủy viên Bộ Chính trị Đảng Cộng sản Pháp'],
    ],
    [
      'Tổng thống Nga Vladimir Putin đến cùng Bộ trưởng Bộ Quốc phòng Sergey Shoigu.',
      ['Sergey Shoigu: Bộ trưởng', 'Vladimir Putin: Tổng thống Liên bang Nga'],
    ],
    [
      'Ông Thongloun Sisoulith, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Lào, thăm tỉnh.',
      ['Thongloun Sisoulith: Thủ tướng Lào', 'Thongloun Sisoulith: Ủy viên Bộ Chính trị'],
    ],
    ['Thủ tướng Hun Sen rời Lào.', ['Hun Sen: Thủ tướng']],
    ['Thủ tướng Singapore Lý Hiển Long đến. Thủ tướng Lý Hiển Long cảm ơn.', ['Lý Hiển Long: Thủ tướng Singapore']],
  ])

  test('the bodies of the foreigner are no Vietnamese bodies', () => {
    expect(
      labelsOf('Organization', 'Bà Marie Dupont, Ủy viên Bộ Chính trị, Trưởng ban Đối ngoại Đảng Cộng sản Pháp, đến.'),
    ).not.toContain('Bộ Chính trị')
    expect(labelsOf('Organization', 'Thứ trưởng Bộ Quốc phòng Alexander Fomin đến.')).toEqual([])
  })
})

describe('a Vietnamese beside foreigners keeps the Vietnamese body', () => {
  finds([
    [
      'Bộ trưởng Bộ Ngoại giao Lào Saleumxay Kommasith tiếp Bộ trưởng Bộ Ngoại giao Trần Văn Hai.',
      ['Saleumxay Kommasith: Bộ trưởng Bộ Ngoại giao Lào', 'Trần Văn Hai: Bộ trưởng Bộ Ngoại giao'],
    ],
    [
      'Thủ tướng Việt Nam Trần Văn Hai, Thủ tướng Lào Sonexay Siphandone cùng dự.',
      ['Sonexay Siphandone: Thủ tướng Lào', 'Trần Văn Hai: Thủ tướng Chính phủ'],
    ],
    [
      'Ông Ksor Nham, Ủy viên Trung ương Đảng, Phó Chủ tịch UBND tỉnh Gia Lai, dự.',
      ['Ksor Nham: Phó Chủ tịch Ủy ban nhân dân tỉnh Gia Lai', 'Ksor Nham: Ủy viên Ban Chấp hành Trung ương Đảng'],
    ],
    ['Ông Trần Văn Hai, Đại sứ tại Lào, dự.', ['Trần Văn Hai: Đại sứ']],
  ])
})
