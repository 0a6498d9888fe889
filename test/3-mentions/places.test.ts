import { describe, expect, test } from 'vitest'
import { labelOf } from '../../src/knowledge/gazetteer.ts'
import { labelsOf, mentionsOf, wordsOf } from '../reading.ts'

type Row = readonly [sentence: string, places: readonly string[]]

describe('places with the word for their type', () => {
  test.each<Row>([
    ['Đường nối xã An Bình với xã Mỹ Xương đã xong.', ['xã An Bình', 'xã Mỹ Xương']],
    ['Lũ về thành phố Cao Lãnh.', ['thành phố Cao Lãnh']],
    ['Lũ về TP. Cao Lãnh và TX. Hồng Ngự.', ['TP. Cao Lãnh', 'TX. Hồng Ngự']],
    ['Lũ về TP Cao Lãnh, TPHCM thì không.', ['TP Cao Lãnh', 'TPHCM']],
    ['Dân Phường 2 và Quận 5 cùng góp tiền.', ['Phường 2', 'Quận 5']],
    [
      'Cầu ở xã Bình Hàng Trung (huyện Cao Lãnh, Đồng Tháp) đã xong.',
      ['xã Bình Hàng Trung (huyện Cao Lãnh, Đồng Tháp)'],
    ],
    [
      'Cầu ở xã Bình Hàng Trung, huyện Cao Lãnh, tỉnh Đồng Tháp đã xong.',
      ['xã Bình Hàng Trung, huyện Cao Lãnh, tỉnh Đồng Tháp'],
    ],
    ['Nhà ở ấp 3, xã An Bình bị ngập.', ['ấp 3, xã An Bình']],
    ['Thành phố Phan Rang - Tháp Chàm có chợ mới.', ['Thành phố Phan Rang - Tháp Chàm']],
    ['Xã Ea M’Nang trồng cà phê.', ['Xã Ea M’Nang']],
  ])('%s', (sentence, places) => {
    expect(wordsOf('place', sentence)).toEqual(places)
  })
})

describe('one word for several places', () => {
  test.each<Row>([
    ['Mô hình dừng tại 2 xã An Bình, Mỹ Xương.', ['xã An Bình', 'Mỹ Xương']],
    ['Mưa lớn ở các huyện Cao Lãnh, Tháp Mười và Lấp Vò.', ['huyện Cao Lãnh', 'Tháp Mười', 'Lấp Vò']],
    ['Ngập ở các quận 3, 4, 5 và Bình Thạnh.', ['quận 3', '4', '5', 'Bình Thạnh']],
    ['Hai tỉnh Đồng Tháp và Trà Vinh ký kết.', ['tỉnh Đồng Tháp', 'Trà Vinh']],
  ])('%s', (sentence, places) => {
    expect(wordsOf('place', sentence)).toEqual(places)
  })
})

describe('provinces without the word', () => {
  test.each<Row>([
    ['Đoàn đến Đồng Tháp rồi về Trà Vinh.', ['Đồng Tháp', 'Trà Vinh']],
    ['Sen nở ở Đồng Tháp Mười.', []],
    ['Người Phú Mỹ Hưng đi xe buýt.', []],
  ])('%s', (sentence, places) => {
    expect(wordsOf('place', sentence)).toEqual(places)
  })
})

describe('the man in a slogan is not the city', () => {
  test.each([
    'Đảng bộ xã học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Chuyên đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” được học ở mọi chi bộ.',
  ])('%s', (sentence) => {
    expect(wordsOf('place', sentence)).toEqual([])
    expect(labelsOf('Place', sentence)).toEqual([])
  })
})

describe('which units of the gazetteer a name may be', () => {
  const unitsIn = (sentence: string) => mentionsOf('place', sentence).found.map(({ units }) => units.map(labelOf))

  test.each([
    ['thành phố Cao Lãnh đông vui', [['thành phố Cao Lãnh (Đồng Tháp)']]],
    ['huyện Cao Lãnh đông vui', [['huyện Cao Lãnh (Đồng Tháp)']]],
    ['xã Mỹ Xương, huyện Cao Lãnh', [['xã Mỹ Xương (huyện Cao Lãnh, Đồng Tháp)']]],
    ['Phường 2 (thành phố Cao Lãnh)', [['Phường 2 (thành phố Cao Lãnh, Đồng Tháp)']]],
  ])('%s', (sentence, units) => {
    expect(unitsIn(sentence)).toEqual(units)
  })

  test('the word behind tells of two districts of one name which it is', () => {
    const both = unitsIn('huyện Châu Thành')[0]!
    expect(both.length).toBeGreaterThan(5)
    expect(unitsIn('huyện Châu Thành (Trà Vinh)')).toEqual([['huyện Châu Thành (Trà Vinh)']])
  })
})
