import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

const HERE = { province: 'Đồng Tháp' }

describe('bodies that stand beside each other', () => {
  test.each([
    ['Trường Đại học Đồng Tháp, Trường Đại học Trà Vinh dự.', ['Trường Đại học Trà Vinh', 'Trường Đại học Đồng Tháp']],
    ['Trường Đại học Đồng Tháp, Sở Y tế dự.', ['Sở Y tế tỉnh Đồng Tháp', 'Trường Đại học Đồng Tháp']],
    [
      'Sở Y tế các tỉnh Đồng Tháp, An Giang và Trà Vinh dự.',
      ['Sở Y tế tỉnh An Giang', 'Sở Y tế tỉnh Trà Vinh', 'Sở Y tế tỉnh Đồng Tháp'],
    ],
    // of the unit that the last of them names
    ['Công an, UBND xã Mỹ Hội tuần tra.', ['Công an xã Mỹ Hội', 'Ủy ban nhân dân xã Mỹ Hội']],
    [
      'Công an, Viện Kiểm sát nhân dân và Tòa án nhân dân huyện Lấp Vò họp.',
      ['Công an huyện Lấp Vò', 'Tòa án nhân dân huyện Lấp Vò', 'Viện kiểm sát nhân dân huyện Lấp Vò'],
    ],
    ['Lực lượng Công an, Quân đội tuần tra.', []],
    ['BCH quân sự tỉnh họp.', ['Bộ Chỉ huy Quân sự tỉnh Đồng Tháp']],
    ['BCH quân sự huyện Lấp Vò họp.', ['Ban Chỉ huy Quân sự huyện Lấp Vò']],
    ['BCH quân sự TP Sa Đéc họp.', ['Ban Chỉ huy Quân sự thành phố Sa Đéc']],
    ['BCH quân sự TP Cần Thơ họp.', ['Bộ Chỉ huy Quân sự thành phố Cần Thơ']],
    ['Tiểu khu Quân sự tỉnh Prey Veng họp.', ['Tiểu khu Quân sự tỉnh Prey Veng']],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text, HERE).toSorted()).toEqual(bodies.toSorted())
  })
})

describe('bodies told apart by a number, a place, what they stand under', () => {
  test.each([
    [
      'Đội Quản lý thị trường số 3, Cục Quản lý thị trường tỉnh Đồng Tháp kiểm tra.',
      'Đội Quản lý thị trường số 3 Cục Quản lý thị trường tỉnh Đồng Tháp',
    ],
    ['Ông Trần Văn Hai, Tổ trưởng Tổ chấm thi số 3, nói.', 'Tổ chấm thi số 3'],
    ['Đồn Biên phòng cửa khẩu Dinh Bà kiểm tra.', 'Đồn Biên phòng cửa khẩu Dinh Bà'],
    ['Giám đốc CDC Đồng Tháp Trần Văn Hai nói.', 'Trung tâm Kiểm soát bệnh tật tỉnh Đồng Tháp'],
    ['Giám đốc TTYT huyện Lấp Vò Trần Văn Hai nói.', 'Trung tâm Y tế huyện Lấp Vò'],
    ['Giám đốc Quỹ Đầu tư phát triển tỉnh Đồng Tháp Trần Văn Hai nói.', 'Quỹ Đầu tư phát triển tỉnh Đồng Tháp'],
    ['Ban Quản lý Khu di tích Gò Tháp họp.', 'Ban Quản lý Khu di tích Gò Tháp'],
    [
      'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh họp.',
      'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh Đồng Tháp',
    ],
    [
      'Bộ môn Công tác xã hội, Khoa Luật, Trường Đại học Trà Vinh họp.',
      'Bộ môn Công tác xã hội Khoa Luật Trường Đại học Trà Vinh',
    ],
  ])('%s', (text, body) => {
    expect(labelsOf('Organization', text, HERE)).toContain(body)
  })

  test('a team is of no ministry that is only spoken of', () => {
    const text = 'Bộ Công an ban hành thông tư. Ông Trần Văn Hai, Đội trưởng Đội CSGT số 3, nói.'
    expect(labelsOf('Organization', text, HERE)).toEqual(['Bộ Công an', 'Đội Cảnh sát giao thông số 3'])
  })
})

describe('posts in small places and delegations', () => {
  test.each([
    ['Ông Trần Văn Hai, Tổ trưởng tổ dân phố số 7, nói.', 'Tổ trưởng Tổ dân phố 7'],
    [
      'Ông Trần Văn Hai, Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh, nói.',
      'Phó Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh Đồng Tháp',
    ],
  ])('%s', (text, post) => {
    expect(labelsOf('Position', text, HERE)).toContain(post)
  })

  test('a district is not the province that shares its name with another district', () => {
    const text = 'Cảng vụ Đường thủy nội địa Quảng Ninh họp. Ông Trần Văn Hai, Bí thư huyện, nói.'
    expect(labelsOf('Position', text)).toEqual(['Bí thư'])
  })
})

describe('a body stands under none of its own kind', () => {
  test.each([
    ['Cục Báo chí, Cục Thuế tỉnh Đồng Tháp họp.', ['Cục Báo chí', 'Cục Thuế tỉnh Đồng Tháp']],
    ['Cục Cảnh sát giao thông, Bộ Công an họp.', ['Bộ Công an', 'Cục Cảnh sát giao thông, Bộ Công an']],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text, HERE).toSorted()).toEqual(bodies.toSorted())
  })

  test.each([
    ['Ban Quản lý chợ Cao Lãnh họp.', 'Ban Quản lý chợ Cao Lãnh'],
    ['Trung tâm Bảo tồn vịnh Thanh Bình họp.', 'Trung tâm Bảo tồn vịnh Thanh Bình'],
    ['Ban Quản lý cảng cá Sa Đéc họp.', 'Ban Quản lý cảng cá Sa Đéc'],
  ])('%s', (text, body) => {
    expect(labelsOf('Organization', text, HERE)).toEqual([body])
  })
})
