import { describe, expect, test } from 'vitest'
import { labelsOf, relationsOf } from '../reading.ts'

const HERE = { province: 'Đồng Tháp' }

describe('one head said once for several bodies', () => {
  test.each([
    [
      'Lãnh đạo các sở: Y tế, Tài chính và Tư pháp cùng họp.',
      ['Sở Tài chính tỉnh Đồng Tháp', 'Sở Tư pháp tỉnh Đồng Tháp', 'Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Khối gồm 2 sở, ngành: Y tế, Giáo dục và Đào tạo tỉnh Trà Vinh.',
      ['Sở Giáo dục và Đào tạo tỉnh Trà Vinh', 'Sở Y tế tỉnh Trà Vinh'],
    ],
    [
      'Sở Y tế các tỉnh Đồng Tháp, An Giang và thành phố Cần Thơ họp.',
      ['Sở Y tế thành phố Cần Thơ', 'Sở Y tế tỉnh An Giang', 'Sở Y tế tỉnh Đồng Tháp'],
    ],
    ['Các Đồn Biên phòng Bình Phú, Cầu Ván họp.', ['Đồn Biên phòng Bình Phú', 'Đồn Biên phòng Cầu Ván']],
    ['Hai Trường THPT Lấp Vò 1, Lấp Vò 2 họp.', ['Trường THPT Lấp Vò 1', 'Trường THPT Lấp Vò 2']],
    ['Đồn Biên phòng Bình Phú, Cầu Ván họp.', ['Đồn Biên phòng Bình Phú']],
    ['Lãnh đạo các sở họp về y tế, tài chính.', []],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text, HERE)).toEqual(bodies)
  })

  test('units whose type is said again, of one level alone', () => {
    const text = (units: string) => `Công an ${units} ký quy chế phối hợp với Sở Y tế tỉnh Đồng Tháp.`
    expect(relationsOf('PARTY_TO', text('xã An Bình, xã Mỹ Tân'))).toHaveLength(3)
    expect(relationsOf('PARTY_TO', text('xã An Bình, phường Mỹ Phú và thị trấn Mỹ Thọ'))).toHaveLength(4)
    expect(relationsOf('PARTY_TO', text('xã An Bình, huyện Cao Lãnh'))).toHaveLength(2)
  })

  test('further names behind a comma, where they can be of no unit above', () => {
    const text = (units: string) => `Công an ${units} ký quy chế phối hợp với Sở Y tế tỉnh Đồng Tháp.`
    expect(relationsOf('PARTY_TO', text('phường Mỹ Phú, Mỹ Ngãi'))).toHaveLength(3)
    expect(relationsOf('PARTY_TO', text('xã Mỹ Tân, Cao Lãnh'))).toHaveLength(2)
    const told = 'Theo Công an huyện Lấp Vò, huyện Lai Vung là nơi xảy ra vụ việc.'
    expect(labelsOf('Organization', told, HERE)).toEqual(['Công an huyện Lấp Vò'])
  })
})
